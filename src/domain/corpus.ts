import type { Adjustment } from '../schema/adjustment.ts';
import type { Acknowledgement } from '../schema/acknowledgement.ts';
import type { County, Department, Paper } from '../schema/county.ts';
import type { Change } from '../schema/change.ts';
import type {
  BasicDuty,
  CooperativeDuty,
  SharedBasic,
  SharedCooperative,
  SharedWithdrawn,
  WithdrawnDuty,
} from '../schema/duty.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { Opinion } from '../schema/feedback.ts';
import type { Guide, NameOnlyMatter } from '../schema/matter.ts';
import type { Released } from '../schema/released.ts';
import type { Problem } from '../schema/problem.ts';
import type { Retirement } from '../schema/retirement.ts';
import type { Rating } from '../schema/rating.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';
import type { Waiver } from '../schema/waiver.ts';
import type { Township } from '../schema/township.ts';

/** 办事指南, with its Markdown already rendered and judged. */
export type GuideMatter = Guide & { state: 'complete'; id: string; file: string; html: string; plain: string };
export type PendingMatter = Omit<NameOnlyMatter, 'state'> & { state: 'name-only'; id: string; file: string };
/** 政务服务事项. */
export type Matter = GuideMatter | PendingMatter;

export interface DutyLists {
  basic: BasicDuty[];
  cooperative: CooperativeDuty[];
  withdrawn: WithdrawnDuty[];
}

/** Pixels. */
export interface ImageSize {
  width: number;
  height: number;
}
/** An image that a township has given, by its name in `images/`. */
export interface TownshipImage extends ImageSize {
  file: string;
}

/** Everything that one township publishes, normalised: shared rows filled in, rows in the order of their serials. */
export interface TownshipCorpus {
  id: string;
  /** Folder below the content folder, `<county>/<township>`. */
  folder: string;
  township: Township;
  sheet: Sheet;
  duties: DutyLists;
  /** Id of the source document of each list (`township.sources`). */
  dutySources: Record<keyof DutyLists, string>;
  /** Matters that only this township has. */
  matters: Matter[];
  images: TownshipImage[];
  feedback: Opinion[];
  ratings: Rating[];
  changes: Change[];
  adjustments: Adjustment[];
  /** The lists as they were released last; none of a township that never was. */
  released?: Released | undefined;
  unlistedTasks: UnlistedTask[];
  /** 下线: matters that it does not publish any more. */
  retired: Retirement[];
  waivers: Waiver[];
  /** Day of this version, when it is an earlier one because the newest has mistakes. */
  heldAt?: string | undefined;
}

export interface CountyCorpus {
  id: string;
  /** Folder below the content folder. */
  folder: string;
  county: County;
  departments: Department[];
  papers: Paper[];
  lifeEvents: LifeEvent[];
  /** 谁来管. */
  problems: Problem[];
  matters: Matter[];
  sharedDuties: { basic: SharedBasic[]; cooperative: SharedCooperative[]; withdrawn: SharedWithdrawn[] };
  /** 认领: what departments have confirmed of townships' own rows. */
  acknowledged: Acknowledgement[];
  changes: Change[];
  adjustments: Adjustment[];
  /** The shared rows as they were released last. */
  released?: Released | undefined;
  /** 下线: townships, matters, departments, papers and life events that are no longer. */
  retired: Retirement[];
  /** Every address below the county that was ever published. */
  publishedAddresses: string[];
  townships: TownshipCorpus[];
  /** What could be read of townships of which some file could not: judged record by record, never published. */
  partial: TownshipCorpus[];
  waivers: Waiver[];
  /** Files that are there but could not be read; what they hold is unknown, not absent. */
  unread: string[];
}

/** All that the site publishes. */
export interface Corpus {
  /** The day as of which it is judged, `YYYY-MM-DD`. */
  asOf: string;
  site: Site;
  counties: CountyCorpus[];
}
