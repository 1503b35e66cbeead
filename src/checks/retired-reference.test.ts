import { expect, test } from 'vitest';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import {
  cooperativeDuty,
  corpus,
  countyCorpus,
  duties,
  entry,
  entryElsewhere,
  guide,
  sheet,
  townshipCorpus,
} from '../testing/builders.ts';
import type { Retirement } from '../schema/retirement.ts';
import { referencesExist } from './references-exist.ts';
import { retiredReference } from './retired-reference.ts';

const ended = (what: Retirement['what'], id: string, to?: string): Retirement => ({
  ...{ what, id, name: '原来的', on: '2025-06-30', why: '合并' },
  ...(to === undefined ? { instead: '不用办' } : { succeededBy: [{ id: to }] }),
});
const retired = [
  ended('事项', 'bus', 'minimum-living-allowance'),
  ended('事项', 'proof'),
  ended('部门', 'poverty', 'civil-affairs'),
  ended('材料', 'permit'),
];
const of = (own: Partial<TownshipCorpus>, given: Partial<CountyCorpus> = {}) =>
  corpus(countyCorpus({ retired, townships: [townshipCorpus(own)], ...given }));

test('tells what took its place, and holds nobody', () =>
  expect(retiredReference.run(of({ sheet: sheet(entry({ matter: 'bus' })) }))).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'matter'],
      rule: 'retired-reference',
      record: 'bus',
      message: '“bus”（原来的）从 2025-06-30 起没有了：接替的是“minimum-living-allowance”，请改过来，并核对这一条',
      warning: true,
    },
  ]));

test("in the county's own file it is a broken reference, and tells the same", () => {
  const all = of({}, { matters: [guide({ related: ['bus'] })] });
  expect(retiredReference.run(all)).toEqual([]);
  expect(referencesExist.run(all)).toMatchObject([
    { rule: 'unknown-reference', message: expect.stringContaining('起没有了：接替的是“minimum-living-allowance”') as string },
  ]);
});

test.each<[string, Partial<TownshipCorpus>, string]>([
  ['sheet', { sheet: sheet(entry({ matter: 'proof' })) }, '没有接替的，请删掉'],
  ['paper', { sheet: sheet(entry({ waives: ['permit'] })) }, '没有接替的，请删掉'],
  ['department', { sheet: sheet(entryElsewhere({ instead: { department: 'poverty' } })) }, '接替的是“civil-affairs”'],
  [
    'row',
    {
      duties: duties({
        cooperative: [cooperativeDuty({ parties: [{ department: 'poverty', role: '牵头', duties: ['到场'] }] })],
      }),
    },
    '接替的是“civil-affairs”',
  ],
  ['guide', { matters: [guide({ id: 'own', related: ['bus'] })] }, '接替的是“minimum-living-allowance”'],
])("of a township's %s it is a reminder, and no broken reference", (_what, own, words) => {
  const all = of({ ...own, ...(own.matters && { sheet: sheet(entry({ matter: 'own' })) }) });
  expect(retiredReference.run(all)).toMatchObject([{ warning: true, message: expect.stringContaining(words) as string }]);
  expect(referencesExist.run(all)).toEqual([]);
});

test("in the county's own files it is a broken reference: the county mends both at once", () => {
  const all = of({}, { matters: [guide({ related: ['bus'] })] });
  expect(retiredReference.run(all)).toEqual([]);
  expect(referencesExist.run(all)).toMatchObject([{ file: 'hexi/matters/minimum-living-allowance.md' }]);
});

test('what is told of the past may go on speaking of it', () => {
  const opinion = { id: '1', matter: 'bus', about: '写错了', through: '电话', said: '不对', received: '2025-06-01' } as const;
  const change = { matter: 'bus', kind: '电话', says: '电话改了', on: '2025-06-01', published: '2025-06-01' } as const;
  const all = of({ feedback: [opinion], changes: [change] }, { changes: [change] });
  expect([...retiredReference.run(all), ...referencesExist.run(all)]).toEqual([]);
});
