/** Which schema a content file is judged by. */
import { adjustments } from '../../src/schema/adjustment.ts';
import { acknowledgements } from '../../src/schema/acknowledgement.ts';
import { county, departments, papers } from '../../src/schema/county.ts';
import { lifeEvents } from '../../src/schema/life-event.ts';
import { changes } from '../../src/schema/change.ts';
import {
  basicList,
  cooperativeList,
  sharedBasic,
  sharedCooperative,
  sharedWithdrawn,
  withdrawnList,
} from '../../src/schema/duty.ts';
import { feedback } from '../../src/schema/feedback.ts';
import { CONTENT_FILES, DUTY_FILES, MATTERS_FOLDER } from '../../src/schema/layout.ts';
import { guide, nameOnlyMatter } from '../../src/schema/matter.ts';
import { owners } from '../../src/schema/owners.ts';
import { problems } from '../../src/schema/problem.ts';
import { ratings } from '../../src/schema/rating.ts';
import { released } from '../../src/schema/released.ts';
import { retirements } from '../../src/schema/retirement.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { site } from '../../src/schema/site.ts';
import { township } from '../../src/schema/township.ts';
import { unlistedTasks } from '../../src/schema/unlisted-task.ts';
import { waivers } from '../../src/schema/waiver.ts';
import { z } from '../../src/schema/zod.ts';

const OF_FILES = {
  site,
  owners,
  county,
  departments,
  papers,
  lifeEvents,
  problems,
  acknowledged: acknowledgements,
  township,
  sheet,
  waivers,
  feedback,
  ratings,
  changes,
  adjustments,
  released,
  unlistedTasks,
  retired: retirements,
} satisfies Record<keyof typeof CONTENT_FILES, z.ZodType>;

/** The lists of a county are rows that its townships share. */
const OF_COUNTY_DUTIES = {
  basic: sharedBasic,
  cooperative: sharedCooperative,
  withdrawn: sharedWithdrawn,
} satisfies Record<keyof typeof DUTY_FILES, z.ZodType>;

const OF_TOWNSHIP_DUTIES = {
  basic: basicList,
  cooperative: cooperativeList,
  withdrawn: withdrawnList,
} satisfies Record<keyof typeof DUTY_FILES, z.ZodType>;

const byPath = <Kind extends string>(files: Record<Kind, string>, schemas: Record<Kind, z.ZodType>): Map<string, z.ZodType> =>
  new Map((Object.keys(files) as Kind[]).map((kind) => [files[kind], schemas[kind]]));

const BY_NAME = byPath(CONTENT_FILES, OF_FILES);
const COUNTY_DUTIES = byPath(DUTY_FILES, OF_COUNTY_DUTIES);
const TOWNSHIP_DUTIES = byPath(DUTY_FILES, OF_TOWNSHIP_DUTIES);

/** A guide comes first: what does not say that it is only a name is meant to become one. */
const MATTER = z.union([guide, nameOnlyMatter]);

/** The schema of the file at `path` below the content folder; none of a README or an image. */
export function schemaOf(path: string): z.ZodType | undefined {
  const parts = path.split('/');
  if (parts.at(-2) === MATTERS_FOLDER && path.endsWith('.md')) return MATTER;
  const duties = parts.length === 3 ? COUNTY_DUTIES : TOWNSHIP_DUTIES;
  return duties.get(parts.slice(-2).join('/')) ?? BY_NAME.get(parts.at(-1) ?? '');
}
