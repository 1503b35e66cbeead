import type { Corpus } from '../../src/domain/corpus.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { currentCorpus } from '../../src/domain/without-retired.ts';
import { quarantine, type Verdict } from '../../src/domain/quarantine.ts';
import type { TownshipStatus } from '../../src/domain/status.ts';
import type { Reading } from '../../src/reader/read-corpus.ts';
import { lastGood, type LastGood } from './last-good.ts';
import type { HeldImages } from './write-pictures.ts';

export interface Publishable {
  corpus: Corpus;
  /** One for every township, published or not, in the order of their folders. */
  statuses: TownshipStatus[];
  heldImages: HeldImages;
}

const compareIds = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** Names that a stranger chose are not repeated on a public page unless they are plain. */
const plainName = (name: string): string => (/^[a-z0-9/.-]+$/.test(name) ? name : '（名称不规范）');

function statusOf(folder: string, issues: readonly Issue[], version: LastGood): TownshipStatus {
  const [county = '', township = ''] = folder.split('/');
  const reasons = issues.map(({ file, line, rule }) => ({ file: plainName(file), line, rule }));
  if ('corpus' in version)
    return { county, township, name: version.corpus.township.name, state: 'held', version: version.date, reasons };
  const gap = version.gap === undefined ? {} : { historyGap: version.gap };
  return { county, township, name: plainName(township), state: 'unpublished', reasons, ...gap };
}

/** The last good version of every township that is held. */
function versionsOf(content: string, { held, corpus }: Verdict): Map<string, LastGood> {
  const { site, asOf } = corpus;
  return new Map(
    [...held.keys()].map((folder) => {
      const county = corpus.counties.find(({ id }) => folder.startsWith(`${id}/`));
      return [folder, county === undefined ? {} : lastGood(content, folder, { site, county, asOf })] as const;
    }),
  );
}

/**
 * What of a reading can be published: every good township as it is, every other one at its last good version, and a
 * newcomer with mistakes not at all. Errors of the county's own files are returned: nothing can be published then.
 */
export function publishable(content: string, reading: Reading): Publishable | { fatal: Issue[] } {
  const verdict = quarantine(reading.corpus, reading.issues);
  const { fatal, held, corpus } = verdict;
  if (fatal.length > 0) return { fatal };
  const versions = versionsOf(content, verdict);
  const restored = [...versions.values()].flatMap((found) =>
    'corpus' in found ? [{ ...found.corpus, heldAt: found.date }] : [],
  );
  const counties = corpus.counties.map((county) => {
    const back = restored.filter(({ folder }) => folder.startsWith(`${county.id}/`));
    return { ...county, townships: [...county.townships, ...back].sort(compareIds) };
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
  const back = [...held].map(([folder, issues]) => statusOf(folder, issues, versions.get(folder) ?? {}));
  const statuses = [...good, ...back].sort((a, b) => (`${a.county}/${a.township}` < `${b.county}/${b.township}` ? -1 : 1));
  const heldImages = new Map([...versions.values()].flatMap((found) => ('images' in found ? [...found.images] : [])));
  return { corpus: currentCorpus({ ...corpus, counties }), statuses, heldImages };
}
