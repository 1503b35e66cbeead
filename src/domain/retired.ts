import type { RetiredKind, Retirement } from '../schema/retirement.ts';

/** Finds the record of what is no longer. */
export type FindRetired = (what: RetiredKind, id: string) => Retirement | undefined;

/** Looks in all the lists; what stands in the first counts. */
export function retiredIn(...lists: (readonly Retirement[])[]): FindRetired {
  const records = new Map(
    lists
      .flat()
      .reverse()
      .map((each) => [`${each.what} ${each.id}`, each]),
  );
  return (what, id) => records.get(`${what} ${id}`);
}

/** What there is now in the place of `id`: itself, or the ends of all chains that begin with it. Circles end nowhere. */
export function endsOf(find: FindRetired, what: RetiredKind, id: string, passed: readonly string[] = []): string[] {
  const record = find(what, id);
  if (record === undefined) return [id];
  if (passed.includes(id)) return [];
  const ends = (record.succeededBy ?? []).flatMap((next) => endsOf(find, what, next.id, [...passed, id]));
  return [...new Set(ends)];
}

/** Ids, and what there is now in their place: a list that names the old one speaks of the new one too. */
export const withEnds = (find: FindRetired, what: RetiredKind, ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => [id, ...endsOf(find, what, id)])),
];
