import { NO_PAPERS } from '../schema/matter.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import type { RetiredKind } from '../schema/retirement.ts';
import type { Corpus, CountyCorpus, Matter, TownshipCorpus } from './corpus.ts';
import { endsOf, retiredIn, type FindRetired } from './retired.ts';

/** What there is now in the place of ids that a township has written, as one list without repetitions. */
const now = (find: FindRetired, what: RetiredKind, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => endsOf(find, what, id))),
];

/** A department always has a successor; of several, the first is the main one. */
const office = (find: FindRetired, id: string): string => endsOf(find, '部门', id)[0] ?? id;

function guideWithout(matter: Matter, find: FindRetired): Matter {
  const department = office(find, matter.department);
  if (matter.state === 'name-only') return { ...matter, department };
  const documents: typeof matter.documents =
    matter.documents === NO_PAPERS
      ? NO_PAPERS
      : matter.documents.flatMap((document) => {
          const [paper] = endsOf(find, '材料', document.paper);
          return paper === undefined ? [] : [{ ...document, paper }];
        });
  const related = matter.related && now(find, '事项', matter.related);
  return { ...matter, department, documents, related };
}

function sheetWithout({ sheet }: TownshipCorpus, find: FindRetired): TownshipCorpus['sheet'] {
  const entries = sheet.entries.flatMap((entry): SheetEntry[] => {
    if (find('事项', entry.matter) !== undefined) return [];
    if (entry.action !== NOT_HERE) return [{ ...entry, waives: entry.waives && now(find, '材料', entry.waives) }];
    return [{ ...entry, instead: { ...entry.instead, department: office(find, entry.instead.department) } }];
  });
  return { ...sheet, entries };
}

function dutiesWithout({ duties }: TownshipCorpus, find: FindRetired): TownshipCorpus['duties'] {
  const served = <Row extends { sheets?: string[] | undefined }>(row: Row): Row =>
    row.sheets === undefined ? row : { ...row, sheets: now(find, '事项', row.sheets) };
  return {
    basic: duties.basic.map(served),
    cooperative: duties.cooperative.map((row) => ({
      ...served(row),
      parties: row.parties.map((party) => ({ ...party, department: office(find, party.department) })),
    })),
    withdrawn: duties.withdrawn.map((row) => ({ ...served(row), takenOverBy: office(find, row.takenOverBy) })),
  };
}

/** Old names that people still say, those of townships that were merged into this one among them. */
function townshipWithout({ id, township }: TownshipCorpus, county: CountyCorpus, find: FindRetired) {
  const merged = county.retired
    .filter(({ what, succeededBy = [] }) => what === '乡镇' && succeededBy.length === 1)
    .filter((each) => endsOf(find, '乡镇', each.id).join() === id);
  const formerNames = [...new Set([...(township.formerNames ?? []), ...merged.map(({ name }) => name)])];
  const villages = township.villages.map(({ alsoServedBy, ...village }) => {
    const [neighbour, ...others] = alsoServedBy === undefined ? [] : endsOf(find, '乡镇', alsoServedBy.neighbour);
    const fits = neighbour !== undefined && others.length === 0 && neighbour !== id;
    return { ...village, ...(alsoServedBy !== undefined && fits && { alsoServedBy: { ...alsoServedBy, neighbour } }) };
  });
  return { ...township, villages, ...(formerNames.length > 0 && { formerNames }) };
}

/** What is told of the past stays, without the matter where there is none any more. */
function pastWithout({ feedback, ratings, changes, unlistedTasks }: TownshipCorpus, find: FindRetired) {
  const isOver = ({ matter }: { matter?: string | undefined }): boolean =>
    matter !== undefined && find('事项', matter) !== undefined;
  return {
    feedback: feedback.map((opinion) =>
      isOver(opinion) ? { ...opinion, matter: endsOf(find, '事项', opinion.matter ?? '')[0] } : opinion,
    ),
    ratings: ratings.filter((each) => !isOver(each)),
    changes: changes.filter((each) => !isOver(each)),
    unlistedTasks: unlistedTasks.map((task) => ({ ...task, department: office(find, task.department) })),
  };
}

/** The corpus as it is shown: each township with what there is now. Rules judge what is written. */
export function currentCorpus(corpus: Corpus): Corpus {
  const counties = corpus.counties.map((county) => ({
    ...county,
    townships: county.townships.map((township) => withoutRetired(township, county)),
  }));
  return { ...corpus, counties };
}

/**
 * The township without what its county has brought to its end, or with what took its place. The county may do so on any day,
 * and a township that is held at an earlier version cannot follow: it must not fall off the site for that.
 */
export function withoutRetired(township: TownshipCorpus, county: CountyCorpus): TownshipCorpus {
  if (county.retired.length === 0 && township.retired.length === 0) return township;
  const find = retiredIn(county.retired);
  return {
    ...township,
    township: townshipWithout(township, county, find),
    sheet: sheetWithout(township, find),
    duties: dutiesWithout(township, find),
    matters: township.matters.map((matter) => guideWithout(matter, find)),
    ...pastWithout(township, retiredIn(township.retired, county.retired)),
  };
}
