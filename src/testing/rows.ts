/** Runs one rule over a township whose lists hold these rows, for tests of rules about duties. */
import type { Check } from '../checks/check.ts';
import type { CountyCorpus, DutyLists, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { corpus, countyCorpus, townshipCorpus } from './builders.ts';

const NO_ROWS: DutyLists = { basic: [], cooperative: [], withdrawn: [] };

/** Rows stand in the order in which they are given: `at` is set here. */
const placed = <Row extends { shared: boolean }>(rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, at: [row.shared ? 'shared' : 'own', index] }));

export function runOnRows(
  check: Check,
  given: Partial<DutyLists>,
  ofCounty: Partial<CountyCorpus> = {},
  ofTownship: Partial<TownshipCorpus> = {},
): Finding[] {
  const lists = { ...NO_ROWS, ...given };
  const duties = {
    basic: placed(lists.basic),
    cooperative: placed(lists.cooperative),
    withdrawn: placed(lists.withdrawn),
  };
  const townships = [townshipCorpus({ ...ofTownship, duties }), ...(ofCounty.townships ?? [])];
  return check.run(corpus(countyCorpus({ ...ofCounty, townships })));
}

export const messagesOnRows = (...args: Parameters<typeof runOnRows>): string[] =>
  runOnRows(...args).map(({ message }) => message);
