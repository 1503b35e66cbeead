import type { GuideMatter } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { resolveMatterLinks } from '../domain/matter-links.ts';
import { FREE } from '../schema/matter.ts';
import type { HereEntry, NotHereEntry } from '../schema/sheet.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { documentGroups, type DocumentGroup } from './documents.ts';
import { byId } from './lookup.ts';
import { readDay } from './page.ts';

export interface GuideSections {
  summary: string;
  /** 情形 that change what is to be brought, serialised for the script that shows one of them; none where nothing changes. */
  cases?: string | undefined;
  documents: DocumentGroup[];
  noDocuments: boolean;
  audience: string;
  conditions: string[];
  channels: string;
  online?: string | undefined;
  steps: string[];
  proxy?: string | undefined;
  visits: string;
  promised: string;
  /** True when the township promises less time than the county. */
  promisedLocally: boolean;
  statutory: string;
  kind: string;
  fee: string;
  charges: { item: string; standard: string; basis: string }[];
  result: string;
  body: string;
  basis: string[];
  confirmed: string;
}

export function guideSections(
  matter: GuideMatter,
  county: CountyDigest,
  entry: HereEntry | NotHereEntry | undefined,
  addressOf: (id: string) => string,
): GuideSections {
  const local: Partial<HereEntry> = entry === undefined || entry.action === NOT_HERE ? {} : entry;
  const groups = documentGroups(matter, byId(county.papers), local.waives ?? []);
  const confirmed = local.confirmed ?? matter.confirmed;
  return {
    summary: matter.summary,
    ...(groups.some((each) => each.case !== undefined) && { cases: JSON.stringify(matter.cases) }),
    documents: groups,
    noDocuments: groups.length === 0,
    audience: matter.audience,
    conditions: matter.conditions,
    channels: matter.channels.join('、'),
    online: matter.online,
    steps: matter.steps,
    proxy: matter.proxy,
    visits: matter.visits === 0 ? '不用跑，在家就能办' : `最多跑 ${matter.visits} 次：${matter.visitsReason ?? ''}`,
    promised: local.promisedLimit ?? matter.promisedLimit,
    promisedLocally: local.promisedLimit !== undefined,
    statutory: matter.statutoryLimit,
    kind: matter.kind,
    fee: matter.fee === FREE ? FREE : '收费',
    charges: matter.fee === FREE ? [] : matter.fee,
    result: matter.result,
    body: resolveMatterLinks(matter.html, addressOf),
    basis: matter.legalBasis,
    confirmed: `${confirmed.by}，${readDay(confirmed.on)}核对`,
  };
}
