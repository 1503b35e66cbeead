import type { CountyOverview } from '../domain/county-overview.ts';

/** Up to so many townships, each is compared with all; beyond, with those that are the most like it. */
const ALL_COMPARED = 20;
const COMPARED = 5;

/** How much of the wording of a township's lists others have too. */
export interface Alike {
  name: string;
  href: string;
  own: string;
  others: string;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

export function alikeOf({ townships, likeness }: CountyOverview): { title: string; lines: Alike[] } {
  const names = new Map(townships.map(({ id, name }) => [id, name]));
  const pairs = Map.groupBy(likeness, ({ of }) => of);
  const few = townships.length <= ALL_COMPARED;
  const chosen = (id: string) => {
    const others = pairs.get(id) ?? [];
    return few ? others : others.toSorted((a, b) => b.shared - a.shared).slice(0, COMPARED);
  };
  return {
    title: few ? '也在别人清单里的' : `也在别人清单里的（最像的 ${COMPARED} 个）`,
    lines: townships.map(({ id, name, ownWording }) => ({
      name,
      href: `#township-${id}`,
      own: percent(ownWording),
      others: chosen(id)
        .map((pair) => `${names.get(pair.in) ?? pair.in} ${percent(pair.shared)}`)
        .join('、'),
    })),
  };
}
