import type { Corpus, CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { placeFinder, placeNames, type PlaceName } from '../domain/foreign-places.ts';
import type { Finding } from '../domain/issue.ts';
import { maskerOf, ownPlaceNames } from '../domain/place-names.ts';
import { textsOfTownship, type PlacedText } from '../domain/texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'other-place-name';

/** Words of a sentence on what lies between two places; any text may have one. */
const BORDER =
  /交界|相邻|毗邻|接壤|邻近|相接|相连|交汇|边界|界河|共用|共管|联防|联合|会同|上游|下游|对岸|跨(?:乡|镇|县|界|区域)|两(?:地|乡|镇|县|村)|邻(?:乡|镇|县|村)/;
/** Words shortly before the name, in texts that tell the way. */
const GOING = /[到去往赴回在找向送从离经坐乘搭转]|隔壁|对面/;
const FAR = 12;

/** `instead`, notes, addresses and guides tell the way; lists of duties and what is said of the place do not. */
function tellsTheWay({ file, path }: PlacedText): boolean {
  const key = path.at(-1);
  if (file.endsWith('/township.yaml')) return key === 'note' || key === 'address';
  return file.endsWith('/sheet.yaml') || file.includes('/matters/');
}

/** True when the text plainly speaks of going to the place, or of what both have in common. */
function inPlace(text: PlacedText, index: number): boolean {
  if (text.path.includes('instead')) return true;
  const before =
    text.text
      .slice(0, index)
      .split(/[。；;！？\n]/)
      .at(-1) ?? '';
  const [after = ''] = text.text.slice(index).split(/[。；;！？\n]/);
  return BORDER.test(before + after) || (tellsTheWay(text) && GOING.test(before.slice(-FAR)));
}

function inTownship(township: TownshipCorpus, county: CountyCorpus, find: ReturnType<typeof placeFinder>): Finding[] {
  const mask = maskerOf(ownPlaceNames(township, county));
  const foreign = ({ owner }: PlaceName): boolean => owner !== township.folder && owner !== county.folder;
  const findings = findingsIn(RULE, textsOfTownship(township, county.sharedDuties), (text) => {
    const names = find(mask(text.text)).filter((place) => foreign(place) && !inPlace(text, place.index));
    return [...new Set(names.map(({ name }) => name))].map(
      (name) => `“${name}”是别处的地名，请改成本地的；确实要去那里的，写“到${name}……办”，两地共有的，写“与${name}交界处……”`,
    );
  });
  // What a neighbour calls its villages must not hold this township up.
  return findings.map((finding) => ({ ...finding, between: true }));
}

/** A neighbour's name in a list shows that it was copied, and sends residents to the wrong place. */
export const otherPlaceName: Check = {
  rule: RULE,
  run: (corpus: Corpus) =>
    corpus.counties.flatMap((county) => {
      const find = placeFinder(placeNames(corpus, county));
      return county.townships.flatMap((township) => inTownship(township, county, find));
    }),
};
