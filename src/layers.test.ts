/** Keeps the drawing of docs/architecture.md true: imports run one way. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path/posix';
import { expect, test } from 'vitest';

const DRAWN = ['components', 'layouts', 'type view'];
/** What each folder may import beside itself and packages: `type` allows types only, `node` is Node's own modules. */
const MAY_IMPORT: Record<string, string[]> = {
  schema: [],
  domain: ['schema'],
  checks: ['schema', 'domain'],
  view: ['schema', 'domain'],
  search: ['schema', 'domain'],
  markdown: ['domain'],
  reader: ['schema', 'domain', 'checks', 'markdown', 'node'],
  data: ['schema', 'domain', 'view', 'reader', 'node', 'astro:content'],
  'env.d.ts': ['view'],
  'content.config.ts': ['schema', 'data', 'astro:content'],
  components: DRAWN,
  layouts: DRAWN,
  pages: [...DRAWN, 'data'],
  client: ['search', 'domain'],
  testing: ['schema', 'domain', 'type checks'],
  scripts: ['schema', 'domain', 'checks', 'view', 'search', 'markdown', 'reader', 'data', 'testing', 'node'],
};
const IMPORT = /(?:^\s*(?:import|export)\s*(type\b)?[\w*{}\s,]*?(?:\bfrom\s*)?|\bimport\(\s*)['"]([^'"\n]+)['"]/gm;

const folderOf = (path: string): string => /^(?:src\/)?([^/]+)/.exec(path)?.[1] ?? '';
function layerOf(file: string, named: string): string | undefined {
  if (named.startsWith('.')) return folderOf(join(file, '..', named));
  return isBuiltin(named) ? 'node' : /^astro:.*/.exec(named)?.[0];
}
function wrongImports(file: string, source: string): string[] {
  const own = folderOf(file);
  const allowed = [own, ...(MAY_IMPORT[own] ?? []), ...(file.endsWith('.test.ts') ? ['testing', 'node'] : [])];
  return [...source.matchAll(IMPORT)].flatMap(([, type, named = '']) => {
    const layer = layerOf(file, named);
    const fine = layer === undefined || allowed.includes(layer) || (type !== undefined && allowed.includes(`type ${layer}`));
    return fine ? [] : [`${file}: ${named}`];
  });
}

const root = join(import.meta.dirname, '..');
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

test.each([
  ['src/domain/limit.ts', "import { page } from '../view/page.ts';"],
  ['src/view/page.ts', "export * from '../../scripts/build.ts';"],
  ['src/view/page.ts', "import {\n  readFileSync,\n} from 'fs';"],
  ['src/client/search-page.ts', "await import('node:fs')"],
  ['src/pages/index.astro', "---\nimport { getEntry } from 'astro:content';"],
  ['src/components/Phone.astro', "import { page } from '../view/page.ts';"],
])('finds a wrong import in %s', (file, source) => expect(wrongImports(file, source)).toHaveLength(1));

test('imports run one way', () =>
  expect(files.flatMap((file) => wrongImports(file, readFileSync(join(root, file), 'utf8')))).toEqual([]));

test('no test stands under src/pages, where Astro would make a page of it', () =>
  expect(files.filter((file) => /^src\/pages\/.*\.test\.ts$/.test(file))).toEqual([]));
