/** Whatever order keys stand in, whatever comments stand round them: nothing is lost, and one run is enough. */
import { assert, boolean, gen, property, shuffledSubarray, type GeneratorValue } from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, parse, parseDocument } from 'yaml';
import { entry, entryElsewhere, place, sheet, township } from '../../src/testing/builders.ts';
import { namesIn, orderOf, placesIn } from './fix-fields.ts';
import { schemaOf } from './fix-schemas.ts';
import { fixYaml } from './fix-yaml.ts';

const CONFIRMED = { on: '2026-10-22', by: '县民政局' };
const row = { id: 'lamps', serial: 1, name: '路灯', category: '民生服务', characteristic: { why: '这里有路灯' } };
const PARTIES = [{ department: 'a', role: '牵头', duties: ['到场：处理', '登记'] }];

/** Records of the content by the file they stand in. */
const RECORDS: readonly (readonly [string, unknown])[] = [
  ['hexi/wuling/township.yaml', township({ places: [place({ note: '时间：上午 # 一号' }), place()] })],
  ['hexi/wuling/sheet.yaml', sheet(entry({ confirmed: CONFIRMED, waives: ['a', 'b'] }), entryElsewhere({ note: '先打电话' }))],
  [
    'hexi/wuling/duties/cooperative.yaml',
    {
      source: 'a',
      own: [{ ...row, parties: PARTIES, township: ['巡查'], handover: { what: '编号', when: '当日', form: '转县城市管理局' } }],
    },
  ],
  [
    'hexi/departments.yaml',
    [
      { id: 'a', name: '甲', aliases: ['乙'], phone: '0000-8810001' },
      { id: 'b', name: '丙' },
    ],
  ],
  [
    'owners.yaml',
    { maintainers: { team: '@a', authors: ['a@b.c'] }, counties: { hexi: { team: '@b', authors: [] } }, townships: {} },
  ],
];

/** Writes a record as a person might: keys in any order, in braces or on lines, with comments and empty lines. */
class Writer {
  comments = 0;
  private readonly draw: GeneratorValue;
  /** Comments above keys of a list's row may keep the row from being put in order. */
  private readonly inRows: boolean;

  constructor(draw: GeneratorValue, inRows: boolean) {
    this.draw = draw;
    this.inRows = inRows;
  }

  private chance = (): boolean => this.draw(boolean);

  private scalar(value: unknown): string {
    return typeof value === 'string' && this.chance() ? `'${value}'` : JSON.stringify(value);
  }

  private names = (value: object): string[] => {
    const names = Object.keys(value);
    return this.draw(shuffledSubarray, names, { minLength: names.length });
  };

  private inline(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((each) => this.inline(each)).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return this.scalar(value);
    const entries = Object.entries(value);
    const pairs = this.names(value).map((name) => `${name}: ${this.inline(new Map(entries).get(name))}`);
    return `{ ${pairs.join(this.chance() ? ', ' : ' ,')} }`;
  }

  /** Comments bear the name of the key that they are about, so that they can be found with it again. */
  private pair(name: string, value: unknown, indent: string, mayHaveAbove: boolean): string[] {
    const number = (this.comments += 1);
    const above = mayHaveAbove && this.chance() ? [`${indent}# above ${number}`] : [];
    const behind = ` # behind ${number}`;
    const isNested = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
    const head = `${indent}${name}:`;
    if (!isNested || this.chance()) return [...above, `${head} ${this.inline(value)}${behind}`];
    return [...above, head + behind, ...this.lines(value, `${indent}  `)];
  }

  lines(value: object, indent: string, isRow = false): string[] {
    if (Array.isArray(value)) return value.flatMap((each: unknown) => this.row(each, indent));
    const entries = new Map<string, unknown>(Object.entries(value));
    return this.names(value).flatMap((name, index) => {
      const lines = this.pair(name, entries.get(name), indent, isRow ? this.inRows && index > 0 : true);
      return this.chance() && this.chance() ? [...lines, ''] : lines;
    });
  }

  private row(value: unknown, indent: string): string[] {
    if (typeof value !== 'object' || value === null || this.chance()) return [`${indent}- ${this.inline(value)}`];
    const [first = '', ...rest] = this.lines(value, `${indent}  `, true);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  }
}

/** Comments above keys, with the number of the comment behind the same key. */
const pairsOfComments = (text: string): string[] =>
  Array.from(text.matchAll(/# above (\d+)\n[^\n]*# behind (\d+)/g), ([, above, behind]) => `${above}=${behind}`).sort();

const keyOf = (text: string): string[] =>
  Array.from(text.matchAll(/([A-Za-z]+):[^\n]*# behind (\d+)/g), ([, key, number]) => `${key} ${number}`);

function outOfOrder(text: string, path: string): string[] {
  const { contents } = parseDocument(text);
  return Array.from(placesIn(contents, schemaOf(path))).flatMap(({ node, field }) => {
    const names = isMap(node) ? namesIn(node) : [];
    const order = orderOf(field, names);
    const right = names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return order.length === 0 || names.join() === right.join() ? [] : [names.join()];
  });
}

test.each(RECORDS)('%s comes into order, with nothing lost', (path, record) =>
  assert(
    property(gen(), boolean(), (draw, inRows) => {
      const writer = new Writer(draw, inRows);
      const before = `${writer.lines(record as object, '').join('\n')}\n`;
      const after = fixYaml(before, schemaOf(path));
      expect(parse(before)).toEqual(record);
      expect(parse(after)).toEqual(record);
      expect(pairsOfComments(after)).toEqual(pairsOfComments(before));
      expect(after.match(/#[^\n]*/g)?.length).toBe(before.match(/#[^\n]*/g)?.length);
      expect(keyOf(after).sort()).toEqual(keyOf(before).sort());
      expect(fixYaml(after, schemaOf(path))).toBe(after);
      if (!inRows) expect(outOfOrder(after, path)).toEqual([]);
    }),
  ),
);
