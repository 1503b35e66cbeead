import { MATTER_GROUPS, type MatterGroup } from '../schema/vocabulary.ts';

const TITLES: [MatterGroup | undefined, string][] = [
  ...(Object.entries(MATTER_GROUPS) as [MatterGroup, string][]),
  [undefined, '其他事项'],
];

/** `items` by the group of their matter, in the order of `MATTER_GROUPS`; matters without a group come last. */
export const byGroup = <Item extends { matter: { group?: MatterGroup | undefined } }>(
  items: readonly Item[],
): { id: string; title: string; items: Item[] }[] =>
  TITLES.map(([group, title]) => ({
    id: `group-${group ?? 'other'}`,
    title,
    items: items.filter(({ matter }) => matter.group === group),
  })).filter((each) => each.items.length > 0);
