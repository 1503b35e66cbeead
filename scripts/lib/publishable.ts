import type { Corpus, CountyCorpus } from '../../src/domain/corpus.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { currentCorpus } from '../../src/domain/without-retired.ts';
import { quarantine, type Verdict } from '../../src/domain/quarantine.ts';
import type { TownshipStatus } from '../../src/domain/status.ts';
import type { Reading } from '../../src/reader/read-corpus.ts';
import { lastGood, type LastGood } from './last-good.ts';
import { lostAddress } from './published-addresses.ts';
import type { HeldImages } from './write-pictures.ts';

export interface Publishable {
  corpus: Corpus;
  /** One for every township, published or not, in the order of their folders. */
  statuses: TownshipStatus[];
  heldImages: HeldImages;
}

type Versions = Map<string, LastGood>;
const NEVER: LastGood = { tried: 0 };

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
function versionsOf(content: string, { held, corpus }: Verdict): Versions {
  const { site, asOf } = corpus;
  return new Map(
    [...held.keys()].map((folder) => {
      const county = corpus.counties.find(({ id }) => folder.startsWith(`${id}/`));
      return [folder, county === undefined ? NEVER : lastGood(content, folder, { site, county, asOf })] as const;
    }),
  );
}

/**
 * Townships that were published, and of whose versions none is good any more although git has them all. They were good beside
 * the county as it was: it is the county's change that they do not fit, and no mistake of theirs alone.
 */
function vanishing(county: CountyCorpus, held: Verdict['held'], versions: Versions): Issue[] {
  const retired = new Set(county.retired.filter(({ what }) => what === '乡镇').map(({ id }) => id));
  return [...held].flatMap(([folder, issues]): Issue[] => {
    const [holder, id = ''] = folder.split('/');
    const version = versions.get(folder) ?? NEVER;
    if (holder !== county.id || 'corpus' in version || version.gap !== undefined || version.tried === 0) return [];
    const index = county.publishedAddresses.indexOf(`${id}/index.html`);
    if (index === -1 || retired.has(id)) return [];
    const message = `“${id}”公布过，新内容有误，以前的 ${version.tried} 个版本和县里现在的文件、现在的规则又都对不上，这样会从网站上消失：请把它的问题和县里的改动一起改好，再提交`;
    return [lostAddress(county, index, message), ...issues];
  });
}

/**
 * What of a reading can be published: every good township as it is, every other one at its last good version, and a
 * newcomer with mistakes not at all. Errors of the county's own files are returned: nothing can be published then, nor while
 * they make a township vanish.
 */
export function publishable(content: string, reading: Reading): Publishable | { fatal: Issue[] } {
  const verdict = quarantine(reading.corpus, reading.issues);
  const { fatal, held, corpus } = verdict;
  if (fatal.length > 0) return { fatal };
  const versions = versionsOf(content, verdict);
  const vanished = reading.corpus.counties.flatMap((county) => vanishing(county, held, versions));
  if (vanished.length > 0) return { fatal: vanished };
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
  const back = [...held].map(([folder, issues]) => statusOf(folder, issues, versions.get(folder) ?? NEVER));
  const statuses = [...good, ...back].sort((a, b) => (`${a.county}/${a.township}` < `${b.county}/${b.township}` ? -1 : 1));
  const heldImages = new Map([...versions.values()].flatMap((found) => ('images' in found ? [...found.images] : [])));
  return { corpus: currentCorpus({ ...corpus, counties }), statuses, heldImages };
}
