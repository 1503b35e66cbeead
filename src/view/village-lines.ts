/** 村和社区 of a township's page: where its station is, what stations do, and where else its people may go. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { readHours } from '../domain/opening-hours.ts';
import type { Village } from '../schema/township.ts';
import { ACTION_MEANING, ACTIONS, NOT_HERE } from '../schema/vocabulary.ts';
import type { To } from './addresses.ts';
import { matterLink } from './matter-link.ts';
import type { Link } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';

export interface VillageLine {
  id: string;
  name: string;
  aliases: string;
  address?: string | undefined;
  phone?: PhoneLink | undefined;
  hours: string[];
  /** No station, or a neighbour that serves it too. */
  notes: string[];
}

/** What village stations do, by how far: each with the matters. */
export interface StationWork {
  title: string;
  meaning: string;
  links: Link[];
}

const noteOf = (neighbour: string, why: string): string => `也可以去${neighbour}：${why}`;

function villageLine(
  { id, name, aliases, servicePoint, alsoServedBy }: Village,
  corpus: TownshipCorpus,
  county: CountyDigest,
): VillageLine {
  const neighbour = county.townships.find((each) => each.id === alsoServedBy?.neighbour);
  const [centre] = corpus.township.places;
  return {
    id,
    name,
    aliases: (aliases ?? []).join('、'),
    address: servicePoint?.address,
    phone: servicePoint === undefined ? undefined : phoneLink('电话', servicePoint.phone),
    hours: (servicePoint?.openingHours ?? []).map(readHours),
    notes: [
      ...(servicePoint === undefined
        ? [`没有便民服务站，请到${centre?.name ?? corpus.township.name}办，电话 ${centre?.phone ?? ''}`]
        : []),
      ...(neighbour === undefined ? [] : [noteOf(neighbour.name, alsoServedBy?.why ?? '')]),
    ],
  };
}

export const villageLines = (corpus: TownshipCorpus, county: CountyDigest): VillageLine[] =>
  corpus.township.villages.map((village) => villageLine(village, corpus, county));

/** Villages of neighbours whose people may come here as well. */
export const guestVillages = ({ id: own }: TownshipCorpus, { townships }: CountyDigest): string[] =>
  townships.flatMap(({ name: township, villages }) =>
    villages.flatMap(({ name, alsoServedBy }) =>
      alsoServedBy?.neighbour === own ? [`${name}（属${township}）也可以来这里：${alsoServedBy.why}`] : [],
    ),
  );

/** From what is done to the end down to what is only answered. */
export function stationWork(corpus: TownshipCorpus, county: CountyDigest, to: To): StationWork[] {
  const entries = corpus.sheet.entries.flatMap((entry) => (entry.action === NOT_HERE ? [] : [entry]));
  return ACTIONS.toReversed()
    .map((action) => {
      const links = entries
        .filter(({ station }) => station === action)
        .map(({ matter }) => matterLink({ county, corpus }, matter, to));
      const meaning = ACTION_MEANING[action].replaceAll('这里', '服务站');
      return { title: `${action} ${links.length} 件`, meaning, links };
    })
    .filter(({ links }) => links.length > 0);
}
