/** YAML at the size limit: what a parser multiplies, and what a schema complains of. */
import { filled, fitting, LIMIT, put, rows, textOf, type HostileInput } from './input.ts';

const LISTS = ['sheet.yaml', 'duties/basic.yaml', 'duties/cooperative.yaml', 'duties/withdrawn.yaml'];

/** The same in three files: a text, or as many rows as the gate opens. */
const everywhere = (name: string, text: string | ((index: number) => string)): HostileInput => ({
  name: `YAML: ${name}`,
  write: (town) => {
    const content = typeof text === 'string' ? text : fitting('', text);
    for (const file of LISTS.slice(0, 3)) put(town, file, content);
  },
});

/** Each stands for ten of the one before. */
const laugh = (index: number): string => `b${index + 1}: &b${index + 1} [${`*b${index}, `.repeat(9)}*b${index}]\n`;

const forms: HostileInput[] = [
  everywhere('opening brackets', filled('[')),
  everywhere('opening braces', filled('{a: ')),
  everywhere('brackets that close', filled('[],')),
  everywhere('laughing aliases', `b0: &b0 [x]\n${rows(laugh, LIMIT - 20)}`),
  everywhere('a few laughing aliases', `b0: &b0 [x]\n${rows(laugh, LIMIT, 200)}`),
  everywhere('anchors', (index) => `k${index}: &a${index} x\n`),
  everywhere('tags', (index) => `k${index}: !!a${index} x\n`),
  everywhere('one line', filled('a')),
  everywhere('one line of Chinese', `name: ${filled('镇', LIMIT - 10)}`),
  everywhere('60,000 names', filled('a: b\nc: d\n')),
  everywhere('names', (index) => `key${index}: a\n`),
  everywhere('names in braces', `{${filled('a,', LIMIT - 10)}}`),
  everywhere('one name', () => 'a: a\n'),
  everywhere('long names', (index) => `${'k'.repeat(5000)}${index}: a\n`),
  everywhere('one name of 250 KB', `${filled('k', LIMIT - 10)}: a`),
  everywhere('one list', () => '- a\n'),
  everywhere('hyphens on a line', filled('- ')),
  everywhere(
    'indents',
    rows((index) => `${' '.repeat(index)}a:\n`),
  ),
  everywhere('indents that come and go', (index) => `${' '.repeat((index % 19) * 2)}a${index}:\n`),
  everywhere('spaces', filled(' ')),
  everywhere('spaces and an end', `name: a${filled(' ', LIMIT - 20)}b`),
  everywhere('empty lines', filled('\n')),
  everywhere('fewer empty lines', () => '\n'),
  everywhere('comments', () => '# a\n'),
  everywhere('quotation marks', filled('"')),
  everywhere('single quotation marks', filled("'")),
  everywhere('a quotation mark that stays open', `name: "${filled('a: b\n', LIMIT - 20)}`),
  everywhere('many quotation marks that stay open', () => 'a: "b\n'),
  everywhere('escapes', `name: "${filled('\\u202e', LIMIT - 20)}"`),
  everywhere('a block of text', `name: |\n${filled('  a\n', LIMIT - 20)}`),
  everywhere('colons', filled('a:')),
  everywhere('question marks', filled('? ')),
  everywhere('digits', filled('1')),
  everywhere('a long number', `name: ${filled('9', LIMIT - 10)}`),
  everywhere('documents', () => '---\n'),
  everywhere('carriage returns', filled('\r')),
  everywhere('tabs', filled('\t')),
  everywhere('unseen characters', filled('\u200b')),
  everywhere('unseen characters that are written as escapes', (index) => `k${index}: "\\u200b"\n`),
];

/** One value as long as a file may be, in a field of a fixed form. */
const value = (field: string, unit: string): HostileInput => ({
  name: `one ${field}: ${JSON.stringify(unit)}`,
  write: (town) => {
    const before = textOf(town, 'township.yaml');
    const long = filled(unit, LIMIT - Buffer.byteLength(before));
    put(
      town,
      'township.yaml',
      before.replace(new RegExp(`^${field}: .*$`, 'm'), () => `${field}: "${long}"`),
    );
  },
});

/** The same in as many fields as there may be, each nearly as long as a text may be. */
const values = (field: string, unit: string): HostileInput => ({
  name: `many ${field}: ${JSON.stringify(unit)}`,
  write: (town) => {
    const before = textOf(town, 'township.yaml');
    const row = (index: number): string => `  - { id: p${index}, ${field}: "${filled(unit, 480)}" }\n`;
    const all = rows(row, LIMIT - Buffer.byteLength(before) - 100);
    put(
      town,
      'township.yaml',
      before.replace(/^places:$/m, () => `places:\n${all}`),
    );
  },
});

/** What telephones, days, hours, ids and addresses are made of. */
const UNITS = '1¦1 ¦ ¦-¦一¦转¦(¦0571-¦1 1 转¦周一¦至¦08:30-12:00 ¦年¦2026¦《¦《》¦a-¦_¦<¦&¦//¦java¦Ⅷ'.split('¦');

/** Wrong names in many groups: each is compared with all that are right. */
const manyGroups: HostileInput = {
  name: 'YAML: names that are nearly right, in many groups',
  write: (town) => {
    const row = (index: number): string => `  - { mater${index}: a, actio${index}: a, plase${index}: a, seriall${index}: a }\n`;
    put(town, 'sheet.yaml', fitting('entries:\n', row));
    for (const file of LISTS.slice(1)) put(town, file, fitting('source: lists-2025\nown:\n', row));
  },
};

export const hostileYaml: HostileInput[] = [
  ...forms,
  manyGroups,
  ...['complaintPhone', 'divisionCode', 'summary'].map((field) => value(field, '1 ')),
  ...UNITS.flatMap((unit) => ['phone', 'openingHours', 'id', 'name'].map((field) => values(field, unit))),
];
