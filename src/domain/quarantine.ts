import { PUBLISHED_FILE } from '../schema/layout.ts';
import type { Corpus } from './corpus.ts';
import type { Issue } from './issue.ts';

/** Folders of a county that are the county's own. */
const COUNTY_FOLDERS = ['matters', 'duties'];

/** The township folder (`<county>/<township>`) that a file belongs to; none for the county's and the site's own files. */
export function townshipOf(file: string): string | undefined {
  const [county = '', second = '', ...rest] = file.split('/');
  if (second === '' || COUNTY_FOLDERS.includes(second)) return undefined;
  const isFile = rest.length === 0 && (/\.(?:yaml|yml|md)$/i.test(second) || second === PUBLISHED_FILE);
  return isFile ? undefined : `${county}/${second}`;
}

export interface Verdict {
  /** Errors of the county's or the site's own files: nothing can be published. */
  fatal: Issue[];
  /** Errors by township folder: it is held at its last good version. */
  held: Map<string, Issue[]>;
  /** The corpus without the townships that are held. */
  corpus: Corpus;
}

/**
 * Sorts errors by whose they are, and takes out the townships that have any. Warnings hold nothing; nor does what a
 * neighbour has a part in, or one township could hold up another by what it writes.
 */
export function quarantine(corpus: Corpus, issues: readonly Issue[]): Verdict {
  const errors = issues.filter(({ severity, between }) => severity === 'error' && between !== true);
  const fatal = errors.filter(({ file }) => townshipOf(file) === undefined);
  const held = new Map<string, Issue[]>();
  for (const issue of errors) {
    const folder = townshipOf(issue.file);
    if (folder !== undefined) held.set(folder, [...(held.get(folder) ?? []), issue]);
  }
  const counties = corpus.counties.map((county) => ({
    ...county,
    townships: county.townships.filter(({ folder }) => !held.has(folder)),
  }));
  return { fatal, held, corpus: { ...corpus, counties } };
}
