/** Records by id. Thousands of pages look into the same lists: each table is made once and kept with its list. */
import type { Matter } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { Department } from '../schema/county.ts';
import type { MatterScope } from './scope.ts';

/** A function of a list whose answers are kept as long as their lists are. */
function kept<Record, Value>(enter: (table: Map<string, Value>, record: Record) => void) {
  const tables = new WeakMap<object, ReadonlyMap<string, Value>>();
  return (records: readonly Record[]): ReadonlyMap<string, Value> => {
    const known = tables.get(records);
    if (known !== undefined) return known;
    const table = new Map<string, Value>();
    for (const record of records) enter(table, record);
    tables.set(records, table);
    return table;
  };
}

interface Identified {
  id: string;
}
interface OnSheet {
  matter: string;
}
interface Row {
  sheets?: string[] | undefined;
}

const identified = kept<Identified, Identified>((table, record) => void table.set(record.id, record));
const onSheet = kept<OnSheet, OnSheet>((table, entry) => void table.set(entry.matter, entry));
const served = kept<Row, Row[]>((table, row) => {
  for (const matter of row.sheets ?? []) table.set(matter, [...(table.get(matter) ?? []), row]);
});

// Each table holds the members of the list it was made of, so the list's own type is theirs.
export const byId = <Item extends Identified>(records: readonly Item[]) => identified(records) as ReadonlyMap<string, Item>;

/** Entries of a sheet by the matter they speak of. */
export const byMatter = <Item extends OnSheet>(entries: readonly Item[]) => onSheet(entries) as ReadonlyMap<string, Item>;

/** Rows of a duty list by each matter that residents have done under them. */
export const bySheet = <Item extends Row>(rows: readonly Item[]) => served(rows) as ReadonlyMap<string, Item[]>;

/** A department that the county does not list bears its id for a name. */
export const departmentOf = (county: Pick<CountyDigest, 'departments'>, id: string): Department =>
  byId(county.departments).get(id) ?? { id, name: id };

/** A matter of the county, or the township's own. */
export const matterOf = ({ county, corpus }: Pick<MatterScope, 'county' | 'corpus'>, id: string): Matter | undefined =>
  byId(county.matters).get(id) ?? (corpus && byId(corpus.matters).get(id));
