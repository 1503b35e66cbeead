/** Lists as long as they may be, of rows that rules compare with each other or search every text for. */
import { filled, fitting, LIMIT, put, textOf, type HostileInput } from './input.ts';

const HEAD = 'source: lists-2025\nown:\n';
const chinese = (index: number): string =>
  Array.from({ length: 8 }, (_, at) => String.fromCodePoint(0x4e00 + ((index * (at + 7) * 31 + at * 977) % 20_000))).join('');
const basic = (index: number, name: string): string =>
  `  - { id: r${index}, serial: ${index + 1}, name: ${name}, category: 民生服务 }\n`;
const cooperative = (index: number, name: string): string =>
  `  - { id: c${index}, serial: ${index + 1}, name: ${name}, category: 民生服务, parties: [{ department: civil-affairs, role: 牵头, duties: [${name}] }], township: [${name}], handover: { what: ${name}, when: ${name}, form: ${name} } }\n`;

const withdrawn = (index: number, name: string): string =>
  `  - { id: w${index}, serial: ${index + 1}, name: ${name}, category: 民生服务, takenOverBy: civil-affairs, takenOverHow: ${name}, since: "2025-07-01" }\n`;

/** Lists as long as they may be, so that comparing each row with each would never end. */
const list = (name: string, wording: (index: number) => string): HostileInput => ({
  name: `duties: ${name}`,
  write: (town) => {
    put(
      town,
      'duties/basic.yaml',
      fitting(HEAD, (index) => basic(index, wording(index))),
    );
    put(
      town,
      'duties/cooperative.yaml',
      fitting(HEAD, (index) => cooperative(index, wording(index))),
    );
    put(
      town,
      'duties/withdrawn.yaml',
      fitting(HEAD, (index) => withdrawn(index, wording(index))),
    );
  },
});

const lists: HostileInput[] = [
  list('all the same', () => '路灯巡查'),
  list('all alike', (index) => `路灯巡查维护和登记${String.fromCodePoint(0x4e00 + (index % 20_000))}`),
  list('all alike and long', (index) => `${'巡查路灯并登记不亮的灯杆编号，'.repeat(6)}${index}`),
  list('all different', chinese),
  list('of one character', () => '路'.repeat(90)),
  list('of things side by side', () => '路、'.repeat(90)),
  list('that say nothing', (index) => `协助做好相关工作${index}`),
  list('that say nothing many times', () => '协助配合参与'.repeat(16)),
  list('of other tasks', (index) => `完成上级交办的其他工作任务${index}`),
  list('of superiors', () => '上级领导'.repeat(20)),
];

/** Names of places that every text of the county is searched for, and guides that hold little else. */
const villages = (name: string, wording: (index: number) => string): HostileInput => ({
  name: `villages: ${name}`,
  write: (town) => {
    const row = (index: number): string =>
      `  - { id: v${index}, name: ${wording(index)}, kind: village, aliases: [${wording(index + 7)}一, ${wording(index + 9)}二] }\n`;
    const [before = '', after = ''] = textOf(town, 'township.yaml').split(/(?<=^villages:\n)/m);
    put(town, 'township.yaml', fitting(before, row, after));
    const [, fields = ''] = textOf(town, '../matters/minimum-living-allowance.md').split(/^---$/m);
    put(town, 'matters/tea.md', `---${fields}---\n\n${filled(wording(3).slice(0, 4), LIMIT - 8000)}\n`);
  },
});

const places: HostileInput[] = [
  villages('all different', (index) => `${chinese(index).slice(0, 4)}村`),
  villages('all with one beginning', (index) => `上上上${String.fromCodePoint(0x4e00 + (index % 20_000))}村`),
  villages('all of one character', (index) => `${'上'.repeat((index % 15) + 2)}村`),
  {
    name: 'sheet: matters that do not exist',
    write: (town) => {
      const row = (index: number): string =>
        `  - { matter: minimum-living-allowance-${index}, action: 受理, place: service-centre }\n`;
      put(town, 'sheet.yaml', fitting('confirmed: { on: "2026-10-22", by: 中心 }\nentries:\n', row));
    },
  },
  {
    name: 'waivers that cover nothing',
    write: (town) => {
      const row = (index: number): string =>
        `- { rule: empty-phrase, record: r${index}, why: 正在研究, who: 县委编办, until: "2027-01-01" }\n`;
      put(town, 'waivers.yaml', fitting('', row));
    },
  },
];

export const hostileLists: HostileInput[] = [...lists, ...places];
