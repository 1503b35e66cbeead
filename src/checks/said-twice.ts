import type { CountyCorpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { sharedOf } from '../domain/written-duties.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'said-twice';

interface Said {
  path: DataPath;
  record: string;
  word: string;
}

const wordsOf = ({ problems }: CountyCorpus): Said[] =>
  problems.flatMap(({ id: record, name, aliases = [] }, index) => [
    { path: [index, 'name'], record, word: name },
    ...aliases.map((word, at) => ({ path: [index, 'aliases', at], record, word })),
  ]);

function inCounty(county: CountyCorpus): Finding[] {
  const rows = new Map(sharedOf(county).flatMap(({ row }) => [row.name, ...(row.aliases ?? [])].map((word) => [word, row.name])));
  const before = new Map<string, string>();
  return wordsOf(county).flatMap(({ path, record, word }) => {
    const [row, earlier] = [rows.get(word), before.get(word)];
    before.set(word, earlier ?? record);
    const where =
      earlier !== undefined ? `问题“${earlier}”已经写了` : row !== undefined ? `清单里“${row}”那一行已经写了` : undefined;
    if (where === undefined) return [];
    const message = `${where}“${word}”，一种说法只写一处：请删掉一处，或者换一种说法`;
    return [{ file: `${county.folder}/${CONTENT_FILES.problems}`, path, rule: RULE, record, message }];
  });
}

/** What residents say leads to one answer: said twice, it would lead to two, and be mended in one place only. */
export const saidTwice: Check = { rule: RULE, run: ({ counties }) => counties.flatMap(inCounty) };
