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

/** 雾岭司法所（镇综治中心） is the place of two offices: before their names stands the township's, or a part of it. */
function bears(place: string, office: string, township: string): boolean {
  return [place, ...place.split(/[（、）]/)].some((name) => {
    const before = name.slice(0, -office.length);
    return name.endsWith(office) && (township.startsWith(before) || township.endsWith(before));
  });
}

/**
 * Where to ring about a basic duty: at the place that bears the office's name, else at the counter that handles its matters,
 * else at the service centre, which knows who answers.
 */
export function postPhone(row: BasicDuty, corpus: TownshipCorpus): PhoneLink | undefined {
  const { places, name: township } = corpus.township;
  const { post } = row;
  const office = post === undefined ? undefined : places.find(({ name }) => bears(name, post, township));
  if (office !== undefined) return phoneLink('电话', office.phone);
  const [centre] = places;
  return counterOf(row, corpus) ?? (centre === undefined ? undefined : phoneLink('便民服务中心', centre.phone));
}
