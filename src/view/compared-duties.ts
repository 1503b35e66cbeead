/** How the duty lists of two townships differ, row by row. */
import { compareDuties, type DutyPair, type ListedDuty } from '../domain/compare-duties.ts';
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import type { Both, Difference } from './difference.ts';
import type { Link } from './page.ts';

export interface ComparedDuties {
  moved: Difference[];
  reworded: Difference[];
  only: (Link & { title: string; names: string[] })[];
  same: string;
}

interface Scope {
  county: CountyDigest;
  both: Both<TownshipCorpus>;
}

/** Both wordings, or both lists, of a duty, each linked to its row. */
function pairOfRows(pair: DutyPair, { county, both }: Scope, names: Both<string>, to: To): Difference {
  const [first, second] = pair;
  const moved = first.kind !== second.kind;
  const says = moved ? '不在同一张清单' : first.row.name === second.row.name ? '名称一样，乡镇的职责写得不一样' : undefined;
  return {
    what: moved ? '清单不同' : DUTY_LISTS[first.kind],
    says,
    sides: pair.map(({ kind, row }, index) => ({
      name: names[index] ?? '',
      value: moved ? `${row.name}（${DUTY_LISTS[kind]}）` : row.name,
      href: to(addresses.duties(county.id, both[index]?.id ?? '', kind, row.id)),
    })),
  };
}

/** Rows that only this township has, by name: a link to each would be a second list. */
const onlyOne = (rows: readonly ListedDuty[], { id, township }: TownshipCorpus, county: CountyDigest, to: To) =>
  dutyKinds
    .map((kind) => {
      const names = rows.filter((listed) => listed.kind === kind).map(({ row }) => row.name);
      const title = `只有${township.name}有：${DUTY_LISTS[kind]} ${names.length} 项`;
      const label = `${township.name}${DUTY_LISTS[kind]}清单`;
      return { title, names, label, href: to(addresses.duties(county.id, id, kind)) };
    })
    .filter(({ names }) => names.length > 0);

export function comparedDuties(scope: Scope, names: Both<string>, to: To): ComparedDuties {
  const { county, both } = scope;
  const { same, reworded, moved, only } = compareDuties(both[0].duties, both[1].duties);
  return {
    moved: moved.map((pair) => pairOfRows(pair, scope, names, to)),
    reworded: reworded.map((pair) => pairOfRows(pair, scope, names, to)),
    only: [...onlyOne(only[0], both[0], county, to), ...onlyOne(only[1], both[1], county, to)],
    same: `${same.length} 项两边写得一样，这里不列。`,
  };
}
