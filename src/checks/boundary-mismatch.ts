import { answersFor } from '../domain/boundary.ts';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { coreName, likePairs } from '../domain/duty-wording.ts';
import type { Finding } from '../domain/issue.ts';
import { maskerOf, ownPlaceNames } from '../domain/place-names.ts';
import { rowsOf, sharedOf, type WrittenDuty } from '../domain/written-duties.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import type { Check } from './check.ts';

const RULE = 'boundary-mismatch';
const SAME = 0.8;

/** A row as one side has it: a township's own, or one that the county shares and `users` have taken. */
interface Side {
  duty: WrittenDuty;
  /** The township whose own row it is. */
  township?: TownshipCorpus;
  users: readonly TownshipCorpus[];
  core: string;
}

function sidesOf(county: CountyCorpus): Side[] {
  const townships = county.townships.flatMap((township) => {
    const mask = maskerOf(ownPlaceNames(township, county));
    return rowsOf(township, county)
      .filter(({ whole }) => whole)
      .map((duty) => ({ duty, township, users: [township], core: mask(coreName(duty.row.name)) }));
  });
  const shared = sharedOf(county).map((duty) => ({
    duty,
    users: county.townships.filter(({ duties }) =>
      duties[duty.kind].some(({ id, shared: taken }) => taken && id === duty.row.id),
    ),
    core: coreName(duty.row.name),
  }));
  return [...shared, ...townships];
}

/** True where the two sides would give a resident two answers. Lists differ by the kind of township; who leads does not. */
function contradict(a: Side, b: Side): boolean {
  if (a.township === b.township) return false;
  if (a.duty.kind === b.duty.kind) return answersFor(a.duty) !== answersFor(b.duty);
  return a.users.some((one) => b.users.some((other) => one !== other && one.township.kind === other.township.kind));
}

function told(own: Side, other: Side, { departments }: CountyCorpus): Finding[] {
  if (own.township === undefined) return [];
  const answer = ({ duty }: Side): string => {
    const department = answersFor(duty);
    return `${DUTY_LISTS[duty.kind]}${department === undefined ? '' : `（${departments.find(({ id }) => id === department)?.name ?? department}）`}`;
  };
  const { file, path, row } = own.duty;
  const whose = other.township === undefined ? '全县共用清单' : other.township.township.name;
  const message = `${whose}把“${other.duty.row.name}”写在${answer(other)}，这里写在${answer(own)}：同一件事谁负责，全县要说法一致，请和县里核对`;
  return [
    {
      file,
      path: [...path, 'name'],
      rule: RULE,
      record: row.id,
      message,
      // A neighbour's choice of words, or of lists, holds nobody up.
      ...((other.township !== undefined || own.duty.kind !== other.duty.kind) && { between: true }),
    },
  ];
}

function inCounty(county: CountyCorpus): Finding[] {
  const sides = sidesOf(county);
  const pairs = likePairs(
    sides.map(({ core }) => core),
    SAME,
  );
  return pairs.flatMap(({ first, second }) => {
    const [a, b] = [sides[first], sides[second]];
    return a === undefined || b === undefined || !contradict(a, b) ? [] : [...told(a, b, county), ...told(b, a, county)];
  });
}

/** One duty, two answers: a resident of the next township is sent to another door, and the departments point at each other. */
export const boundaryMismatch: Check = { rule: RULE, relates: true, run: ({ counties }) => counties.flatMap(inCounty) };
