import type { TownshipCorpus } from '../../src/domain/corpus.ts';
import { quarantine } from '../../src/domain/quarantine.ts';
import { readTownshipBeside, type Beside } from '../../src/reader/read-corpus.ts';
import { ID_FORM, MAX_IMAGE_BYTES, MAX_IMAGES, MAX_TOWNSHIP_BYTES } from '../../src/schema/layout.ts';
import {
  contentsOf,
  filesAt,
  historyGap,
  MOST_VERSIONS,
  versionsOf,
  type HistoryGap,
  type StoredFile,
  type Version,
} from './git-history.ts';
import { isImage, isPlain, withFiles } from './stored-files.ts';
import type { HeldImages } from './write-pictures.ts';

interface GoodVersion {
  corpus: TownshipCorpus;
  /** Bytes of its images, by path: its files are not in the content folder. */
  images: HeldImages;
}

/** No version that passes the gate: why there may be one all the same, and how many were tried. */
interface NoVersion {
  gap?: HistoryGap | undefined;
  tried: number;
}

/** The newest version of a township that passes the gate and the day it was committed, or none. */
export type LastGood = (GoodVersion & { date: string }) | NoVersion;

/** The gate refuses what is larger, so it need not be read. */
const MOST_BYTES = MAX_TOWNSHIP_BYTES + MAX_IMAGES * MAX_IMAGE_BYTES;

const judged = (files: readonly StoredFile[], contents: readonly Buffer[], folder: string, beside: Beside) =>
  withFiles(files, contents, (root) => {
    const { corpus, issues } = readTownshipBeside(root, folder, beside);
    return quarantine(corpus, issues).held.has(folder) ? undefined : corpus.counties[0]?.townships[0];
  });

/** The township in one version, if it was good; `shallow` where git does not have the whole of it. */
function versionAt(content: string, folder: string, version: Version, beside: Beside): GoodVersion | 'shallow' | undefined {
  const files = filesAt(content, version, folder);
  if (files === undefined) return 'shallow';
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length === 0 || bytes > MOST_BYTES || !files.every(isPlain)) return undefined;
  const contents = contentsOf(content, files);
  if (contents === undefined) return 'shallow';
  const corpus = judged(files, contents, folder, beside);
  const images = files.flatMap((file, index) =>
    isImage(file) ? [[file.path, contents[index] ?? Buffer.alloc(0)] as const] : [],
  );
  return corpus && { corpus, images: new Map(images) };
}

/**
 * The newest version of `folder` in git that passes today's gate, beside the county as it is now (`beside`). From git rather than
 * from an earlier build's open data: what is published is then always what the gate has judged, in today's form.
 */
export function lastGood(content: string, folder: string, beside: Beside): LastGood {
  if (!folder.split('/').every((part) => ID_FORM.test(part))) return { tried: 0 };
  const versions = versionsOf(content, folder);
  let gap: HistoryGap | undefined;
  for (const version of versions) {
    // Who commits may give any day; what was good on a day to come is not yet.
    const date = version.date < beside.asOf ? version.date : beside.asOf;
    const found = versionAt(content, folder, version, { ...beside, asOf: date });
    if (found === 'shallow') gap = found;
    else if (found !== undefined) return { ...found, date };
  }
  const why = gap ?? historyGap(content) ?? (versions.length === MOST_VERSIONS ? 'too-far' : undefined);
  return { gap: why, tried: versions.length };
}
