/** 别处的地名: names that belong to one other place of the corpus alone, and where they stand in a text. */
import type { Corpus, CountyCorpus } from './corpus.ts';
import { townshipStem } from './place-names.ts';

export interface PlaceName {
  name: string;
  /** Folder of the township or county that bears it. */
  owner: string;
}

/** What follows the stem of a township's name when the township, or an office in it, is meant. */
const AFTER_STEM =
  '镇 乡 民族乡 街道 政府 党委 派出所 司法所 卫生院 中心卫生院 便民服务中心 供电所 邮政所 林业站 市场监督管理所'.split(' ');
/** Names of villages that are words too. */
const WORDS = new Set([
  '新农村',
  '中心村',
  '示范村',
  '城中村',
  '自然村',
  '行政村',
  '文明村',
  '移民村',
  '移民新村',
  '老社区',
  '新社区',
]);

const namesOfTownship = (name: string): string[] => {
  const stem = townshipStem(name);
  return stem.length < 2 ? [name] : [name, ...AFTER_STEM.map((end) => stem + end)];
};

function villagesOf({ townships }: CountyCorpus): PlaceName[] {
  const all = townships.flatMap(({ folder: owner, township }) => township.villages.map(({ name }) => ({ name, owner })));
  const owners = Map.groupBy(all, ({ name }) => name);
  return all.filter(({ name }) => name.length >= 3 && !WORDS.has(name) && owners.get(name)?.length === 1);
}

/** Names that a township of `county` may meet: all counties, all townships, and the villages of its neighbours. */
export function placeNames({ counties }: Corpus, county: CountyCorpus): PlaceName[] {
  const heads = counties.flatMap(({ folder, county: { name }, townships }) => [
    { name, owner: folder },
    ...townships.flatMap(({ folder: owner, township }) => namesOfTownship(township.name).map((each) => ({ name: each, owner }))),
  ]);
  return [...heads, ...villagesOf(county)];
}

/** Finds names in text. A table by their first characters, since there may be thousands of names. */
export function placeFinder(names: readonly PlaceName[]): (text: string) => (PlaceName & { index: number })[] {
  const table = Map.groupBy(names, ({ name }) => name.charAt(0));
  return (text) => {
    const found: (PlaceName & { index: number })[] = [];
    for (let index = 0; index < text.length; index += 1) {
      for (const place of table.get(text.charAt(index)) ?? []) {
        if (text.startsWith(place.name, index)) found.push({ ...place, index });
      }
    }
    return found;
  };
}
