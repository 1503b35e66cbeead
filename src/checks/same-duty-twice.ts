import type { CountyCorpus } from '../domain/corpus.ts';
import { coreName } from '../domain/duty-wording.ts';
import type { Finding } from '../domain/issue.ts';
import { calledDuty, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';
import { pairFindings } from './pair-findings.ts';

const RULE = 'same-duty-twice';

/** What two rows of one name leave open. */
function advice(first: WrittenDuty, second: WrittenDuty): string {
  if (first.kind !== second.kind) return '同一件事只能放在一张清单里，请想清楚归谁，留下一行';
  return first.row.category === second.row.category
    ? '同一件事只写一行，请删掉一行'
    : `同一件事只能归一个类别，现在又在“${first.row.category}”又在“${second.row.category}”，请删掉一行`;
}

/** All but the first of the rows that say the same. */
function repeated(rows: readonly WrittenDuty[]): [WrittenDuty, WrittenDuty][] {
  const first = new Map<string, WrittenDuty>();
  return rows.flatMap((row): [WrittenDuty, WrittenDuty][] => {
    const core = coreName(row.row.name);
    const earlier = first.get(core);
    if (earlier === undefined) first.set(core, row);
    return earlier === undefined ? [] : [[earlier, row]];
  });
}

const inCounty = (county: CountyCorpus): Finding[] =>
  pairFindings(RULE, county, repeated, (first, second) => `和${calledDuty(first)}是同一件事：${advice(first, second)}`);

/** Whose job it is has one answer: a duty in two lists, or two categories, has two. */
export const sameDutyTwice: Check = { rule: RULE, single: true, run: ({ counties }) => counties.flatMap(inCounty) };
