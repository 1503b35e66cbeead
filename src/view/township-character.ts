/** 这里特有的: what a township is known for, the rows that belong to it, and how much of its lists is in its own words. */
import { dutyKinds } from '../domain/written-duties.ts';
import { addresses, type To } from './addresses.ts';
import { shownCharacteristic, type ShownCharacteristic } from './characteristic.ts';
import { byId } from './lookup.ts';
import type { Link } from './page.ts';
import type { TownshipScope } from './scope.ts';

export interface TownshipCharacter {
  points: { title: string; told: ShownCharacteristic; rows: Link[]; rowsTitle: string }[];
  /** Characteristic rows that belong to none of the points. */
  others: Link[];
  own: { says: string; meaning: string; alike: Link[]; compare: Link };
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const SIMILAR = 2;

function ownWords({ county, corpus }: TownshipScope, to: To): TownshipCharacter['own'] {
  const { own = 1, alike = [] } = county.ownWords[corpus.id] ?? {};
  const names = byId(county.townships);
  const others = alike.slice(0, county.townships.length > SIMILAR + 1 ? SIMILAR : 1);
  return {
    says: `三张清单里，有 ${percent(own)} 是${corpus.township.name}自己的话（按字数算，和全县别的乡镇都不一样）。`,
    meaning: '其余的，是全县统一的说法，或者和别的乡镇写得一样。照抄来的清单，这个数会很小。',
    alike: others.map(({ township, shared }) => ({
      label: `${names.get(township)?.name ?? township}（相同 ${percent(shared)}）`,
      href: to(addresses.townshipComparison(county.id, corpus.id, township)),
    })),
    compare: { label: '和别的乡镇（街道）比一比', href: to(`${addresses.comparison(county.id)}#with-${corpus.id}`) },
  };
}

export function townshipCharacter(whose: TownshipScope, to: To): TownshipCharacter {
  const { county, corpus } = whose;
  const rows = dutyKinds.flatMap((kind) =>
    corpus.duties[kind].flatMap(({ id, name, characteristic }) =>
      characteristic === undefined
        ? []
        : [{ of: characteristic.of, link: { label: name, href: to(addresses.duties(county.id, corpus.id, kind, id)) } }],
    ),
  );
  const linksOf = (title: string | undefined): Link[] => rows.filter(({ of }) => of === title).map(({ link }) => link);
  return {
    points: corpus.township.character.map((point) => {
      const links = linksOf(point.title);
      const rowsTitle = `清单里专门为它写的 ${links.length} 件事`;
      return { title: point.title, told: shownCharacteristic(point, whose, to), rows: links, rowsTitle };
    }),
    others: linksOf(undefined),
    own: ownWords(whose, to),
  };
}
