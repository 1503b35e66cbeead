/** 情形、办理方式: what changes for some only is said of them only. */
import type { ToldChange } from './change-of-papers.ts';
import type { Guide, Variant, Way } from '../schema/matter.ts';

type Field = 'promisedLimit' | 'fee' | 'place';
type Own = Partial<Variant & Way> | undefined;

interface Member {
  name: string;
  before: Own;
  after: Own;
}

/** Whom `field` can differ for, of those that both versions have: cases, or channels, or nobody. */
function membersOf(before: Guide, after: Guide, field: Field): Member[] {
  const has = (lists: readonly (readonly { [One in Field]?: unknown }[] | undefined)[]): boolean =>
    lists.some((list) => list?.some((own) => own[field] !== undefined));
  const old = new Map(before.cases?.map((each) => [each.id, each]));
  if (has([before.cases, after.cases]))
    return (after.cases ?? []).flatMap((each) => {
      const was = old.get(each.id);
      return was === undefined ? [] : [{ name: each.name, before: was, after: each }];
    });
  if (!has([before.ways, after.ways])) return [];
  const way = ({ ways }: Guide, channel: Way['channel']): Own => ways?.find((each) => each.channel === channel);
  return after.channels
    .filter((channel) => before.channels.includes(channel))
    .map((channel) => ({ name: channel, before: way(before, channel), after: way(after, channel) }));
}

/** What `tell` makes of the field's value before and after: once where it is the same for all, else for each group by name. */
export function changeByChoice<Key extends Field>(
  before: Guide,
  after: Guide,
  field: Key,
  tell: (from: Guide[Key], to: Guide[Key]) => ToldChange[],
): ToldChange[] {
  const members = membersOf(before, after, field);
  const valueOf = (guide: Guide, own: Own): Guide[Key] => (own?.[field] ?? guide[field]) as Guide[Key];
  if (members.length === 0) return tell(before[field], after[field]);
  const groups = Map.groupBy(
    members.map((member) => ({
      name: member.name,
      told: tell(valueOf(before, member.before), valueOf(after, member.after)),
    })),
    ({ told }) => JSON.stringify(told),
  );
  return [...groups.values()].flatMap((group) => {
    const whose = groups.size === 1 ? '' : `${group.map(({ name }) => `“${name}”`).join('')}：`;
    return (group[0]?.told ?? []).map(({ kind, says }) => ({ kind, says: `${whose}${says}` }));
  });
}
