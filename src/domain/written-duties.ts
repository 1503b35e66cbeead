/** Rows of the duty lists with who has written what of them: the county once, for all who use it, or a township. */
import { DUTY_FILES } from '../schema/layout.ts';
import type { Duty } from '../schema/duty.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import type { Corpus, CountyCorpus, TownshipCorpus } from './corpus.ts';
import type { DataPath } from './issue.ts';

type SharedDuty = CountyCorpus['sharedDuties'][DutyListKind][number];

type Part = readonly [field: 'township' | 'steps', lines: readonly string[]];

export interface WrittenDuty {
  file: string;
  /** Path of the row in its file. */
  path: DataPath;
  kind: DutyListKind;
  row: Duty | SharedDuty;
  /** True where this file says the name, and does not take it from the county. */
  named: boolean;
  /** What this file says that the township does. */
  parts: Part[];
  /** True where this file says all the rest too: departments, ways of working. */
  whole: boolean;
}

export const dutyKinds = Object.keys(DUTY_LISTS) as DutyListKind[];

/** What a row says that the township does: its part beside the departments, and the steps. */
const partsOf = (row: Duty | SharedDuty): Part[] => [
  ...('township' in row ? [['township', row.township] as const] : []),
  ...('steps' in row && row.steps !== undefined ? [['steps', row.steps] as const] : []),
];

export const sharedOf = ({ folder, sharedDuties }: CountyCorpus): WrittenDuty[] =>
  dutyKinds.flatMap((kind) =>
    sharedDuties[kind].map((row, index) => ({
      file: `${folder}/${DUTY_FILES[kind]}`,
      path: ['rows', index],
      kind,
      row,
      named: true,
      parts: partsOf(row),
      whole: true,
    })),
  );

/** A township's words for a shared row are another list than the county's. */
function ownParts(row: Duty, base: SharedDuty | undefined): Part[] {
  const before = new Set(base === undefined ? [] : partsOf(base).map(([, lines]) => lines));
  return partsOf(row).filter(([, lines]) => !before.has(lines));
}

/** All rows of a township's lists, the county's among them. */
export function rowsOf({ folder, duties }: TownshipCorpus, county: CountyCorpus): WrittenDuty[] {
  return dutyKinds.flatMap((kind) => {
    const bases = new Map<string, SharedDuty>(county.sharedDuties[kind].map((row) => [row.id, row]));
    return duties[kind].map((row) => ({
      file: `${folder}/${DUTY_FILES[kind]}`,
      path: row.at,
      kind,
      row,
      named: !row.shared || row.sharedName !== undefined,
      parts: row.shared ? ownParts(row, bases.get(row.id)) : partsOf(row),
      whole: !row.shared,
    }));
  });
}

/** Every row of the corpus where it is written: the county's once, and a township's beside them. */
export const writtenDuties = ({ counties }: Corpus): (WrittenDuty & { county: CountyCorpus })[] =>
  counties.flatMap((county) =>
    [...sharedOf(county), ...county.townships.flatMap((each) => rowsOf(each, county))].map((each) => ({ ...each, county })),
  );

/** A row as messages name it: 基本履职事项第12号“巡查路灯”. The county's have no serial. */
export const calledDuty = ({ kind, row }: Pick<WrittenDuty, 'kind' | 'row'>): string =>
  `${DUTY_LISTS[kind]}${'serial' in row ? `第${row.serial}号` : ''}“${row.name}”`;
