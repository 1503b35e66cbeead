/** One row of a list, as pages show it. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { BasicDuty, CooperativeDuty, Duty, Handover, WithdrawnDuty } from '../schema/duty.ts';
import type { Site } from '../schema/site.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { addresses } from './addresses.ts';
import { shownCharacteristic, type ShownCharacteristic } from './characteristic.ts';
import { byId, byMatter } from './lookup.ts';
import { readDay, type Link } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import { postPhone } from './post-phone.ts';
import type { RowAdjustment } from './row-adjustments.ts';

/** What one side does. */
export interface Side {
  title: string;
  /** Link to the department's page; the township has none. */
  href?: string | undefined;
  duties: string[];
}

export interface DutyRow {
  id: string;
  serial: number;
  name: string;
  category: string;
  /** The county's wording, where the township says it otherwise. */
  countyWording?: string | undefined;
  characteristic?: ShownCharacteristic | undefined;
  /** 怎么做 and 做出什么; empty where the row does not say it. */
  steps: string[];
  deliverables: string[];
  basis: string;
  /** 清单原文: the cell as printed, where it says it otherwise. */
  asPublished?: string | undefined;
  /** The document that the row was published in, and its number there. */
  source: string;
  /** What stands under the row until it is opened, in words. */
  more: string;
  /** The township's own office; only basic rows have it. */
  office?: { post: string; phone?: PhoneLink | undefined } | undefined;
  /** The department that leads; only cooperative rows have it. */
  lead?: { department: Link; phone?: PhoneLink | undefined } | undefined;
  /** Who does what; empty for basic and withdrawn duties. */
  sides: Side[];
  handover?: Handover | undefined;
  decides?: string | undefined;
  /** Who has taken the duty over; only withdrawn rows have it. */
  takenOver?: { department: Link; how: string; since: string; phone?: PhoneLink | undefined } | undefined;
  sheets: Link[];
  adjustments?: RowAdjustment[] | undefined;
}

/** Whose row it is. */
export interface DutyScope {
  site: Site;
  county: CountyDigest;
  corpus: TownshipCorpus;
}

/** A department as a link, with its telephone where it is known. */
function contact(
  id: string,
  { county }: DutyScope,
  to: (address: string) => string,
): { department: Link; phone?: PhoneLink | undefined } {
  const department = byId(county.departments).get(id);
  const name = department?.name ?? id;
  return {
    department: { label: name, href: to(addresses.department(county.id, id)) },
    phone: department?.phone === undefined ? undefined : phoneLink('电话', department.phone),
  };
}

function sidesOf(row: CooperativeDuty, scope: DutyScope, to: (address: string) => string): Side[] {
  const departments = row.parties.map(({ department: id, role, duties }) => {
    const { label, href } = contact(id, scope, to).department;
    return { title: `${label}（${role}）`, href, duties };
  });
  return [...departments, { title: `${scope.corpus.township.name}（配合）`, duties: row.township }];
}

function leadOf(row: CooperativeDuty, scope: DutyScope, to: (address: string) => string): DutyRow['lead'] {
  const lead = row.parties.find(({ role }) => role === '牵头');
  return lead === undefined ? undefined : contact(lead.department, scope, to);
}

const takenOver = (row: WithdrawnDuty, scope: DutyScope, to: (address: string) => string): DutyRow['takenOver'] => ({
  ...contact(row.takenOverBy, scope, to),
  how: row.takenOverHow,
  since: readDay(row.since),
});

const officeOf = (row: BasicDuty, { corpus }: DutyScope): DutyRow['office'] => ({
  post: row.post ?? corpus.township.name,
  phone: postPhone(row, corpus),
});

function sourceOf({ serial }: Duty, kind: DutyListKind, { township, dutySources }: TownshipCorpus): string {
  const source = township.sources.find(({ id }) => id === dutySources[kind]);
  return `《${source?.title ?? ''}》${DUTY_LISTS[kind]}第${serial}项`;
}

/** 怎么做、依据、来源: names only what is there. */
const moreOf = (parts: Record<string, boolean>): string =>
  Object.keys(parts)
    .filter((name) => parts[name])
    .join('、');

const kindOf = (row: Duty): DutyListKind => ('parties' in row ? 'cooperative' : 'takenOverBy' in row ? 'withdrawn' : 'basic');

export function dutyRow(row: Duty, scope: DutyScope, to: (address: string) => string): DutyRow {
  const { county, corpus } = scope;
  const nameOf = (id: string): string => (byId(county.matters).get(id) ?? byId(corpus.matters).get(id))?.name ?? id;
  const onSheet = byMatter(corpus.sheet.entries);
  const cooperative = 'parties' in row ? row : undefined;
  const kind = kindOf(row);
  const { steps = [], deliverables = [] } = 'takenOverBy' in row ? {} : row;
  return {
    id: row.id,
    serial: row.serial,
    name: row.name,
    category: row.category,
    countyWording: row.sharedName,
    characteristic: row.characteristic && shownCharacteristic(row.characteristic, scope, to),
    steps,
    deliverables,
    basis: (row.basis ?? []).join('、'),
    asPublished: row.asPublished,
    source: sourceOf(row, kind, corpus),
    more: moreOf({
      现在怎么办: kind === 'withdrawn',
      两边各做什么: kind === 'cooperative',
      怎么做: steps.length > 0,
      能办的事: row.sheets !== undefined,
      依据: row.basis !== undefined,
      来源: true,
    }),
    office: 'parties' in row || 'takenOverBy' in row ? undefined : officeOf(row, scope),
    lead: cooperative === undefined ? undefined : leadOf(cooperative, scope, to),
    sides: cooperative === undefined ? [] : sidesOf(cooperative, scope, to),
    handover: cooperative?.handover,
    decides: cooperative?.decides,
    takenOver: 'takenOverBy' in row ? takenOver(row, scope, to) : undefined,
    sheets: (row.sheets ?? []).map((id) => ({
      label: nameOf(id),
      href: to(onSheet.has(id) ? addresses.matter(county.id, corpus.id, id) : addresses.countyMatter(county.id, id)),
    })),
  };
}
