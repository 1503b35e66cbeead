/** One row of a list, as pages show it. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import type { CooperativeDuty, Duty, WithdrawnDuty } from '../schema/duty.ts';
import type { Site } from '../schema/site.ts';
import { addresses } from './addresses.ts';
import { byId, byMatter } from './lookup.ts';
import { readDay, type Link } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
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
  characteristic?: string | undefined;
  basis: string;
  post?: string | undefined;
  /** The department that leads; only cooperative rows have it. */
  lead?: { department: Link; phone?: PhoneLink | undefined } | undefined;
  /** Who does what; empty for basic and withdrawn duties. */
  sides: Side[];
  handover?: string | undefined;
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

export function dutyRow(row: Duty, scope: DutyScope, to: (address: string) => string): DutyRow {
  const { county, corpus } = scope;
  const nameOf = (id: string): string => (byId(county.matters).get(id) ?? byId(corpus.matters).get(id))?.name ?? id;
  const onSheet = byMatter(corpus.sheet.entries);
  const cooperative = 'parties' in row ? row : undefined;
  return {
    id: row.id,
    serial: row.serial,
    name: row.name,
    category: row.category,
    countyWording: row.sharedName,
    characteristic: row.characteristic?.why,
    basis: (row.basis ?? []).join('、'),
    post: 'post' in row ? row.post : undefined,
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
