import type { CountyCorpus } from '../domain/corpus.ts';
import { coreName, likePairs } from '../domain/duty-wording.ts';
import type { Finding } from '../domain/issue.ts';
import { calledDuty, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';
import { pairFindings } from './pair-findings.ts';

const RULE = 'near-duplicate-duty';
/** In four lists of some three hundred rows each, compiled with care, no two rows are more like than 0.6. */
const TOO_LIKE = 0.8;

/** Rows that say almost the same. Those that say the very same are the matter of `same-duty-twice`. */
function alike(rows: readonly WrittenDuty[]): [WrittenDuty, WrittenDuty][] {
  const cores = rows.map(({ row }) => coreName(row.name));
  return likePairs(cores, TOO_LIKE).flatMap(({ first, second }): [WrittenDuty, WrittenDuty][] => {
    const [earlier, later] = [rows[first], rows[second]];
    return earlier === undefined || later === undefined || cores[first] === cores[second] ? [] : [[earlier, later]];
  });
}

const inCounty = (county: CountyCorpus): Finding[] =>
  pairFindings(
    RULE,
    county,
    alike,
    (first) => `和${calledDuty(first)}几乎一样：是同一件事就合成一行，是两件事就写出不同在哪里，例如 各管哪一段、做到哪一步`,
  );

/** Two rows that can hardly be told apart overlap, and nobody knows which of them applies. */
export const nearDuplicateDuty: Check = { rule: RULE, single: true, run: ({ counties }) => counties.flatMap(inCounty) };
