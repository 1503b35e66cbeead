import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { listHolders, unexplained } from '../../src/domain/list-holders.ts';
import { released, type Released } from '../../src/schema/released.ts';
import {
  adjustment,
  basicDuty,
  corpus,
  countyCorpus,
  duties,
  townshipCorpus,
  withdrawnDuty,
} from '../../src/testing/builders.ts';
import { releaseLists } from './release-lists.ts';

type Given = Parameters<typeof townshipCorpus>[0];
const county = (given: Given = {}) => corpus(countyCorpus({ townships: [townshipCorpus(given)] }));
const FILE = 'hexi/wuling/released.yaml';
const release = (given: Given = {}, day = '2026-11-20'): string => releaseLists(county(given), day).get(FILE) ?? '';
const read = (text: string): Released => released.parse(parse(text));

test('a ledger has a line a row, and says who writes it', () =>
  expect(release().split('\n').slice(0, 8)).toEqual([
    '# 电脑算的，不要改；npm run release 更新',
    'on: "2026-11-20"',
    expect.stringMatching(/^seal: "[0-9a-f]{8}"$/),
    'records: []',
    'tasks: []',
    'countyRecords: []',
    'rows:',
    expect.stringMatching(
      /^ {2}- \{ id: allowance-review, list: basic, name: 受理审核最低生活保障申请, rest: "?[0-9a-f]{8}"? \}$/,
    ),
  ]));

test('nothing is left to explain after it, and the second time it changes nothing', () => {
  const first = release();
  expect(listHolders(county({ released: read(first) })).flatMap(unexplained)).toEqual([]);
  expect(release({ released: read(first) }, '2026-12-24')).toBe(first);
});

test('the county has one of its shared rows', () =>
  expect([...releaseLists(county(), '2026-11-20').keys()]).toEqual(['hexi/released.yaml', FILE]));

test('rows that are gone from a list stay in it, and records that were followed', () => {
  const before = read(release());
  const lists = duties({ basic: [], withdrawn: [withdrawnDuty(), { ...basicDuty({ serial: 2 }), ...moved }] });
  const after = read(release({ duties: lists, released: before, adjustments: [adjustment([], { id: 'moved' })] }));
  expect(after.gone).toEqual([{ id: 'allowance-review', list: 'basic' }]);
  expect(after.records.map(({ id }) => id)).toEqual(['moved']);
  expect(read(release({ released: after })).gone).toEqual([{ id: 'allowance-review', list: 'withdrawn' }]);
});
const moved = { takenOverBy: 'civil-affairs', takenOverHow: '由县民政局受理', since: '2026-12-01', sheets: [] };
