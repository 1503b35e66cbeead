import type { HereEntry } from '../schema/sheet.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import type { CountyCorpus, TownshipCorpus } from './corpus.ts';
import { retiredIn } from './retired.ts';

/** To answer questions, and to carry papers for somebody, needs no duty of one's own. */
const NO_DUTY = ['咨询', '代办'];

/**
 * Entries that the township itself handles: at its service centre, the first of its places. The others are branches of the county's.
 * What the county does no longer have is not published.
 */
export function handledHere({ sheet, township }: TownshipCorpus, county: CountyCorpus): { entry: HereEntry; index: number }[] {
  const find = retiredIn(county.retired);
  const centre = township.places[0]?.id;
  return sheet.entries.flatMap((entry, index) =>
    entry.action === NOT_HERE || NO_DUTY.includes(entry.action) || entry.place !== centre || find('事项', entry.matter)
      ? []
      : [{ entry, index }],
  );
}
