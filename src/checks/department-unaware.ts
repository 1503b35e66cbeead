import { answersFor } from '../domain/boundary.ts';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { endsOf, retiredIn } from '../domain/retired.ts';
import { rowsOf } from '../domain/written-duties.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'department-unaware';

function inTownship(township: TownshipCorpus, county: CountyCorpus): Finding[] {
  const find = retiredIn(county.retired);
  const known = new Map(
    county.acknowledged
      .filter((each) => each.township === township.id)
      .flatMap(({ department, duties }) => duties.map((duty) => [duty, department] as const)),
  );
  // A department may have been merged since one of the two was written.
  const now = (department: string): string => endsOf(find, '部门', department).join();
  const called = (department: string): string => county.departments.find(({ id }) => id === department)?.name ?? department;
  return rowsOf(township, county).flatMap((duty): Finding[] => {
    const { file, path, row, whole } = duty;
    const department = answersFor(duty);
    const by = known.get(row.id);
    if (!whole || department === undefined || (by !== undefined && now(by) === now(department))) return [];
    const message =
      by === undefined
        ? `${called(department)}还没有认领这一行：全县都有的事，请改用全县共用的那一行（use）；只有本地才有的，请和${called(department)}商定，由县里写进 ${CONTENT_FILES.acknowledged}，例如 { township: ${township.id}, department: ${department}, duties: [${row.id}] }`
        : `认领这一行的是${called(by)}，这里写的却是${called(department)}：请两边商定，改成一致`;
    return [{ file, path: [...path, 'takenOverBy' in row ? 'takenOverBy' : 'parties'], rule: RULE, record: row.id, message }];
  });
}

/** Rows that a department has confirmed and the township does not have. It holds nobody: the county's file lags behind. */
function leftOver(county: CountyCorpus): Finding[] {
  const townships = new Map(county.townships.map((each) => [each.id, each]));
  return county.acknowledged.flatMap(({ township: id, duties }, index) => {
    const township = townships.get(id);
    const own = township === undefined ? undefined : new Set(rowsOf(township, county).map(({ row }) => row.id));
    return duties.flatMap((duty, at) => {
      if (own === undefined || own.has(duty)) return [];
      const message = `${township?.township.name ?? id}的清单里没有“${duty}”这一行：请核对编号，没有了就删掉`;
      const file = `${county.folder}/${CONTENT_FILES.acknowledged}`;
      return [{ file, path: [index, 'duties', at], rule: RULE, record: duty, message, warning: true }];
    });
  });
}

/** A boundary has two sides: what a township says that a department leads, the department must know. */
export const departmentUnaware: Check = {
  rule: RULE,
  relates: true,
  run: ({ counties }) =>
    counties.flatMap((county) => [...county.townships.flatMap((each) => inTownship(each, county)), ...leftOver(county)]),
};
