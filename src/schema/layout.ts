/** Where each noun lives under the content folder. The folder and file names are the ids. */

export const CONTENT_FILES = {
  site: 'site.yaml',
  county: 'county.yaml',
  departments: 'departments.yaml',
  papers: 'papers.yaml',
  lifeEvents: 'life-events.yaml',
  township: 'township.yaml',
  sheet: 'sheet.yaml',
} as const;

export const DUTY_FILES = {
  basic: 'duties/basic.yaml',
  cooperative: 'duties/cooperative.yaml',
  withdrawn: 'duties/withdrawn.yaml',
} as const;

export const MATTERS_FOLDER = 'matters';

/** Names with a page of their own: no county, township or matter may bear them. */
export const RESERVED_IDS = [
  'about',
  'assets',
  'boundary',
  'data',
  'departments',
  'duties',
  'index',
  'matters',
  'mirror',
  'print',
  'search',
  'pagefind',
  '404',
];

/** Lower-case kebab ASCII, as ids and folder names are written. */
export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
