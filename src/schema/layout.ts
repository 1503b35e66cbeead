/** Where each noun lives under the content folder. The folder and file names are the ids. */

export const CONTENT_FILES = {
  site: 'site.yaml',
  owners: 'owners.yaml',
  county: 'county.yaml',
  departments: 'departments.yaml',
  papers: 'papers.yaml',
  lifeEvents: 'life-events.yaml',
  problems: 'problems.yaml',
  township: 'township.yaml',
  sheet: 'sheet.yaml',
  waivers: 'waivers.yaml',
  acknowledged: 'acknowledged.yaml',
  feedback: 'feedback.yaml',
  ratings: 'ratings.yaml',
  changes: 'changes.yaml',
  adjustments: 'adjustments.yaml',
  released: 'released.yaml',
  unlistedTasks: 'unlisted-tasks.yaml',
  retired: 'retired.yaml',
} as const;

export const DUTY_FILES = {
  basic: 'duties/basic.yaml',
  cooperative: 'duties/cooperative.yaml',
  withdrawn: 'duties/withdrawn.yaml',
} as const;

/** 公布过的网址: one a line, below the county's folder of the site. Written by `npm run release`. */
export const PUBLISHED_FILE = 'addresses.txt';
export const MATTERS_FOLDER = 'matters';
export const IMAGES_FOLDER = 'images';
export const IMAGE_ENDINGS = ['jpg', 'jpeg', 'png', 'webp'] as const;

export type FolderKind = 'content' | 'county' | 'township' | 'duties' | 'matters' | 'images';

/** What may stand in a folder; everything else is refused before it is opened. */
export interface FolderLayout {
  files: readonly string[];
  folders: Readonly<Record<string, FolderKind>>;
  /** Endings of files that are named by an id. */
  endings: readonly string[];
  /** What a folder is that is named by an id; none may be where this is left out. */
  byId?: FolderKind;
}

const { site, owners, county, departments, papers, lifeEvents, problems, acknowledged, waivers, changes } = CONTENT_FILES;
const { township, sheet, feedback, ratings, adjustments, released, unlistedTasks, retired } = CONTENT_FILES;
const below = { duties: 'duties', [MATTERS_FOLDER]: 'matters' } as const;

export const LAYOUT: Readonly<Record<FolderKind, FolderLayout>> = {
  content: { files: [site, owners, 'README.md', 'LICENSE', 'CODEOWNERS'], folders: {}, endings: [], byId: 'county' },
  county: {
    files: [
      county,
      departments,
      papers,
      lifeEvents,
      problems,
      acknowledged,
      waivers,
      changes,
      adjustments,
      released,
      retired,
      PUBLISHED_FILE,
    ],
    folders: below,
    endings: [],
    byId: 'township',
  },
  township: {
    files: [township, sheet, waivers, feedback, ratings, changes, adjustments, released, unlistedTasks, retired],
    folders: { ...below, [IMAGES_FOLDER]: 'images' },
    endings: [],
  },
  duties: { files: Object.values(DUTY_FILES).map((file) => file.replace('duties/', '')), folders: {}, endings: [] },
  matters: { files: [], folders: {}, endings: ['md'] },
  images: { files: [], folders: {}, endings: IMAGE_ENDINGS },
};

/** No text that people write by hand is larger. */
export const MAX_TEXT_BYTES = 256 * 1024;
/** A hundred townships with some three hundred pages each, several times over. */
export const MAX_PUBLISHED_BYTES = 8 * 1024 * 1024;
/** All texts of one township together: several times the largest, and judged within two seconds. */
export const MAX_TOWNSHIP_BYTES = 1024 * 1024;
export const MAX_FILES_IN_FOLDER = 300;
export const MAX_IMAGE_BYTES = 2 * 1024 * 1024;
/** Pixels of either side. */
export const MAX_IMAGE_SIDE = 4096;
/** Images of one township: that many are decoded within two seconds. */
export const MAX_IMAGES = 12;
export const MAX_NAME_LENGTH = 100;

/** Names with a page of their own: no county, township or matter may bear them. */
export const RESERVED_IDS = [
  'about',
  'accessibility',
  'adjustments',
  'all-matters',
  'assets',
  'booklet',
  'boundary',
  'check',
  'compare',
  'data',
  'departments',
  'duties',
  'events',
  'feedback',
  'index',
  'matters',
  'mirror',
  'offline',
  'overview',
  'papers',
  'posters',
  'print',
  'problems',
  'search',
  'status',
  'townships',
  'unlisted-tasks',
  'pagefind',
  '404',
];

/** Names that Windows keeps for devices: such a file cannot be checked out there. */
export const WINDOWS_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Lower-case kebab ASCII, as ids and folder names are written. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
