import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { Corpus, CountyCorpus, TownshipCorpus } from '../../src/domain/corpus.ts';
import { changes, type Change } from '../../src/schema/change.ts';
import { corpus, countyCorpus, entry, guide, place, sheet, township, townshipCorpus } from '../../src/testing/builders.ts';
import { planChanges, withChanges } from './plan-changes.ts';

const version = (ofCounty: Partial<CountyCorpus> = {}, ofTownship: Partial<TownshipCorpus> = {}): Corpus =>
  corpus(countyCorpus({ townships: [townshipCorpus(ofTownship)], ...ofCounty }));
const told = (before: Corpus, after: Corpus): string[] =>
  planChanges(before, after).flatMap(({ file, added }) =>
    added.map(({ matter, place: at, says }) => `${file} ${matter ?? at ?? ''} ${says}`),
  );

const shorter = { matters: [guide({ promisedLimit: '10个工作日' })] };
const moved = { township: township({ places: [place({ address: '雾岭镇新街1号' })] }) };

test('what the county changes stands in its file, once', () =>
  expect(told(version(), version(shorter))).toEqual(['hexi/changes.yaml minimum-living-allowance 从 20 个工作日缩短到 10 个']));

test('what a township changes stands in its own', () =>
  expect(told(version(), version({}, { sheet: sheet(entry({ station: '代办' })) }))).toEqual([
    'hexi/wuling/changes.yaml minimum-living-allowance 村（社区）便民服务站可以代办了',
  ]));

test('a place that moves is one change, however many matters are handled there', () => {
  const entries = { matters: [guide(), guide({ id: 'id-card' })] };
  const both = sheet(entry(), entry({ matter: 'id-card' }));
  expect(told(version(entries, { sheet: both }), version(entries, { sheet: both, ...moved }))).toEqual([
    'hexi/wuling/changes.yaml service-centre 搬到雾岭镇新街1号（原来在雾岭镇茶市街8号）',
  ]);
});

test('a matter of the township’s own is compared too', () => {
  const own = (visits: number) => ({ matters: [guide({ id: 'tea', visits })], sheet: sheet(entry({ matter: 'tea' })) });
  expect(told(version({}, own(2)), version({}, own(1)))).toEqual(['hexi/wuling/changes.yaml tea 少跑了：从最多跑 2 次减到 1 次']);
});

test('a township, or a county, that is new has nothing to be compared with', () => {
  const newcomer = townshipCorpus({ id: 'liaohu' });
  expect(told(version(), version({ townships: [townshipCorpus(), newcomer] }))).toEqual([]);
  expect(told(corpus(countyCorpus({ id: 'other' })), version())).toEqual([]);
});

const record = (given: Partial<Change>): Change => ({
  matter: 'minimum-living-allowance',
  kind: '时限缩短',
  says: '从 20 个工作日缩短到 10 个',
  on: '2026-11-20',
  published: '2026-11-20',
  ...given,
});

test('what is written already is not written again, in whichever words', () => {
  expect(told(version(), version({ ...shorter, changes: [record({})] }))).toEqual([]);
  const [county] = planChanges(version(), version({ ...shorter, changes: [record({ says: '快了一半' })] }));
  expect(county?.added).toEqual([]);
  expect(county?.differing).toMatchObject([{ written: { says: '快了一半' }, found: { says: '从 20 个工作日缩短到 10 个' } }]);
});

test('but a change of the same kind that stood there before is another one', () => {
  const earlier = record({ published: '2026-01-05', says: '从 25 个工作日缩短到 20 个' });
  expect(told(version({ changes: [earlier] }), version({ ...shorter, changes: [earlier] }))).toHaveLength(1);
});

test('of several changes of one kind, those that are written in other words are taken for the first', () => {
  const after = { matters: [guide({ channels: ['窗口', '电话', '邮寄', '代办'] as const satisfies string[] })] };
  const written = [
    record({ kind: '办理方式增加', says: '可以邮寄办了' }),
    record({ kind: '办理方式增加', says: '一个电话就行' }),
  ];
  expect(told(version(), version({ ...after, changes: written }))).toEqual([
    'hexi/changes.yaml minimum-living-allowance 可以请人代办了',
  ]);
});

test('the file keeps what stands in it, and what is added can be read', () => {
  const found = { matter: 'id-card', kind: '收费改变', says: '工本费: 从“40元” # 改' } as const;
  const first = withChanges(undefined, [found], '2026-11-27');
  expect(first).toMatch(/^# 变化/);
  const second = withChanges(
    '# 我的说明\n\n- old: 1\n\n\n',
    [{ place: 'service-centre', kind: '电话', says: '电话改了' }],
    '2026-11-27',
  );
  expect(second).toMatch(/^# 我的说明\n\n- old: 1\n- place: service-centre\n {2}kind: 电话\n/);
  expect(changes.parse(parse(first))).toEqual([{ ...found, on: '2026-11-27', published: '2026-11-27' }]);
});
