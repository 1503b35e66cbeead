import type { GuideMatter } from '../domain/corpus.ts';
import { valuesOf } from '../domain/choices.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { resolveMatterLinks } from '../domain/matter-links.ts';
import { limitHours } from '../domain/limit.ts';
import { FREE } from '../schema/matter.ts';
import type { HereEntry, NotHereEntry } from '../schema/sheet.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { forSome, heading, type ForSome } from './conditional.ts';
import { documentGroups, type DocumentGroup } from './documents.ts';
import { byId } from './lookup.ts';

export interface LimitLine extends ForSome {
  heading: string;
  promised: string;
  /** True when the township promises less time than the county. */
  local: boolean;
}

export interface FeeLine extends ForSome {
  heading: string;
  fee: string;
  charges: { item: string; standard: string; basis: string }[];
}

export interface GuideSections {
  summary: string;
  /** 情形 and 办理方式 that change something, a line each for the script that shows one of them; none where nothing changes. */
  cases?: string | undefined;
  ways?: string | undefined;
  documents: DocumentGroup[];
  noDocuments: boolean;
  /** Address of the county's catalogue of papers. */
  papers: string;
  audience: string;
  conditions: string[];
  channels: string;
  online?: string | undefined;
  /** What is different by one channel. */
  wayNotes: (ForSome & { text: string })[];
  steps: string[];
  proxy?: string | undefined;
  visits: string;
  limits: LimitLine[];
  statutory: string;
  kind: string;
  fees: FeeLine[];
  result: string;
  body: string;
  basis: string[];
}

/** A township's own promise stands for every case that the county does not handle faster still. */
export function limitLines(matter: GuideMatter, promise: string | undefined): LimitLine[] {
  return valuesOf(matter, 'promisedLimit').map(({ value, ...whom }) => {
    const local = promise !== undefined && limitHours(promise) < limitHours(value);
    return { heading: heading(whom), promised: local ? promise : value, local, ...forSome(whom) };
  });
}

export const feeLines = (matter: GuideMatter): FeeLine[] =>
  valuesOf(matter, 'fee').map(({ value, ...whom }) => ({
    heading: heading(whom),
    fee: value === FREE ? FREE : '收费',
    charges: value === FREE ? [] : value,
    ...forSome(whom),
  }));

/** A place of their own that the guide names for some channels, and what else they have. */
const wayNotes = ({ ways = [] }: GuideMatter): GuideSections['wayNotes'] =>
  ways.flatMap(({ channel, place, note }) => {
    const told = [place, note].filter((each) => each !== undefined);
    return told.length === 0 ? [] : [{ text: `${channel}：${told.join('；')}`, ...forSome({ channels: [channel] }) }];
  });

type Chooser = Pick<GuideSections, 'cases' | 'ways'>;

/** One a line: the id, a space, the name. Quotation marks would be escaped, and pages are to be light. */
const options = (choices: readonly { id: string; name: string }[]): string =>
  choices.map(({ id, name }) => `${id} ${name}`).join('\n');

/** What the script offers to choose from: what changes some part of the page. */
function chooser({ cases = [], channels }: GuideMatter, parts: readonly ForSome[]): Chooser {
  const byCase = parts.some((part) => part.cases !== undefined) || cases.some(({ place }) => place !== undefined);
  const byChannel = parts.some((part) => part.channels !== undefined);
  return {
    ...(byCase && { cases: options(cases) }),
    ...(byChannel && { ways: options(channels.map((channel) => ({ id: channel, name: channel }))) }),
  };
}

interface Addresses {
  matterAddress: (id: string) => string;
  paperAddress: (id: string) => string;
  papers: string;
}

export function guideSections(
  matter: GuideMatter,
  county: CountyDigest,
  entry: HereEntry | NotHereEntry | undefined,
  { matterAddress, paperAddress, papers }: Addresses,
): GuideSections {
  const local: Partial<HereEntry> = entry === undefined || entry.action === NOT_HERE ? {} : entry;
  const groups = documentGroups(matter, { papers: byId(county.papers), addressOf: paperAddress }, local.waives ?? []);
  const limits = limitLines(matter, local.promisedLimit);
  const fees = feeLines(matter);
  const notes = wayNotes(matter);
  return {
    summary: matter.summary,
    ...chooser(matter, [...groups, ...groups.flatMap(({ lines }) => lines), ...limits, ...fees, ...notes]),
    documents: groups,
    noDocuments: groups.every(({ lines }) => lines.length === 0),
    papers,
    audience: matter.audience,
    conditions: matter.conditions,
    channels: matter.channels.join('、'),
    online: matter.online,
    wayNotes: notes,
    steps: matter.steps,
    proxy: matter.proxy,
    visits: matter.visits === 0 ? '不用跑，在家就能办' : `最多跑 ${matter.visits} 次：${matter.visitsReason ?? ''}`,
    limits,
    statutory: matter.statutoryLimit,
    kind: matter.kind,
    fees,
    result: matter.result,
    body: resolveMatterLinks(matter.html, matterAddress),
    basis: matter.legalBasis,
  };
}
