/** Records by id. Thousands of pages look into the same lists: each table is made once and kept with its list. */

const tables = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** A table that is made of `records` alone, kept as long as they are. One list has one table. */
function tableOf<Value>(records: object, make: () => ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  const known = tables.get(records);
  if (known !== undefined) return known as ReadonlyMap<string, Value>;
  const made = make();
  tables.set(records, made);
  return made;
}

export const byId = <Item extends { id: string }>(records: readonly Item[]): ReadonlyMap<string, Item> =>
  tableOf(records, () => new Map(records.map((record) => [record.id, record])));

/** Entries of a sheet by the matter they speak of. */
export const byMatter = <Item extends { matter: string }>(entries: readonly Item[]): ReadonlyMap<string, Item> =>
  tableOf(entries, () => new Map(entries.map((entry) => [entry.matter, entry])));

/** Rows of a duty list by each matter that residents have done under them. */
export const bySheet = <Row extends { sheets?: string[] | undefined }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> =>
  tableOf(rows, () => {
    const found = new Map<string, Row[]>();
    for (const row of rows) for (const matter of row.sheets ?? []) found.set(matter, [...(found.get(matter) ?? []), row]);
    return found;
  });
