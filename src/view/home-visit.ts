/** 上门办: for those who cannot come. */
import type { Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';

export interface HomeVisit {
  text: string;
  phone: PhoneLink;
}

export function homeVisit({ township }: TownshipCorpus): HomeVisit | undefined {
  const { homeVisits } = township;
  if (homeVisits === undefined) return undefined;
  const { for: whom, by, phone, note } = homeVisits;
  return { text: `来不了的可以请人上门：${whom}。${by}上门。${note ?? ''}`, phone: phoneLink('预约上门', phone) };
}

/** Of a matter that is handled here, and can be done by somebody who comes or goes. */
export function homeVisitFor(
  matter: Matter,
  entry: SheetEntry | undefined,
  corpus: TownshipCorpus | undefined,
): HomeVisit | undefined {
  if (corpus === undefined || entry === undefined || entry.action === NOT_HERE || matter.state !== 'complete') return undefined;
  return matter.channels.some((channel) => channel === '上门' || channel === '代办') ? homeVisit(corpus) : undefined;
}
