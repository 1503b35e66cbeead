/** Statements about what the built folder offers to take along: each township's list for phones, and its zip. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { DIGEST_LENGTH, type SavedList } from '../src/domain/saved-list.ts';
import type { Places } from '../src/search/catalogue.ts';
import type { DutyTable } from '../src/search/duty-table.ts';
import { readTableScript } from '../src/search/table-file.ts';
import { filesBelow } from './lib/checksums.ts';
import { fileAt } from './lib/page-links.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const DIST = process.env['DIST'] ?? 'dist';
const MOST = 5_000_000;
const TOWNSHIPS = ['wuling', 'liaohu', 'wanglou', 'songlan'];

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const listOf = (township: string): SavedList => JSON.parse(read(`hexi/${township}/offline.json`)) as SavedList;
const zipOf = (township: string) => unzipSync(readFileSync(join(DIST, `hexi/${township}/${township}.zip`)));
const plainBytes = (township: string): number =>
  Object.keys(listOf(township).files).reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);

function elementsOf(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...children] : children;
}
const values = (elements: readonly Element[], ...names: string[]): string[] =>
  elements.flatMap(({ attrs }) => attrs.flatMap(({ name, value }) => (names.includes(name) ? [value] : [])));

const linksIn = (html: string): string[] => values(elementsOf(parse(html)), 'href', 'src', 'action');
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

describe.each(TOWNSHIPS)('what a phone keeps of %s', (township) => {
  const list = listOf(township);
  const folder = `hexi/${township}/`;

  test('is its whole folder and the script, style and tables that it needs, each with the digest of its bytes', () => {
    const own = filesBelow(join(DIST, folder)).filter((file) => !/(?:^offline\.json|\.zip)$/.test(file));
    expect(Object.keys(list.files)).toEqual(expect.arrayContaining(own.map((file) => folder + file)));
    const wrong = Object.entries(list.files).filter(
      ([file, digest]) =>
        createHash('sha256')
          .update(readFileSync(join(DIST, file)))
          .digest('hex')
          .slice(0, DIGEST_LENGTH) !== digest,
    );
    expect(wrong).toEqual([]);
    expect(list.dataDate).toBe('2026-11-20');
  });

  test('has every page, style and script that its own pages name, but for comparisons with others', () => {
    const pages = Object.keys(list.files).filter((file) => file.startsWith(folder) && file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(140);
    const missing = pages.flatMap((page) =>
      linksIn(read(page)).flatMap((address) => {
        const file = fileAt(page, address);
        return file !== undefined && /\.(?:html|css|js)$/.test(file) && list.files[file] === undefined
          ? [`${page} → ${file}`]
          : [];
      }),
    );
    expect(missing.filter((each) => !each.includes(' → hexi/compare/'))).toEqual([]);
    expect(Object.keys(list.files).filter((file) => file.startsWith('hexi/compare/'))).toEqual([]);
  });

  test('has every page that its search can lead to', () => {
    const table = (name: string): unknown => readTableScript(read(`${folder}search/${name}.js`));
    const { matters } = table('places') as Places;
    const { departments, points = [] } = table('duties') as DutyTable;
    const addresses = [
      ...Object.values(matters).map(([href]) => href),
      ...departments.map(([, , href]) => href),
      ...points.map(([, , , , href]) => href),
    ];
    expect(addresses.length).toBeGreaterThan(150);
    const missing = addresses.filter((address) => {
      const file = fileAt(`${folder}search/index.html`, address);
      return file !== undefined && list.files[file] === undefined;
    });
    expect(missing).toEqual([]);
  });

  test('is told with its size, at most 5 MB, compressed or not', () => {
    const [told = ''] = values(elementsOf(parse(read(`${folder}index.html`))), 'data-sizes');
    const [packed = '', plain = ''] = told.split(' / ');
    expect(plain).toBe(megabytes(plainBytes(township)));
    expect(plainBytes(township)).toBeLessThanOrEqual(MOST);
    expect(parseFloat(packed)).toBeGreaterThan(0.5);
    expect(parseFloat(packed)).toBeLessThan(parseFloat(plain));
  });
});

describe.each(TOWNSHIPS)('the zip of %s', (township) => {
  const zip = zipOf(township);
  const pages = Object.keys(zip).filter((file) => file.endsWith('.html'));
  const htmlOf = (page: string): string => strFromU8(zip[page] ?? new Uint8Array());
  const ids = new Map(pages.map((page) => [page, new Set(values(elementsOf(parse(htmlOf(page))), 'id'))]));

  test('has all of its pages, and no link that leads to nothing', () => {
    const own = filesBelow(join(DIST, 'hexi', township)).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(expect.arrayContaining(own.map((file) => `hexi/${township}/${file}`)));
    const dead = pages.flatMap((page) =>
      linksIn(htmlOf(page)).flatMap((address) => {
        if (/^(?:tel:|https:)/.test(address)) return [];
        const file = fileAt(page, address) ?? page;
        const [, anchor] = address.split('#');
        const found = file in zip && (anchor === undefined || ids.get(file)?.has(anchor) === true);
        return found ? [] : [`${page} → ${address}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('is told with its size', () =>
    expect(read(`hexi/${township}/index.html`)).toContain(
      `离线包（zip，约 ${megabytes(statSync(join(DIST, `hexi/${township}/${township}.zip`)).size)}）`,
    ));
});
