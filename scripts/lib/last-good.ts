import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TownshipCorpus } from '../../src/domain/corpus.ts';
import { townshipOf } from '../../src/domain/quarantine.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { ID_FORM } from '../../src/schema/layout.ts';

/** A version of a township that passed the gate. */
export interface LastGood {
  corpus: TownshipCorpus;
  /** Day on which it was committed. */
  date: string;
}

/** How far back to look: a clerk's mistake is rarely older than a few commits. */
const MOST_COMMITS = 30;
const LARGEST_FILE = 256 * 1024;

const git = (content: string, ...args: string[]): Buffer =>
  execFileSync('git', ['-C', content, ...args], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64 * 2 ** 20 });

/** Commits that touched `folder`, newest first; none outside a git repository. */
function commitsOf(content: string, folder: string): { hash: string; date: string }[] {
  try {
    const log = git(content, 'log', `-n${MOST_COMMITS}`, '--format=%H %cs', '--', folder).toString().trim();
    return log === '' ? [] : log.split('\n').map((line) => ({ hash: line.slice(0, 40), date: line.slice(41) }));
  } catch {
    return [];
  }
}

interface StoredFile {
  mode: string;
  blob: string;
  size: number;
  path: string;
}

function filesAt(content: string, hash: string, folder: string): StoredFile[] {
  const listing = git(content, 'ls-tree', '-r', '-l', '-z', hash, '--', folder).toString();
  return listing
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', , blob = '', size = ''] = facts.split(/ +/);
      return { mode, blob, size: Number(size), path };
    });
}

/** True of plain files with plain names only: nothing else may be written to the disk. */
const isPlain = ({ mode, path, size }: StoredFile): boolean =>
  mode === '100644' && size <= LARGEST_FILE && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z]+$/.test(path);

/** The county as it is now, without its townships. */
function copyCounty(content: string, county: string, root: string): void {
  cpSync(join(content, 'site.yaml'), join(root, 'site.yaml'));
  for (const { name } of readdirSync(join(content, county), { withFileTypes: true })) {
    const isTownship = townshipOf(`${county}/${name}/x`) !== undefined && statSync(join(content, county, name)).isDirectory();
    if (!isTownship) cpSync(join(content, county, name), join(root, county, name), { recursive: true });
  }
}

function versionAt(content: string, folder: string, { hash, date }: { hash: string; date: string }): TownshipCorpus | undefined {
  const files = filesAt(content, hash, folder);
  if (files.length === 0 || !files.every(isPlain)) return undefined;
  const root = mkdtempSync(join(tmpdir(), 'last-good-'));
  try {
    copyCounty(content, folder.split('/')[0] ?? '', root);
    for (const { blob, path } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), git(content, 'cat-file', 'blob', blob));
    }
    const { corpus, issues } = readCorpus(root, date);
    const bad = issues.some(({ file, severity }) => severity === 'error' && townshipOf(file) === folder);
    return bad ? undefined : corpus.counties.flatMap(({ townships }) => townships).find((each) => each.folder === folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * The newest version of `folder` in git that passes today's gate, beside the county as it is now. From git rather than
 * from an earlier build's open data: what is published is then always what the gate has judged, in today's form.
 */
export function lastGood(content: string, folder: string): LastGood | undefined {
  if (!folder.split('/').every((part) => ID_FORM.test(part))) return undefined;
  for (const commit of commitsOf(content, folder)) {
    const corpus = versionAt(content, folder, commit);
    if (corpus !== undefined) return { corpus, date: commit.date };
  }
  return undefined;
}
