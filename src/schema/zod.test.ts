import { describe, expect, test } from 'vitest';
import * as county from './county.ts';
import * as duty from './duty.ts';
import * as matter from './matter.ts';
import * as sheet from './sheet.ts';
import * as site from './site.ts';
import * as township from './township.ts';
import { choice, either, fixed, group, list, shown, text, whole, z } from './zod.ts';

const complaint = (schema: z.ZodType, value: unknown): string | undefined => schema.safeParse(value).error?.issues[0]?.message;

describe('a group', () => {
  const office = group('一个部门', { name: text('名称', '县民政局'), phone: text('电话', '"12345"').optional() });

  test('answers an unknown key with the nearest one, and names all', () =>
    expect(complaint(office, { name: '县民政局', phome: '12345' })).toBe(
      '不认识“phome”，是不是“phone”？可以写的有：name、phone',
    ));

  test('answers every unknown key, each on a line of its own', () =>
    expect(complaint(office, { name: '县民政局', phome: '', nmae: '' })).toMatch(/“phome”.*\n.*“nmae”/));

  test('knows a field by its Chinese name', () =>
    expect(complaint(office, { name: '县民政局', 电话: '' })).toContain('不认识“电话”，是不是“phone”？'));

  test('makes no guess where no name is near', () =>
    expect(complaint(office, { name: '县民政局', openingTimes: '' })).toBe('不认识“openingTimes”？可以写的有：name、phone'));

  test('that is a list is told to take the hyphens away', () => expect(complaint(office, [])).toContain('请去掉行首的“- ”'));

  test('says what more there is to say of a known wrong key', () => {
    const locked = group('一项', { note: text('说明', '好') }, (key) => (key === 'fee' ? '收费由县里规定' : undefined));
    expect(complaint(locked, { note: '好', fee: '免费' })).toBe('收费由县里规定');
  });

  test('that is one line of text is answered with its form', () =>
    expect(complaint(office, '县民政局')).toBe('一个部门应当写成几行“名称: 内容”，例如 { name: 县民政局, phone: "12345" }'));

  test('that is left out is called missing', () => expect(complaint(office, undefined)).toBe('缺少这一组：一个部门'));
});

describe('text', () => {
  const name = text('名称', '县民政局', 5);

  test('that is too long is answered with both lengths', () =>
    expect(complaint(name, '县民政局救助股')).toBe('太长：名称，最多 5 个字，现在 7 个'));

  test('with a space at its end is refused', () => expect(complaint(name, '民政 ')).toBe('开头或末尾有多余的空格：名称'));

  test('of several lines is refused', () => expect(complaint(name, '上午\n下午')).toBe('要写在一行里，中间不能换行：名称'));

  test('that has swallowed the next key by its indent is told which', () =>
    expect(complaint(name, '海拔最高\nkind: town')).toContain('“kind:”本来像是另一项'));

  test.each([
    '<b>好',
    '<script>',
    '&lt;b&gt;',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://192.168.1.1/x',
    '\\\\server\\share',
    '//a.example/x',
    'onclick="x"',
  ])('with %s in it is refused', (value) => {
    const issues = text('说明', '好').safeParse(value).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([expect.stringMatching(/^“.*[：].*例如 好$/)]);
  });

  test.each([
    '年龄<16岁',
    'A < B',
    '面积>80㎡',
    '海拔 800 米',
    '版本 10.1.2',
    'https://www.gov.cn/x',
    '24小时：见下',
    '研发（R&D）',
  ])('may be %s', (value) => expect(complaint(text('说明', '好'), value)).toBeUndefined());

  test('given as a group is told to be one line', () => expect(complaint(name, { 上午: 1 })).toContain('只能写一行文字'));

  test('given as a number is told to stand in quotes', () => expect(complaint(name, 2026)).toContain('加引号'));
});

describe('other values', () => {
  test('a choice lists its words', () =>
    expect(complaint(choice('办件类型', ['即办件', '承诺件']), '快办件')).toBe(
      '“快办件”不在可选的词里：办件类型，只能写 即办件、承诺件',
    ));

  test('a fixed word is its own example', () => expect(complaint(fixed('收费', '不收费'), '免费')).toContain('例如 不收费'));

  test.each([-1, 1.5, '3', Number.NaN])('a count refuses %s', (value) =>
    expect(complaint(whole('人数', 3), value)).toContain('应当是不小于 0 的整数。例如 3'),
  );

  test.each(['户口簿', [], null])('a list refuses %j', (value) =>
    expect(complaint(list('材料', text('材料', '户口簿')), value)).toContain('材料应当是一个列表，每行以“- ”开头，至少 1 行'),
  );

  test('a value of several shapes names them all, and what stands there', () =>
    expect(complaint(either('写成列表，或写 无', [fixed('材料', '无'), list('材料', text('材料', '户口簿'))]), '没有')).toBe(
      '写成列表，或写 无（现在是“没有”）',
    ));

  test('a long value is quoted in part', () => expect(shown('长'.repeat(50))).toBe(`${'长'.repeat(40)}…`));
});

const files: [string, z.ZodType][] = [county, duty, matter, sheet, site, township].flatMap((module) =>
  Object.entries(module).flatMap(([name, value]): [string, z.ZodType][] => (value instanceof z.ZodType ? [[name, value]] : [])),
);

/** A schema and all those that it is made of. */
function parts(schema: z.ZodType): z.ZodType[] {
  const inner = (
    schema instanceof z.ZodObject
      ? Object.values(schema.shape)
      : schema instanceof z.ZodArray
        ? [schema.element]
        : schema instanceof z.ZodOptional
          ? [schema.unwrap()]
          : schema instanceof z.ZodUnion
            ? schema.options
            : []
  ) as z.ZodType[];
  return [schema, ...inner.flatMap(parts)];
}

const BROKEN = [undefined, null, 42, -1.5, true, false, '', ' x ', 'wrong', 'x'.repeat(999), '坏', [], [null], {}, { wrong: 1 }];

function messages(issues: readonly z.core.$ZodIssue[]): string[] {
  return issues.flatMap((issue) => [issue.message, ...(issue.code === 'invalid_union' ? issue.errors.flatMap(messages) : [])]);
}

/** Latin words that a clerk types or knows: names of fields, words that a field may hold, and ICP备案. */
const known = new Set(['ICP', 'true']);
for (const part of files.flatMap(([, schema]) => parts(schema))) {
  const words = part instanceof z.ZodObject ? Object.keys(part.shape) : part instanceof z.ZodEnum ? part.options : [];
  for (const word of words.flatMap((each) => String(each).split('-'))) known.add(word);
}

/** English of a message, without what it quotes and its example. */
function english(message: string): string[] {
  const own = message.replaceAll(/“[^”]*”|例如 .*|[a-z-]+\.yaml/g, '');
  return (own.match(/[A-Za-z][A-Za-z0-9]{2,}/g) ?? []).filter((word) => !known.has(word));
}

describe('no message of the library reaches a clerk', () => {
  test.each(files)('%s answers every broken value in Chinese', (_name, schema) => {
    const said = parts(schema).flatMap((part) => BROKEN.flatMap((value) => messages(part.safeParse(value).error?.issues ?? [])));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((message) => !/[\u4e00-\u9fff]/.test(message) || english(message).length > 0)).toEqual([]);
  });

  test('an English word would be found', () => expect(english('Invalid input: 电话')).toEqual(['Invalid', 'input']));
});
