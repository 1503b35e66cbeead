/** Statements about what the built folder tells of local character: pictures, own words, comparisons. Build first. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCounty, readTownship } from '../src/data/compiled.ts';
import { compareDuties } from '../src/domain/compare-duties.ts';
import { allRows } from '../src/domain/wording.ts';
import { comparedPairs } from '../src/domain/own-words.ts';
import { addresses } from '../src/view/addresses.ts';
import { attribute, builtPages, byClass, textOf, type BuiltPage } from './lib/built-pages.ts';
import { filesNamedBy } from './lib/page-links.ts';

const DIST = process.env['DIST'] ?? 'dist';
const county = readCounty(join(DIST, 'data'), 'hexi');
const townships = county.townships.map(({ id }) => readTownship(join(DIST, 'data'), 'hexi', id));
const pageAt = (path: string): BuiltPage => {
  const [page] = builtPages(DIST, new RegExp(`^${path.replaceAll('.', String.raw`\.`)}$`));
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
};
const textAt = (path: string): string =>
  pageAt(path)
    .elements.filter(({ tagName }) => tagName === 'main')
    .map(textOf)
    .join();

describe('pictures', () => {
  const drawn = builtPages(DIST, /^hexi\/[a-z]+\/(?:index|duties\/[a-z]+\/index)\.html$/).flatMap((page) =>
    byClass(page.elements, 'picture').flatMap((figure) =>
      figure.childNodes.flatMap((node) => ('tagName' in node && node.tagName === 'img' ? [{ page, image: node }] : [])),
    ),
  );

  test('are on the pages of every township, at least two each', () => {
    const perTownship = Map.groupBy(drawn, ({ page }) => page.path.split('/')[1]);
    expect(perTownship.size).toBe(4);
    expect(Math.min(...[...perTownship.values()].map(({ length }) => length))).toBeGreaterThanOrEqual(2);
  });

  test('say what is on them, leave their room free, load late, and are files of the site', () => {
    const wrong = drawn.filter(({ page, image }) => {
      const [alt = '', width, height, src = ''] = ['alt', 'width', 'height', 'src'].map((name) => attribute(image, name));
      const file = join(DIST, page.path, '..', src);
      const measured = [width, height].every((side) => Number(side) > 0);
      return !(
        alt.length > 5 &&
        measured &&
        attribute(image, 'loading') === 'lazy' &&
        existsSync(file) &&
        readFileSync(file).length <= 60_000
      );
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });
});

describe('characteristic rows', () => {
  const special = townships.flatMap(({ duties }) => allRows(duties).flatMap(({ characteristic }) => characteristic ?? []));

  test('have figures, at least every second', () =>
    expect(special.filter(({ figures }) => figures !== undefined).length).toBeGreaterThanOrEqual(special.length / 2));
});

describe('own words', () => {
  test.each(county.townships)('of $name are told with the share that the data have', ({ id, name }) => {
    const share = Math.round((county.ownWords[id]?.own ?? 0) * 100);
    expect(textAt(addresses.township('hexi', id))).toContain(`有 ${share}% 是${name}自己的话`);
  });
});

describe('two townships', () => {
  const pairs = comparedPairs(county.ownWords);

  test('have a page each: all pairs of the demonstration', () => expect(pairs).toHaveLength(6));

  test.each(pairs)('%s and %s: the counts are those of their lists', (first, second) => {
    const [a, b] = [first, second].map((id) => townships.find((each) => each.id === id));
    if (a === undefined || b === undefined) throw new Error('no such township');
    const { same, reworded, moved, only } = compareDuties(a.duties, b.duties);
    const text = textAt(addresses.townshipComparison('hexi', first, second));
    expect(text).toContain(`${same.length} 项两边写得一样`);
    expect(text).toContain(`说法不同的（${reworded.length}）`);
    expect(moved).toEqual([]);
    for (const [rows, { township }] of [[only[0], a] as const, [only[1], b] as const])
      expect(text).toContain(`只有${township.name}有：基本履职事项 ${rows.filter(({ kind }) => kind === 'basic').length} 项`);
    expect(a.duties.basic.length + a.duties.cooperative.length + a.duties.withdrawn.length).toBe(
      same.length + reworded.length + only[0].length,
    );
  });

  test('are to be chosen from the county’s page, by links only', () => {
    expect(filesNamedBy('hexi/index.html', readFileSync(join(DIST, 'hexi/index.html'), 'utf8'))).toContain(
      addresses.comparison('hexi'),
    );
    const offered = filesNamedBy(addresses.comparison('hexi'), readFileSync(join(DIST, addresses.comparison('hexi')), 'utf8'));
    for (const [first, second] of pairs) expect(offered).toContain(addresses.townshipComparison('hexi', first, second));
  });
});

describe('one matter', () => {
  const offered = county.matters.filter(({ id }) => county.matterPlaces[id] !== undefined);

  test('has a page of all townships, linked from its guide, with a line each', () => {
    const wrong = offered.filter(({ id }) => {
      const guide = readFileSync(join(DIST, addresses.countyMatter('hexi', id)), 'utf8');
      const page = pageAt(addresses.matterComparison('hexi', id));
      const lines = page.elements.filter(({ tagName }) => tagName === 'h3').length;
      return !(
        filesNamedBy(addresses.countyMatter('hexi', id), guide).includes(page.path) && lines === county.matterPlaces[id]?.length
      );
    });
    expect(offered.length).toBeGreaterThan(100);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
