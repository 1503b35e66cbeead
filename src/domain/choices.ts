/** 情形和办理方式: what a matter asks of one resident, by his case and by the channel that he takes. */
import { NO_PAPERS, type Document, type Fee, type Variant, type Way } from '../schema/matter.ts';
import type { GuideMatter } from './corpus.ts';

type Channel = GuideMatter['channels'][number];

export interface Choice {
  /** Id of a case; none where the matter has no cases. */
  case?: string | undefined;
  channel: Channel;
}

/** What has one value in each choice. */
interface Values {
  promisedLimit: string;
  fee: Fee;
  place: string;
}

/** What a choice comes to. */
export interface Chosen extends Values {
  documents: Document[];
  notes: string[];
}

/** A value, and for whom it is. */
export interface ValueFor<Value> {
  value: Value;
  /** Names of the cases or channels; none where the value is everybody's. */
  names: string[];
  cases?: string[];
  channels?: Channel[];
}

/** Every combination of case and channel. */
export const choicesOf = ({ cases, channels }: GuideMatter): Choice[] =>
  channels.flatMap((channel) => (cases === undefined ? [{ channel }] : cases.map(({ id }) => ({ case: id, channel }))));

const appliesTo = ({ cases, channels }: Document, choice: Choice): boolean =>
  (cases === undefined || (choice.case !== undefined && cases.includes(choice.case))) &&
  (channels === undefined || channels.includes(choice.channel));

/** All that `matter` asks in one case by one channel; a field differs by the one or by the other, never by both. */
export function choose(matter: GuideMatter, choice: Choice): Chosen {
  const own = [
    matter.cases?.find(({ id }) => id === choice.case),
    matter.ways?.find(({ channel }) => channel === choice.channel),
  ].filter((each) => each !== undefined);
  return {
    documents: matter.documents === NO_PAPERS ? [] : matter.documents.filter((document) => appliesTo(document, choice)),
    promisedLimit: own.find((each) => each.promisedLimit !== undefined)?.promisedLimit ?? matter.promisedLimit,
    fee: own.find((each) => each.fee !== undefined)?.fee ?? matter.fee,
    place: own.find((each) => each.place !== undefined)?.place ?? matter.place,
    notes: own.flatMap(({ note }) => note ?? []),
  };
}

function groupBy<Value, One>(members: readonly One[], valueOf: (one: One) => Value): { value: Value; ones: One[] }[] {
  const groups = new Map<string, { value: Value; ones: One[] }>();
  for (const one of members) {
    const value = valueOf(one);
    const key = JSON.stringify(value);
    groups.set(key, { value, ones: [...(groups.get(key)?.ones ?? []), one] });
  }
  return [...groups.values()];
}

const NONE: Variant[] = [];
const NO_WAYS: Way[] = [];

/** The values that `field` has: one for everybody, or one each for some of the cases, or of the channels. */
export function valuesOf<Key extends keyof Values>(matter: GuideMatter, field: Key): ValueFor<Values[Key]>[] {
  const { cases = NONE, ways = NO_WAYS, channels } = matter;
  const usual: Values = matter;
  const valueIn = (own: { [One in keyof Values]?: Values[One] | undefined } = {}): Values[Key] => own[field] ?? usual[field];
  const byCase = groupBy(cases, valueIn);
  if (byCase.length > 1)
    return byCase.map(({ value, ones }) => ({ value, names: ones.map(({ name }) => name), cases: ones.map(({ id }) => id) }));
  const byChannel = groupBy(channels, (channel) => valueIn(ways.find((way) => way.channel === channel)));
  if (byChannel.length > 1) return byChannel.map(({ value, ones }) => ({ value, names: ones, channels: ones }));
  return [{ value: byCase[0]?.value ?? byChannel[0]?.value ?? usual[field], names: [] }];
}

/** Cases that ask the same of everybody as another one does: pairs, the later one second. */
export function sameCases(matter: GuideMatter): [Variant, Variant][] {
  const cases = matter.cases ?? [];
  const asked = cases.map(({ id, note }) => {
    const choices = matter.channels.map((channel) => choose(matter, { case: id, channel }));
    return JSON.stringify([choices, note]);
  });
  return cases.flatMap((later, index): [Variant, Variant][] => {
    const first = cases[asked.indexOf(asked[index] ?? '')];
    return first === undefined || first === later ? [] : [[first, later]];
  });
}
