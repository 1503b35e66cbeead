/** One row of a list, as pages show it. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import type { BasicDuty, CooperativeDuty, Duty, WithdrawnDuty } from '../schema/duty.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import type { To } from './addresses.ts';
import { shownCharacteristic, type ShownCharacteristic } from './characteristic.ts';
import { departmentContact, type DepartmentContact } from './department-contact.ts';
import { matterLink } from './matter-link.ts';
import { readDay, type Link } from './page.ts';
import type { PhoneLink } from './phone-link.ts';
import { postPhone } from './post-phone.ts';
import type { RowAdjustment } from './row-adjustments.ts';
import type { TownshipScope } from './scope.ts';
import { swimLane, type SwimLane } from './swim-lane.ts';

/** 收回: who has taken the duty over, and how it is done now. */
export interface TakenOver extends DepartmentContact {
  how: string;
  since: string;
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
  lead?: DepartmentContact | undefined;
  /** Who does what; only cooperative rows have it. */
  lane?: SwimLane | undefined;
  /** Only withdrawn rows have it. */
  takenOver?: TakenOver | undefined;
  sheets: Link[];
  adjustments?: RowAdjustment[] | undefined;
}

function leadOf(row: CooperativeDuty, { county }: TownshipScope, to: To): DutyRow['lead'] {
  const lead = row.parties.find(({ role }) => role === '牵头');
  return lead === undefined ? undefined : departmentContact(lead.department, county, to);
}

const takenOver = (row: WithdrawnDuty, { county }: TownshipScope, to: To): TakenOver => ({
  ...departmentContact(row.takenOverBy, county, to),
  how: row.takenOverHow,
  since: readDay(row.since),
});

const officeOf = (row: BasicDuty, { corpus }: TownshipScope): DutyRow['office'] => ({
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

export function dutyRow(row: Duty, scope: TownshipScope, to: To): DutyRow {
  const { county, corpus } = scope;
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
      两边各做什么: kind === 'cooperative',
      怎么做: steps.length > 0,
      能办的事: row.sheets !== undefined,
      依据: row.basis !== undefined,
      来源: true,
    }),
    office: 'parties' in row || 'takenOverBy' in row ? undefined : officeOf(row, scope),
    lead: cooperative === undefined ? undefined : leadOf(cooperative, scope, to),
    lane: cooperative && swimLane(cooperative, { county, township: corpus.township.name }, to),
    takenOver: 'takenOverBy' in row ? takenOver(row, scope, to) : undefined,
    sheets: (row.sheets ?? []).map((id) => matterLink(scope, id, to)),
  };
}
