import type { TownshipCorpus } from '../domain/corpus.ts';
import type { BasicDuty } from '../schema/duty.ts';
import { byMatter } from './lookup.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';

/** The counter of the service centre that takes what residents bring for this duty. */
function counterOf({ sheets = [] }: BasicDuty, { sheet, township: { places } }: TownshipCorpus): PhoneLink | undefined {
  const onSheet = byMatter(sheet.entries);
  const counters = sheets.flatMap((matter) => {
    const entry = onSheet.get(matter);
    if (entry === undefined || !('place' in entry) || entry.place !== places[0]?.id) return [];
    return places[0].counters?.find(({ id }) => id === entry.counter) ?? [];
  });
  const counter = counters.find(({ phone }) => phone !== undefined);
  return counter?.phone === undefined ? undefined : phoneLink(counter.name, counter.phone);
}

/**
 * Where to ring about a basic duty: at the place that bears the office's name, else at the counter that handles its matters,
 * else at the service centre, which knows who answers.
 */
export function postPhone(row: BasicDuty, corpus: TownshipCorpus): PhoneLink | undefined {
  const { places } = corpus.township;
  const office = row.post === undefined ? undefined : places.find(({ name }) => name.includes(row.post ?? ''));
  if (office !== undefined) return phoneLink('电话', office.phone);
  const [centre] = places;
  return counterOf(row, corpus) ?? (centre === undefined ? undefined : phoneLink('便民服务中心', centre.phone));
}
