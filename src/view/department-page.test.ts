import { describe, expect, test } from 'vitest';
import type { RowChange } from '../schema/adjustment.ts';
import {
  adjustment,
  cooperativeDuty,
  duties,
  guide,
  pendingMatter,
  scope,
  TODAY,
  township,
  townshipCorpus,
} from '../testing/builders.ts';
import { departmentPage } from './department-page.ts';

const { site, county } = scope(
  {
    duties: duties({
      cooperative: [
        cooperativeDuty({
          parties: [
            { department: 'urban-management', role: '牵头', duties: ['修灯'] },
            { department: 'civil-affairs', role: '配合', duties: ['出钱'] },
          ],
        }),
      ],
    }),
  },
  { matters: [guide(), pendingMatter(), guide({ id: 'lamp', department: 'urban-management' })] },
);
const pageOf = (id: string) =>
  departmentPage(county.departments.find((each) => each.id === id) ?? { id, name: id }, { site, county, asOf: TODAY });

describe('a department', () => {
  const page = pageOf('civil-affairs');

  test('has its address and telephones', () => {
    expect(page).toMatchObject({ address: '禾溪县城民安路22号', phones: [{ label: '咨询', number: '0000-8810001' }] });
    expect(page.noPhone).toBeUndefined();
  });

  test('has what it has taken over and what it helps with, each linked to the townships’ own rows', () =>
    expect(
      page.sections.map(({ id, rows }) => [id, ...rows.flatMap(({ name, townships }) => [name, townships[0]?.href])]),
    ).toEqual([
      ['withdrawn', '经营性公墓检查', '../wuling/duties/withdrawn/index.html#funeral-inspection'],
      ['helps', '路灯维护', '../wuling/duties/cooperative/index.html#street-light-maintenance'],
    ]));

  test('has its matters, and marks those known by name only', () =>
    expect(page.matters).toEqual([
      { label: '最低生活保障', href: '../matters/minimum-living-allowance.html' },
      { label: '地名命名审批（指南待补充）', href: '../matters/place-name-approval.html' },
    ]));

  test('has data for machines', () =>
    expect(JSON.parse(page.page.jsonLd ?? '')).toMatchObject({ name: '县民政局', telephone: '0000-8810001' }));
});

describe('a department without telephone', () => {
  const page = pageOf('urban-management');

  test('says so, and gives the hotline', () => expect(page.noPhone).toBe('电话待补充，可以打热线 12345'));

  test('invents none for machines', () => expect(JSON.parse(page.page.jsonLd ?? '')).not.toHaveProperty('telephone'));

  test('has what it leads', () => expect(page.sections.map(({ title }) => title)).toEqual(['牵头的事']));
});

test('a department without duties has no sections', () => expect(pageOf('new').sections).toEqual([]));

describe('the boundary with each township', () => {
  test('is counted part by part, and leads to the department’s rows on the township’s map', () => {
    const page = pageOf('civil-affairs');
    expect(page.townships).toEqual([
      { name: '雾岭镇', href: '../wuling/boundary/index.html#department-civil-affairs', counts: [0, 1, 1] },
    ]);
    expect(page.sum).toEqual([0, 1, 1]);
  });

  test('has no link where there is nothing', () => expect(pageOf('new').townships).toMatchObject([{ counts: [0, 0, 0] }]));

  test('tells from when a row holds that is still to come', () => {
    const move: RowChange = { kind: '划转', row: 'funeral-inspection', from: 'basic', list: 'withdrawn' };
    const names = (effectiveFrom: string) => {
      const { county } = scope({ adjustments: [adjustment([move], { effectiveFrom })] });
      const [civil] = county.departments;
      const { sections } = departmentPage(civil ?? { id: '', name: '' }, { site, county, asOf: TODAY });
      return sections.flatMap(({ rows }) => rows.map(({ name }) => name));
    };
    expect(names('2027-01-01')).toContain('经营性公墓检查（自2027年1月1日起）');
    expect(names('2026-05-01')).toContain('经营性公墓检查');
  });

  test('has what no township has taken into its lists, with what it does: residents are sent here with that', () => {
    const lights = cooperativeDuty({ id: 'lights', name: '红绿灯', shared: true });
    const { county } = scope({}, { sharedDuties: { basic: [], cooperative: [lights, cooperativeDuty()], withdrawn: [] } });
    const [, urban] = county.departments;
    const { sections } = departmentPage(urban ?? { id: '', name: '' }, { site, county, asOf: TODAY });
    expect(sections.map(({ id, rows }) => [id, rows.map((row) => [row.id, row.does])])).toEqual([
      ['leads', [['street-light-maintenance', undefined]]],
      ['alone', [['lights', '接到报修后24小时内到场处理']]],
    ]);
  });

  test('marks what only the township says, and the department has not confirmed', () => {
    const own = cooperativeDuty({ id: 'own', parties: [{ department: 'civil-affairs', role: '牵头', duties: ['修'] }] });
    const { county } = scope({ duties: duties({ cooperative: [own] }) });
    const [civil] = county.departments;
    const rows = departmentPage(civil ?? { id: '', name: '' }, { site, county, asOf: TODAY }).sections.flatMap(
      (each) => each.rows,
    );
    expect(rows.map(({ unconfirmed }) => unconfirmed)).toEqual(['雾岭镇', '']);
  });
});

describe('a row that many townships have', () => {
  const rowOf = (having: number, all: number) => {
    const townships = Array.from({ length: all }, (_, index) =>
      townshipCorpus({
        id: `t${index}`,
        township: township({ name: `${index}镇` }),
        duties: duties({ withdrawn: [], cooperative: index < having ? [cooperativeDuty()] : [] }),
      }),
    );
    const { county } = scope({}, { townships });
    const [, urban] = county.departments;
    return departmentPage(urban ?? { id: '', name: '' }, { site, county, asOf: TODAY }).sections[0]?.rows[0];
  };

  test('links to each of few', () => expect(rowOf(8, 9)).toMatchObject({ many: undefined, townships: { length: 8 } }));

  test('says of many that all have it, or who has not', () => {
    expect(rowOf(9, 9)).toMatchObject({ many: '全部 9 个乡镇（街道）', townships: [] });
    expect(rowOf(9, 10)?.many).toBe('全部 10 个乡镇（街道），除了9镇');
    expect(rowOf(9, 30)?.many).toBe('9 个乡镇（街道）：0镇、1镇、2镇、3镇、4镇、5镇、6镇、7镇、8镇');
  });
});
