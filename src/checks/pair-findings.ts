import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { rowsOf, sharedOf, type WrittenDuty } from '../domain/written-duties.ts';

type Pair = [first: WrittenDuty, second: WrittenDuty];
export type FindPairs = (rows: readonly WrittenDuty[]) => readonly Pair[];

/** The row that the township has named comes second: it is told there. */
const inOrder = ([first, second]: Pair): Pair => (first.named && !second.named ? [second, first] : [first, second]);

/**
 * Findings in pairs of rows. The county answers for pairs within each of its own lists; a township for pairs that it has
 * made, by its own words or by taking what stands in two lists (the county writes these for different kinds of townships).
 */
export function pairFindings(
  rule: string,
  county: CountyCorpus,
  find: FindPairs,
  message: (first: WrittenDuty, second: WrittenDuty) => string,
): Finding[] {
  const told = ([first, second]: Pair): Finding => ({
    file: second.file,
    path: [...second.path, second.named ? 'name' : 'use'],
    rule,
    record: second.row.id,
    message: message(first, second),
  });
  const byTownship = (township: TownshipCorpus): Finding[] =>
    find(rowsOf(township, county))
      .map(inOrder)
      .filter(([first, second]) => second.named || first.kind !== second.kind)
      .map(told);
  const byCounty = find(sharedOf(county)).filter(([first, second]) => first.kind === second.kind);
  return [...byCounty.map(told), ...county.townships.flatMap(byTownship)];
}
