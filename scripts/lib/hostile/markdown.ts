/** Guides at the size limit: their texts go to the Markdown parser, and what it reads to every rule about text. */
import { filled, LIMIT, put, room, rows, textOf, type HostileInput } from './input.ts';

/** A good guide of the county, for its fields. */
const MODEL = '../matters/minimum-living-allowance.md';

/** Guides with these bodies, each as long as the township may still have. */
function guides(township: string, bodies: readonly string[]): void {
  const [, fields = ''] = textOf(township, MODEL).split(/^---$/m);
  const head = `---${fields}---\n\n`;
  bodies.forEach((body, index) => {
    const bytes = Math.min(LIMIT, room(township)) - Buffer.byteLength(head);
    const text = Buffer.from(body)
      .subarray(0, bytes)
      .toString()
      .replace(/\uFFFD+$/, '');
    put(township, `matters/tea-${index}.md`, head + text);
  });
}

/** As many guides at the limit as a township may have. */
const MOST_GUIDES = 3;
const guide = (name: string, body: string): HostileInput => ({
  name: `guides: ${name}`,
  write: (town) => guides(town, Array<string>(MOST_GUIDES).fill(body)),
});

/** Guides of one unit each, several units to an input. */
const repeated = (units: readonly string[]): HostileInput[] =>
  units.flatMap((_unit, index) => {
    const some = units.slice(index, index + MOST_GUIDES);
    const name = `guides: ${some.map((unit) => JSON.stringify(unit)).join(' ')}`;
    return index % MOST_GUIDES === 0
      ? [
          {
            name,
            write: (town) =>
              guides(
                town,
                some.map((unit) => filled(unit)),
              ),
          },
        ]
      : [];
  });

const table = (cells: string): string[] => cells.split('¦');

/** Units that Markdown parsers have tripped over. */
const MARKS = table(
  '> ¦- ¦* ¦1. ¦  - a\n¦[¦]¦![¦](¦[a](¦[a](b¦[](¦[a][¦[a]: b\n¦[^a]¦[^a]: b\n\n¦<¦</¦<!--¦<a ¦<a\n¦*¦**a ¦*a **b ¦_a_¦~¦~~a¦`¦``a¦`a¦\\' +
    '¦\\\n¦&¦&amp;¦&#35;¦#¦# a\n¦---\n¦- - ¦a\n===\n¦|¦| a ¦| a |\n| - |\n¦| ¦www.¦www.a.cn/(¦http://¦https://a.cn/((¦a@¦a@b.cn ¦@¦"¦(¦$' +
    '¦    a\n¦```\n¦+ \n',
);

/** Units that rules look for, so that a careless search begins at each of them and ends at none. */
const TEXTS = table(
  '1¦13¦138 ¦1-3-¦1３¦13800138000¦1 3 8 0¦62¦6222 ¦110101199003¦0000-8812345 ¦8812345 ¦86 1¦0¦、¦，¦。¦：¦；¦ ¦　¦·¦-¦—¦(¦（¦((¦【¦〔¦[待¦《¦《》¦》¦“¦○' +
    '¦×¦X¦x¦_¦王¦王建¦王建国¦欧阳¦联系人¦联系人王¦电话¦主任¦王主任电话¦主任王建国：¦雾岭¦雾岭镇¦雾¦松岚畲族乡¦上坪村¦上¦其他¦其他工作¦工作¦相关材料¦等材料' +
    '¦有关规定¦按规定¦详见¦视情况¦规定的其他¦上级交办¦协助¦负责¦做好¦的¦等¦{{¦${¦<%¦%A¦%A%¦**a¦#REF¦【1†¦作为¦作为一个¦希望¦希望以上¦如需¦turn1¦TODO¦lorem ' +
    '¦as an ¦某¦某某¦模板¦身份证¦身份证1¦银行¦微信¦手机¦http¦java¦j a v a¦on¦onab¦&a¦//a¦\\\\a¦10.¦192.168¦data:¦交界¦到¦跨',
);

export const hostileGuides: HostileInput[] = [
  ...repeated(MARKS),
  ...repeated(TEXTS),
  guide(
    'quotes inside quotes',
    rows((index) => `${'>'.repeat((index % 90) + 1)} a\n`),
  ),
  guide(
    'lists inside lists',
    rows((index) => `${'  '.repeat(index % 90)}- a\n`),
  ),
  guide('a table of many columns', `${filled('|a', LIMIT / 4)}|\n${filled('|-', LIMIT / 4)}|\n${filled('|a', LIMIT / 4)}|\n`),
  guide('a table of many rows', `| a | b |\n| - | - |\n${filled('| a | b |\n', LIMIT - 30)}`),
  guide('a table of one column and long rows', `|a|\n|-|\n${rows(() => `${filled('|a', 2000)}\n`, LIMIT - 10)}`),
  guide(
    'references that all differ',
    rows((index) => `[a${index}]: b${index}\n`),
  ),
  guide(
    'references to nothing',
    rows((index) => `[a${index}][b${index}] `),
  ),
  guide(
    'footnotes that refer to the next',
    rows((index) => `[^${index}]: a[^${index + 1}]\n\n`),
  ),
  guide(
    'links that all differ',
    rows((index) => `[看](tea-${index}.md) `),
  ),
  guide(
    'telephones that all differ',
    rows((index) => `电话0000-${String(1_000_000 + index)}，王${String.fromCodePoint(0x4e00 + (index % 20_000))}主任。`),
  ),
  guide(
    'mobile numbers that all differ',
    rows((index) => `138${String(10_000_000 + index)} `),
  ),
  guide(
    'card numbers that all differ',
    rows((index) => `62220000${String(10_000_000 + index)} `),
  ),
  guide('a character that is composed of many', `a${filled('\u0301')}`),
  guide('signs of a family', filled('👨‍👩‍👧‍👦')),
];
