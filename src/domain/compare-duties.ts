/** Two townships' lists side by side: which rows only one of them has, has in another list, or says otherwise. */
import type { Duty } from '../schema/duty.ts';
import type { DutyListKind } from '../schema/vocabulary.ts';
import type { DutyLists } from './corpus.ts';
import { coreName } from './duty-wording.ts';
import { dutyKinds } from './written-duties.ts';

export interface ListedDuty {
  kind: DutyListKind;
  row: Duty;
}
export type DutyPair = [first: ListedDuty, second: ListedDuty];

interface ComparedDuties {
  same: DutyPair[];
  /** In the same list, in other words. */
  reworded: DutyPair[];
  /** In another list. */
  moved: DutyPair[];
  only: [first: ListedDuty[], second: ListedDuty[]];
}

const listed = (lists: DutyLists): ListedDuty[] => dutyKinds.flatMap((kind) => lists[kind].map((row) => ({ kind, row })));

/** True where the township's own part is the same too: only cooperative rows have one. */
const sameWords = ({ row: a }: ListedDuty, { row: b }: ListedDuty): boolean =>
  a.name === b.name && ('township' in a ? a.township.join() : '') === ('township' in b ? b.township.join() : '');

/** Rows are the same duty where they have the same id, as the county's rows do, or say the same in the same words. */
export function compareDuties(first: DutyLists, second: DutyLists): ComparedDuties {
  const [ours, theirs] = [listed(first), listed(second)];
  const byId = new Map(theirs.map((each) => [each.row.id, each]));
  const byName = new Map(theirs.map((each) => [coreName(each.row.name), each]));
  const pairs = ours.flatMap((each): DutyPair[] => {
    const other = byId.get(each.row.id) ?? byName.get(coreName(each.row.name));
    return other === undefined ? [] : [[each, other]];
  });
  const matched = new Set(pairs.flat());
  const inOneList = pairs.filter(([a, b]) => a.kind === b.kind);
  return {
    same: inOneList.filter(([a, b]) => sameWords(a, b)),
    reworded: inOneList.filter(([a, b]) => !sameWords(a, b)),
    moved: pairs.filter(([a, b]) => a.kind !== b.kind),
    only: [ours.filter((each) => !matched.has(each)), theirs.filter((each) => !matched.has(each))],
  };
}
