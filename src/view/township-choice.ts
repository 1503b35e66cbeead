import type { CountyDigest, TownshipHead } from '../domain/county-digest.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { firstLetter } from './matter-list-page.ts';
import { placeReadings } from './place-readings.ts';
import { page, type Link, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';
import type { CarryingLink } from './search-page.ts';

/** A village, or what else it or its township is called, with where it belongs. */
export interface PlaceEntry extends Link {
  /** `上坪村，雾岭镇`. */
  belongs: string;
}

/** 您在哪个乡镇？ */
export interface TownshipChoice {
  page: Page;
  townships: { link: CarryingLink; former: string }[];
  /** Names by the first letter of their pinyin. */
  letters: { id: string; letter: string; entries: PlaceEntry[] }[];
  /** For the script that finds names by what is typed. */
  readings: string;
}

/** A village of the border is one entry that says both townships. */
function belongsTo(
  { name }: TownshipHead,
  { alsoServedBy }: TownshipHead['villages'][number],
  { townships }: CountyDigest,
): string {
  const neighbour = townships.find(({ id }) => id === alsoServedBy?.neighbour);
  return neighbour === undefined ? name : `${name}；也可以去${neighbour.name}：${alsoServedBy?.why ?? ''}`;
}

function entriesOf(head: TownshipHead, county: CountyDigest, to: To): PlaceEntry[] {
  const address = addresses.township(county.id, head.id);
  const villages = head.villages.flatMap((village) => {
    const href = to(`${address}#village-${village.id}`);
    return [
      { label: village.name, href, belongs: belongsTo(head, village, county) },
      ...village.aliases.map((alias) => ({ label: alias, href, belongs: `${village.name}，${head.name}` })),
    ];
  });
  const former = head.formerNames.map((name) => ({ label: name, href: to(address), belongs: `老名称，现在是${head.name}` }));
  return [...villages, ...former];
}

/** Townships that were divided: their old address lets the reader choose. */
const divided = ({ id: county, retired }: CountyDigest, to: To): PlaceEntry[] =>
  retired
    .filter(({ what, succeededBy = [] }) => what === '乡镇' && succeededBy.length > 1)
    .map(({ id, name, why }) => ({ label: name, href: to(addresses.township(county, id)), belongs: `老名称，${why}` }));

export function townshipChoice({ site, county }: CountyScope): TownshipChoice {
  const path = addresses.townshipChoice(county.id);
  const to = linksFrom(path);
  const { name } = county.county;
  const entries = [...county.townships.flatMap((head) => entriesOf(head, county, to)), ...divided(county, to)];
  const letters = Map.groupBy(entries, ({ label }) => firstLetter(label));
  return {
    page: page({
      site,
      path,
      title: '您在哪个乡镇？',
      description: `按村、社区、小区、老地名找${name}的乡镇或街道，看事情在哪里办、归谁管。`,
      parents: [{ label: name, address: addresses.county(county.id) }],
    }),
    townships: county.townships.map((head) => ({
      link: { label: head.name, href: to(addresses.townshipSearch(county.id, head.id)), carries: true },
      former: head.formerNames.length === 0 ? '' : `原名${head.formerNames.join('、')}`,
    })),
    letters: [...letters]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([letter, all]) => ({
        id: `letter-${letter === '#' ? 'other' : letter.toLowerCase()}`,
        letter,
        entries: all.sort((a, b) => a.label.localeCompare(b.label, 'zh-Hans-CN')),
      })),
    readings: placeReadings([...entries.map(({ label }) => label), ...county.townships.map((head) => head.name)]),
  };
}
