import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { CountyCorpus, Matter } from '../../src/domain/corpus.ts';

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** Pagefind's ready-made search pages, which this site does not use. */
const PARTS_OF_ITS_OWN_PAGE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** One matter as a page for the index: title and aliases weigh more than the text. */
function indexPage(matter: Matter): string {
  const aliases = (matter.aliases ?? []).map((alias) => `<p data-pagefind-weight="7">${escape(alias)}</p>`).join('');
  const text =
    matter.state === 'complete'
      ? [matter.summary, matter.audience, ...matter.conditions, ...matter.steps, matter.plain].join('。')
      : '';
  return `<html lang="zh"><body data-pagefind-body><span data-pagefind-meta="id">${matter.id}</span><h1 data-pagefind-weight="10">${escape(matter.name)}</h1>${aliases}<p>${escape(text)}</p></body></html>`;
}

/**
 * Writes the full-text index of one county's matters into `folder`: each matter once, however many townships there
 * are. `bridge.js` hands Pagefind to scripts that cannot write `import()`.
 */
export async function writePagefindIndex(county: CountyCorpus, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh' });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const matters = [...county.matters, ...county.townships.flatMap((township) => township.matters)];
  for (const matter of matters) {
    const added = await index.addHTMLFile({ sourcePath: `${matter.id}.html`, content: indexPage(matter) });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${matter.id}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write ${folder}: ${written.errors.join('; ')}`);
  await index.deleteIndex();
  for (const file of readdirSync(folder)) if (PARTS_OF_ITS_OWN_PAGE.test(file)) rmSync(join(folder, file));
  const bridge =
    "import * as pagefind from './pagefind.js';\ndocument.dispatchEvent(new CustomEvent(`pagefind:${import.meta.url}`, { detail: pagefind }));\n";
  writeFileSync(join(folder, 'bridge.js'), bridge);
}

/** Ends Pagefind's own process. */
export const closePagefind = (): Promise<null> => pagefind.close();
