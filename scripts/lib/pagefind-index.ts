import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { CountyCorpus, Matter } from '../../src/domain/corpus.ts';
import { tableScript } from '../../src/search/table-file.ts';
import { SHOWN_ALIASES } from '../../src/view/matter-page.ts';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** Pagefind's ready-made search pages, and its worker: a second copy of the program, which this site does not start. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of a text, each once: that a word stands in a guide says enough, and the index is a third of the size. */
const wordsOf = (texts: readonly string[]): string[] => [
  ...new Set([...segmenter.segment(texts.join('。'))].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)),
];

/** All text of a guide beside its names. */
export const textsOf = (matter: Matter): string[] =>
  matter.state === 'complete'
    ? [
        matter.summary,
        matter.audience,
        ...matter.conditions,
        ...matter.steps,
        ...(matter.cases ?? []).map(({ name }) => name),
        matter.plain,
      ]
    : [];

interface Words {
  id: string;
  name: string;
  aliases: string[];
  text: string[];
}

const wordsIn = (matter: Matter): Words => {
  const aliases = wordsOf((matter.aliases ?? []).slice(0, SHOWN_ALIASES));
  const text = wordsOf(textsOf(matter)).filter((word) => word.length > 1 && !aliases.includes(word));
  return { id: matter.id, name: matter.name, aliases, text };
};

/**
 * Words that one matter alone has: those that more have tell less than the characters that the planner weighs, and would make
 * the index twice as large.
 */
function tellingWords(all: readonly Words[]): Set<string> {
  const bearers = new Map<string, number>();
  for (const { aliases, text } of all) for (const word of [...aliases, ...text]) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  return new Set([...bearers].flatMap(([word, count]) => (count === 1 ? [word] : [])));
}

/** One matter as a page for the index: name and aliases weigh more than the text. */
const indexPage = ({ id, name, aliases, text }: Words, telling: ReadonlySet<string>): string =>
  [
    `<html lang="zh"><body data-pagefind-body><span data-pagefind-meta="id">${id}</span>`,
    `<h1 data-pagefind-weight="10">${escape(name)}</h1>`,
    `<p data-pagefind-weight="7">${escape(aliases.join(' '))}</p>`,
    `<p>${escape(text.filter((word) => telling.has(word)).join(' '))}</p></body></html>`,
  ].join('');

/** Pagefind's fragments hold nothing that the search shows: a table of the matters' ids by Pagefind's takes their place. */
function replaceFragments(folder: string): void {
  const fragments = join(folder, 'fragment');
  const ids = readdirSync(fragments).map((file): [string, string] => {
    const text = gunzipSync(readFileSync(join(fragments, file))).toString();
    const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { id: string } };
    return [file.replace(/\.pf_fragment$/, ''), meta.id];
  });
  rmSync(fragments, { recursive: true });
  writeFileSync(join(folder, 'ids.js'), tableScript(Object.fromEntries(ids.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

const BRIDGE =
  "import * as pagefind from './pagefind.js';\ndocument.dispatchEvent(new CustomEvent(`pagefind:${import.meta.url}`, { detail: pagefind }));\n";

/**
 * Writes the full-text index of one county's matters into `folder`: each matter once, however many townships there
 * are. `bridge.js` hands Pagefind to scripts that cannot write `import()`.
 */
export async function writePagefindIndex(county: CountyCorpus, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const all = county.matters.map(wordsIn);
  const telling = tellingWords(all);
  for (const words of all) {
    const added = await index.addHTMLFile({ sourcePath: `${words.id}.html`, content: indexPage(words, telling) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${words.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write ${folder}: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const file of readdirSync(folder)) if (UNUSED.test(file)) rmSync(join(folder, file));
  replaceFragments(folder);
  const program = join(folder, 'pagefind.js');
  writeFileSync(program, (await transform(readFileSync(program, 'utf8'), { format: 'esm', minify: true })).code);
  writeFileSync(join(folder, 'bridge.js'), BRIDGE);
}

/** Ends Pagefind's own process. */
export const closePagefind = (): Promise<null> => pagefind.close();
