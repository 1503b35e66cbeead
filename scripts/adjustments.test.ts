/** 动态调整 in the built folder: no row that was ever published has lost its address. Build first: `npm run build`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { releaseLists } from './lib/release-lists.ts';
import { attribute, builtPages, type BuiltPage } from './lib/built-pages.ts';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { addresses } from '../src/view/addresses.ts';

const DIST = process.env['DIST'] ?? 'dist';
const { corpus } = readCorpus('content', today());
const townships = corpus.counties.flatMap((county) => county.townships.map((township) => ({ county, township })));
const pages = new Map(builtPages(DIST, /\/(?:duties|adjustments|unlisted-tasks)\//).map((page) => [page.path, page]));

const idsOf = (page: BuiltPage | undefined): (string | undefined)[] =>
  (page?.elements ?? []).map((element) => attribute(element, 'id'));

describe.each(townships)('$township.township.name', ({ county, township }) => {
  test('has the place of every row that stands, or stood, in one of its lists', () => {
    const { released, adjustments } = township;
    const places = [
      ...(released?.rows ?? []),
      ...(released?.gone ?? []),
      ...adjustments.flatMap(({ changes }) =>
        changes.flatMap(({ row, list, from = list }) => [
          { id: row, list },
          { id: row, list: from },
        ]),
      ),
    ];
    expect(places.length).toBeGreaterThan(240);
    const lost = places.filter(({ id, list }) => !idsOf(pages.get(addresses.duties(county.id, township.id, list))).includes(id));
    expect(lost).toEqual([]);
  });

  test('tells of all its records, and the county does too', () => {
    const { adjustments } = township;
    expect(adjustments.length).toBeGreaterThanOrEqual(2);
    const anchors = adjustments.map(({ id }) => `${township.id}--${id}`);
    for (const address of [addresses.adjustments(county.id, township.id), addresses.countyAdjustments(county.id)])
      expect(idsOf(pages.get(address))).toEqual(expect.arrayContaining(anchors));
  });

  test('has a feed, and the page says where', () => {
    const page = pages.get(addresses.adjustments(county.id, township.id));
    const links = (page?.elements ?? []).filter((element) => attribute(element, 'type') === 'application/atom+xml');
    expect(links.map((element) => attribute(element, 'href'))).toEqual(['feed.xml']);
    expect(existsSync(join(DIST, addresses.adjustmentFeed(county.id, township.id)))).toBe(true);
  });

  test('counts what was asked of it beside its lists', () => {
    const page = pages.get(addresses.unlistedTasks(county.id, township.id));
    const tasks = idsOf(page).filter((id) => id?.startsWith('task-') === true);
    expect(tasks.length).toBeGreaterThanOrEqual(3);
    expect(tasks).toHaveLength(township.unlistedTasks.length);
  });
});

test('the demonstration has every kind of adjustment behind it, and every kind ahead', () => {
  const records = corpus.counties.flatMap((county) => [county, ...county.townships]).flatMap(({ adjustments }) => adjustments);
  const kinds = (ahead: boolean): string[] =>
    records
      .filter(({ effectiveFrom }) => effectiveFrom >= '2027-01-01' === ahead)
      .flatMap(({ changes }) => changes.map(({ kind }) => kind));
  for (const ahead of [true, false]) expect(new Set(kinds(ahead)).size).toBe(4);
});

test('a release of what is released changes nothing', () => {
  for (const [file, text] of releaseLists(corpus, '2030-01-01')) expect(readFileSync(join('content', file), 'utf8')).toBe(text);
});
