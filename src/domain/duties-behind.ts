import type { CountyCorpus, TownshipCorpus } from './corpus.ts';
import { retiredIn, withEnds } from './retired.ts';
import { rowsOf, type WrittenDuty } from './written-duties.ts';

/** Rows of a township's lists by the matters that residents have done under them. */
export function dutiesBehind(township: TownshipCorpus, county: CountyCorpus): Map<string, WrittenDuty[]> {
  const behind = new Map<string, WrittenDuty[]>();
  const find = retiredIn(county.retired);
  for (const row of rowsOf(township, county))
    for (const matter of withEnds(find, '事项', row.row.sheets ?? [])) behind.set(matter, [...(behind.get(matter) ?? []), row]);
  return behind;
}
