import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTableScript } from '../../src/search/table-file.ts';
import { countyCorpus, guide, pendingMatter } from '../../src/testing/builders.ts';
import { filesBelow } from './checksums.ts';
import { closePagefind, writePagefindIndex } from './pagefind-index.ts';
import { serveFolder } from './static-server.ts';

const MATTERS = [
  guide(),
  guide({
    id: 'felling',
    name: '林木采伐许可',
    aliases: ['砍树'],
    plain: '砍自家房前屋后的零星树木不用办 <b>&</b> <h1>彩虹</h1>',
  }),
  guide({ id: 'residence', name: '居住证申领', aliases: ['暂住证'], summary: '外地人凭合同办理。' }),
  pendingMatter(),
];

let dist: string;
let folder: string;
/** Ids of matters by Pagefind's own. */
let ids: Record<string, string>;
let found: (query: string) => Promise<string[]>;
let stop: () => Promise<void>;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'pagefind-'));
  folder = join(dist, 'hexi/pagefind');
  await writePagefindIndex(countyCorpus({ matters: MATTERS }), folder);
  await closePagefind();
  ids = readTableScript(readFileSync(join(folder, 'ids.js'), 'utf8')) as Record<string, string>;
  const { server, port } = await serveFolder(dist, 0, '/');
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    options: (options: object) => Promise<void>;
    search: (query: string) => Promise<{ results: { id: string }[] }>;
    destroy: () => Promise<void>;
  };
  await pagefind.options({ basePath: `http://localhost:${port}/hexi/pagefind/`, noWorker: true });
  found = async (query) => (await pagefind.search(query)).results.map(({ id }) => ids[id] ?? `unknown: ${id}`);
  stop = async () => {
    await pagefind.destroy();
    server.close();
  };
});
afterAll(async () => {
  await stop();
  rmSync(dist, { recursive: true, force: true });
});

// A new version of Pagefind that changes its fragments, or what it calls them, fails here.
describe("the table of ids, in the place of Pagefind's fragments", () => {
  test('has every matter of the county once', () =>
    expect(Object.values(ids).toSorted()).toEqual(MATTERS.map(({ id }) => id).toSorted()));

  test("has them by Pagefind's own ids, which its search gives", async () => {
    expect(Object.keys(ids).filter((id) => !/^zh_[0-9a-f]+$/.test(id))).toEqual([]);
    expect(await found('砍树')).toEqual(['felling']);
    expect(await found('外地人')).toEqual(['residence']);
    expect(await found('地名命名')).toEqual(['place-name-approval']);
  });

  test('leaves no fragment', () => {
    expect(existsSync(join(folder, 'fragment'))).toBe(false);
    expect(filesBelow(folder).filter((file) => file.endsWith('.pf_fragment'))).toEqual([]);
  });
});

describe('the full text', () => {
  test('is found by name, alias, and words of the guide', async () => {
    expect(await found('林木采伐')).toEqual(['felling']);
    expect(await found('暂住证')).toEqual(['residence']);
    expect(await found('零星树木')).toEqual(['felling']);
  });

  test('has names before guides', async () => expect((await found('居住证'))[0]).toBe('residence'));

  test('takes a guide for text, whatever it looks like', async () => expect(await found('彩虹')).toEqual(['felling']));

  test('has nothing for what no guide says', async () => expect(await found('彩票')).toEqual([]));

  test('takes signs of HTML in a guide for signs', async () => expect(await found('<b>')).not.toContain('unknown'));
});

describe('the folder', () => {
  test('has what the search needs, and no ready-made pages, no worker', () => {
    const kinds = readdirSync(folder).map((file) => file.replace(/zh_[0-9a-f]+/, 'zh_…'));
    expect(kinds.toSorted()).toEqual(
      [
        'bridge.js',
        'ids.js',
        'index',
        'pagefind-entry.json',
        'pagefind.js',
        'pagefind.zh_….pf_meta',
        'wasm.unknown.pagefind',
      ].toSorted(),
    );
  });

  test.each(['pagefind.js', 'bridge.js'])('has a %s that parses as a module', (file) =>
    expect(() => parse(readFileSync(join(folder, file), 'utf8'), { ecmaVersion: 2022, sourceType: 'module' })).not.toThrow(),
  );

  test('has a program that gives what the bridge hands on: options and search', () => {
    const { body } = parse(readFileSync(join(folder, 'pagefind.js'), 'utf8'), { ecmaVersion: 2022, sourceType: 'module' });
    const exported = body.flatMap((node) =>
      node.type === 'ExportNamedDeclaration'
        ? node.specifiers.flatMap((each) => (each.exported.type === 'Identifier' ? [each.exported.name] : []))
        : [],
    );
    expect(exported).toEqual(expect.arrayContaining(['options', 'search']));
  });
});

test('a county is indexed again in the same way', async () => {
  const again = join(dist, 'again');
  await writePagefindIndex(countyCorpus({ matters: MATTERS }), again);
  await closePagefind();
  expect(readFileSync(join(again, 'ids.js'), 'utf8')).toBe(readFileSync(join(folder, 'ids.js'), 'utf8'));
  expect(filesBelow(again)).toEqual(filesBelow(folder));
});
