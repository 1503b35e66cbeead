import { describe, expect, test } from 'vitest';
import { either, fixed, group, list, pattern, text } from '../schema/zod.ts';
import { judge } from './judge.ts';

const paper = group('一份材料', { name: text('名称', '户口簿'), note: text('说明', '首页').optional() });
const schema = group('指南', {
  name: text('名称', '低保'),
  papers: either('写成列表，或写 不需要', [fixed('材料', '不需要'), list('材料', paper)]),
  limit: either('写 即办，或写天数', [fixed('时限', '即办'), pattern('时限', '3天', /^\d天$/)]).optional(),
});

const findings = (value: unknown): [string, string][] => {
  const verdict = judge(schema, value, 'guide.md');
  return 'findings' in verdict ? verdict.findings.map(({ path, message }) => [path.join('.'), message]) : [];
};

test('gives back what is good', () => {
  const good = { name: '低保', papers: [{ name: '户口簿' }] };
  expect(judge(schema, good, 'guide.md')).toEqual({ data: good });
});

test('names file and rule', () =>
  expect(judge(schema, { papers: '不需要' }, 'guide.md')).toMatchObject({
    findings: [{ file: 'guide.md', rule: 'schema', path: ['name'] }],
  }));

test('reports everything at once', () => expect(findings({}).map(([path]) => path)).toEqual(['name', 'papers']));

test('puts an unknown key at the key', () =>
  expect(findings({ name: '低保', papers: [{ name: '户口簿', noted: '首页' }] })).toEqual([
    ['papers.0.noted', '不认识“noted”，是不是“note”？可以写的有：name、note'],
  ]));

describe('a value of several shapes', () => {
  test('is judged by the shape that it was meant to be, at the place that is wrong', () =>
    expect(findings({ name: '低保', papers: [{ name: '户口簿' }, { name: '' }] })).toEqual([
      ['papers.1.name', '这一项是空的：名称。例如 户口簿'],
    ]));

  test('that is an empty list is told how many it should have', () =>
    expect(findings({ name: '低保', papers: [] })).toEqual([['papers', '材料应当是一个列表，每行以“- ”开头，至少 1 行']]));

  test('that is none of them is told of all', () =>
    expect(findings({ name: '低保', papers: '没有' })).toEqual([['papers', '写成列表，或写 不需要（现在是“没有”）']]));

  test('that is left out is told of all, and how it is called', () =>
    expect(findings({ name: '低保' })).toEqual([['papers', '缺少 papers：写成列表，或写 不需要']]));

  test('both of one type is judged by one of them', () =>
    expect(findings({ name: '低保', papers: '不需要', limit: '三天' }).map(([path]) => path)).toEqual(['limit']));
});
