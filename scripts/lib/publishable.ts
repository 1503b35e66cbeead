import type { Corpus, TownshipCorpus } from '../../src/domain/corpus.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { quarantine } from '../../src/domain/quarantine.ts';
import type { TownshipStatus } from '../../src/domain/status.ts';
import type { Reading } from '../../src/reader/read-corpus.ts';
import { lastGood } from './last-good.ts';

export interface Publishable {
  corpus: Corpus;
  /** One for every township, published or not, in the order of their folders. */
  statuses: TownshipStatus[];
}

const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Names that a stranger chose are not repeated on a public page unless they are plain. */
const plainName = (name: string): string => (/^[a-z0-9/.-]+$/.test(name) ? name : '（名称不规范）');

function statusOf(folder: string, issues: readonly Issue[], version: TownshipCorpus | undefined): TownshipStatus {
  const [county = '', township = ''] = folder.split('/');
  const reasons = issues.map(({ file, line, rule }) => ({ file: plainName(file), line, rule }));
  if (version === undefined) return { county, township, name: plainName(township), state: 'unpublished', reasons };
  return { county, township, name: version.township.name, state: 'held', version: version.heldAt, reasons };
}

/**
 * What of a reading can be published: every good township as it is, every other one at its last good version, and a
 * newcomer with mistakes not at all. Errors of the county's own files are returned: nothing can be published then.
 */
export function publishable(content: string, reading: Reading): Publishable | { fatal: Issue[] } {
  const { fatal, held, corpus } = quarantine(reading.corpus, reading.issues);
  if (fatal.length > 0) return { fatal };
  const versions = new Map(
    [...held.keys()].map((folder) => {
      const good = lastGood(content, folder);
      return [folder, good === undefined ? undefined : { ...good.corpus, heldAt: good.date }] as const;
    }),
  );
  const counties = corpus.counties.map((county) => {
    const back = [...versions.values()].filter((version) => version?.folder.startsWith(`${county.id}/`) === true);
    return { ...county, townships: [...county.townships, ...back.filter((version) => version !== undefined)].sort(compareIds) };
  });
  const good = corpus.counties.flatMap(({ id: county, townships }) =>
    townships.map(({ id, township }): TownshipStatus => ({
      county,
      township: id,
      name: township.name,
      state: 'current',
      reasons: [],
    })),
  );
  const back = [...held].map(([folder, issues]) => statusOf(folder, issues, versions.get(folder)));
  const statuses = [...good, ...back].sort((a, b) => (`${a.county}/${a.township}` < `${b.county}/${b.township}` ? -1 : 1));
  return { corpus: { ...corpus, counties }, statuses };
}
