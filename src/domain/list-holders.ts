/** Whoever keeps lists, the county its shared rows and each township its own: with what was released, and the records since. */
import type { Adjustment, RowChange } from '../schema/adjustment.ts';
import type { Released } from '../schema/released.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';
import type { Corpus, CountyCorpus } from './corpus.ts';
import { differences, type ListDifference } from './released-lists.ts';
import { rowsOf, sharedOf, type WrittenDuty } from './written-duties.ts';

export interface ListHolder {
  folder: string;
  rows: WrittenDuty[];
  adjustments: Adjustment[];
  /** 表外事项 of a township. */
  tasks: UnlistedTask[];
  /** Of a township: what its county has changed for all. */
  countyAdjustments: Adjustment[];
  released?: Released | undefined;
  /** What is not as it was released; nothing where nothing was. */
  differences: ListDifference[];
  /** True where its pages have been released, and the lists of others: then its own were, too. */
  published: boolean;
  /** Of a township: what the county has changed for all and not recorded, which is the county's to explain. */
  owedByCounty: ListDifference[];
}

function holdersIn(county: CountyCorpus): ListHolder[] {
  const { folder, adjustments, released, publishedAddresses } = county;
  const names = new Map([...sharedOf(county).map(({ row }) => row), ...(released?.rows ?? [])].map(({ id, name }) => [id, name]));
  const holder = (given: Omit<ListHolder, 'differences'>): ListHolder => ({
    ...given,
    differences: given.released === undefined ? [] : differences(given.released, given.rows, (row) => names.get(row)),
  });
  const own = holder({
    ...{ folder, adjustments, released, rows: sharedOf(county), tasks: [], countyAdjustments: [], owedByCounty: [] },
    published: publishedAddresses.length > 0 && county.townships.some((each) => each.released !== undefined),
  });
  const owedByCounty = unexplained(own);
  return [
    own,
    ...county.townships.map((each) =>
      holder({
        folder: each.folder,
        adjustments: each.adjustments,
        tasks: each.unlistedTasks,
        released: each.released,
        rows: rowsOf(each, county),
        countyAdjustments: adjustments,
        owedByCounty,
        published: released !== undefined && publishedAddresses.includes(`${each.id}/index.html`),
      }),
    ),
  ];
}

export const listHolders = ({ counties }: Pick<Corpus, 'counties'>): ListHolder[] => counties.flatMap(holdersIn);

/** In the order in which they take effect. */
export function byDay(a: Adjustment, b: Adjustment): number {
  const [first, second] = [a, b].map(({ effectiveFrom, approvedOn }) => `${effectiveFrom} ${approvedOn}`) as [string, string];
  return first < second ? -1 : first > second ? 1 : 0;
}

const isAlike = (a: Pick<RowChange, 'kind' | 'list' | 'row' | 'from'>, b: ListDifference): boolean =>
  a.kind === b.kind && a.list === b.list && a.row === b.row && a.from === b.from;

/** True where `change` is a record of `difference`: of the name, or of another part. */
export const records = (change: RowChange, difference: ListDifference): boolean =>
  isAlike(change, difference) && (change.kind !== '改写' || (change.part === undefined) === (difference.was !== undefined));

/** True where each of several records of one row can be held to the list: they all reword it, and its name once at most. */
export const areComparable = (changes: readonly RowChange[]): boolean =>
  changes.length < 2 ||
  (changes.every(({ kind }) => kind === '改写') && changes.filter(({ part }) => part === undefined).length < 2);

/** Records that no release has followed yet: only these explain anything. */
export const pending = ({ adjustments, released }: ListHolder): Adjustment[] =>
  adjustments.filter(({ id }) => released?.records.some((each) => each.id === id) !== true);
const pendingOfCounty = ({ countyAdjustments, released }: ListHolder): Adjustment[] =>
  countyAdjustments.filter(({ id }) => released?.countyRecords.includes(id) !== true);

/** By row: what records tell that no release has followed. */
export const pendingChanges = (holder: ListHolder): Map<string, RowChange[]> =>
  Map.groupBy(
    [...pending(holder), ...pendingOfCounty(holder)].flatMap(({ changes }) => changes),
    ({ row }) => row,
  );

/** Differences of which no record tells. Of a row that was changed several times, only the end can be seen in the list. */
export function unexplained(holder: ListHolder): ListDifference[] {
  const byRow = pendingChanges(holder);
  return holder.differences.filter((difference) => {
    const changes = byRow.get(difference.row) ?? [];
    return !(
      changes.some((change) => records(change, difference)) ||
      holder.owedByCounty.some((owed) => isAlike(owed, difference)) ||
      !areComparable(changes)
    );
  });
}
