import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { today } from '../domain/today.ts';
import { formatIssue } from '../domain/issue.ts';
import { currentCorpus } from '../domain/without-retired.ts';
import { readCorpus } from '../reader/read-corpus.ts';
import { readIndex, writeCompiled } from './compiled.ts';

/** The folder of the compiled corpus: given by `scripts/build.ts`, or made here for `astro dev` and `astro build`. */
let folder = process.env['CORPUS_DIR'];

function compiledFolder(): string {
  if (folder !== undefined) return folder;
  const content = process.env['CONTENT_DIR'] ?? 'content';
  const { corpus, issues } = readCorpus(content, today());
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map((issue) => formatIssue({ ...issue, file: `${content}/${issue.file}` })).join('\n'));
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeCompiled(currentCorpus(corpus), [], folder);
  return folder;
}

/** A thin store: each entry names its record; the long lists stay in the compiled files until a page asks for them. */
export function corpusLoader(noun: 'counties' | 'townships'): Loader {
  return {
    name: `corpus-${noun}`,
    load: async (context) => {
      const { store } = context;
      const compiled = compiledFolder();
      store.clear();
      for (const county of readIndex(compiled).counties) {
        const entries =
          noun === 'counties'
            ? [{ id: county.id, data: { folder: compiled, townships: county.townships } }]
            : county.townships.map((id) => ({
                id: `${county.id}/${id}`,
                data: { folder: compiled, county: county.id, township: id },
              }));
        for (const { id, data } of entries) store.set({ id, data: await context.parseData({ id, data }) });
      }
    },
  };
}
