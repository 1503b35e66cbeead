/** What `npm run bench:search` gives every search: the records of one township, read from a built folder. */
import { join } from 'node:path';
import { readCounty, readTownship } from '../../src/data/compiled.ts';
import { pointsOf } from '../../src/search/catalogue.ts';
import { textsOf } from './pagefind-index.ts';

export interface SearchRecord {
  /** As in the judged queries: matters by their id, others with their kind before it. */
  id: string;
  kind: 'matter' | 'duty' | 'place';
  name: string;
  aliases: string[];
  text: string;
}

/** Matters of the township's sheet, its duties, villages and offices. `township` is `<county>/<township>`. */
export function recordsOf(dist: string, township: string): SearchRecord[] {
  const [countyId = '', townshipId = ''] = township.split('/');
  const folder = join(dist, 'data');
  const county = readCounty(folder, countyId);
  const own = readTownship(folder, countyId, townshipId);
  const onSheet = new Set(own.sheet.entries.map(({ matter }) => matter));
  const matters = [...county.matters, ...own.matters].filter(({ id }) => onSheet.has(id));
  return [
    ...matters.map((matter): SearchRecord => {
      const { id, name, aliases = [], sayings = [] } = matter;
      return { id, kind: 'matter', name, aliases: [...aliases, ...sayings], text: textsOf(matter).join('\n') };
    }),
    ...[...own.duties.basic, ...own.duties.cooperative, ...own.duties.withdrawn].map((duty): SearchRecord => {
      const text = 'township' in duty ? duty.township.join('\n') : '';
      return { id: `duty:${duty.id}`, kind: 'duty', name: duty.name, aliases: duty.aliases ?? [], text };
    }),
    ...pointsOf(own.township).map(([id, [name = '', ...aliases], about]): SearchRecord => {
      return { id: `place:${id}`, kind: 'place', name, aliases, text: about };
    }),
  ];
}
