import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Readings } from '../../src/search/readings.ts';
import { readTableScript } from '../../src/search/table-file.ts';
import { cooperativeDuty, countyCorpus, duties, guide, township, townshipCorpus } from '../../src/testing/builders.ts';
import { filesBelow } from './checksums.ts';
import { writeSearchTables } from './search-tables.ts';

let dist: string;
const table = (path: string): unknown => readTableScript(readFileSync(join(dist, path), 'utf8'));
const readings = (): Readings => table('hexi/search/readings.js') as Readings;

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'search-tables-'));
  const wuling = townshipCorpus({
    matters: [guide({ id: 'tea', name: '茶园登记', aliases: ['种茶'] })],
    duties: duties({ cooperative: [cooperativeDuty({ aliases: ['路灯坏了'] })] }),
  });
  const songlan = townshipCorpus({
    id: 'songlan',
    township: township({ name: '松岚乡', villages: [{ id: 'duhe', name: '㵲渡村', kind: 'village', aliases: ['茶亭'] }] }),
  });
  writeSearchTables(
    countyCorpus({
      matters: [guide({ aliases: ['低保', '银行卡'] })],
      townships: [wuling, songlan],
      sharedDuties: { basic: [], cooperative: [cooperativeDuty({ id: 'shared', name: '井盖管理' })], withdrawn: [] },
    }),
    dist,
  );
});
afterAll(() => {
  rmSync(dist, { recursive: true, force: true });
});

test('every file is written: of the county once, of each township what is its own', () =>
  expect(filesBelow(dist).toSorted()).toEqual([
    'hexi/search/catalogue.js',
    'hexi/search/duties.js',
    'hexi/search/places.js',
    'hexi/search/profiles.js',
    'hexi/search/readings.js',
    'hexi/search/simplified.js',
    'hexi/songlan/search/duties.js',
    'hexi/songlan/search/places.js',
    'hexi/wuling/search/duties.js',
    'hexi/wuling/search/places.js',
    'hexi/wuling/search/profiles.js',
  ]));

describe('the tables hold', () => {
  test("the county's matters once, and a township's own beside its places", () => {
    expect(table('hexi/search/catalogue.js')).toEqual({ matters: [['minimum-living-allowance', '最低生活保障|低保|银行卡']] });
    expect(table('hexi/wuling/search/places.js')).toMatchObject({ own: [['tea', '茶园登记|种茶']] });
    expect(table('hexi/songlan/search/places.js')).not.toHaveProperty('own');
  });

  test.each([
    ['hexi', '禾溪县', ['shared']],
    ['hexi/wuling', '雾岭镇', ['allowance-review', 'street-light-maintenance', 'funeral-inspection']],
    ['hexi/songlan', '松岚乡', ['allowance-review', 'street-light-maintenance', 'funeral-inspection']],
  ])('places and duties of %s', (folder, name, ids) => {
    expect(table(`${folder}/search/places.js`)).toMatchObject({ name });
    expect(table(`${folder}/search/duties.js`)).toMatchObject({
      rows: ids.map((id) => expect.arrayContaining([id]) as string[]),
    });
  });

  test.each([
    ['a matter', '最'],
    ["a township's own matter", '茶'],
    ['a duty of the county', '盖'],
    ['words of residents for a duty', '灯'],
    ['a village', '㵲'],
  ])('the reading of every character of %s', (_, character) =>
    expect(Object.values(readings().syllables).join('')).toContain(character),
  );

  test("how names of the county's matters are read otherwise than their characters", () =>
    expect(readings().otherwise).toEqual({ 银行卡: 'yin hang ka' }));

  test('traditional forms of the terms, and of what people say around them', () =>
    expect(table('hexi/search/simplified.js')).toMatchObject({ 燈: '灯', 園: '园', 誰: '谁' }));
});

test('tables are written again over earlier ones', () => {
  const before = filesBelow(dist);
  writeSearchTables(countyCorpus({ townships: [] }), dist);
  expect(filesBelow(dist)).toEqual(before);
  expect(table('hexi/search/duties.js')).toEqual({ calls: [], departments: [], rows: [] });
});
