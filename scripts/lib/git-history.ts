/** What git remembers of a content folder. It only reads, and starts few processes: each takes as long as judging a township. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import type { TownshipStatus } from '../../src/domain/status.ts';

export type HistoryGap = NonNullable<TownshipStatus['historyGap']>;

/** A commit that changed a folder, and the day it was made. */
export interface Version {
  hash: string;
  date: string;
}

export interface StoredFile {
  mode: string;
  blob: string;
  size: number;
  /** Path below the content folder. */
  path: string;
}

/** How far back to look: a clerk's mistake is rarely older than a few commits. */
export const MOST_VERSIONS = 30;
const MOST_BYTES = 64 * 2 ** 20;

/** Of git's variables only those that say how git is set up; in a hook, the others name another repository or index. */
const SETUP = /^GIT_(?:EXEC_PATH|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|(?:KEY|VALUE)_\d+))$/;
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || SETUP.test(name))),
  LC_ALL: 'C', // its messages are read below
});
const SETTINGS = ['--no-replace-objects', '--literal-pathspecs', '-c', 'log.showSignature=false', '-c', 'color.ui=false'];

function run(content: string, args: readonly string[], input = ''): SpawnSyncReturns<Buffer> {
  return spawnSync('git', ['-C', content, ...SETTINGS, ...args], { input, env: environment(), maxBuffer: MOST_BYTES });
}

/** What git prints; nothing where it fails. */
function ask(content: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = run(content, args, input);
  return status === 0 ? stdout : undefined;
}

/** Commits that changed `folder` below `content`, newest first. */
export function versionsOf(content: string, folder: string): Version[] {
  const log =
    ask(content, ['log', `-n${MOST_VERSIONS}`, '--format=%H %cs', '--', folder])
      ?.toString()
      .trim() ?? '';
  return log
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([hash, date]) => (hash === undefined || date === undefined ? [] : [{ hash, date }]));
}

/** The commit that `revision` names, if there is one. */
export function versionNamed(content: string, revision: string): Version | undefined {
  const named = ask(content, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  const [hash, date] = (
    named === undefined ? '' : (ask(content, ['log', '-n1', '--format=%H %cs', named.toString().trim()]) ?? '')
  )
    .toString()
    .trim()
    .split(' ');
  return hash === undefined || date === undefined ? undefined : { hash, date };
}

/** Files of `folder` in one version; nothing where git does not have all of them. */
export function filesAt(content: string, { hash }: Version, folder: string): StoredFile[] | undefined {
  const rows = ask(content, ['ls-tree', '-r', '-l', '-z', hash, '--', folder])?.toString().split('\0').slice(0, -1);
  const files = rows?.map((row) => {
    const [facts = '', path = ''] = row.split('\t');
    const [mode = '', , blob = '', size = ''] = facts.split(/ +/);
    return { mode, blob, size, path };
  });
  // So git calls the size of a file that was not fetched; that of a submodule is a hyphen.
  if (files?.some(({ size }) => size === 'BAD') === true) return undefined;
  return files?.map((file) => ({ ...file, size: Number(file.size) }));
}

/** The bytes of `files`, in their order; nothing where one of them was not fetched. */
export function contentsOf(content: string, files: readonly StoredFile[]): Buffer[] | undefined {
  const answers = ask(content, ['cat-file', '--batch'], files.map(({ blob }) => `${blob}\n`).join(''));
  if (answers === undefined) return undefined;
  let at = 0;
  const contents: Buffer[] = [];
  for (const { blob, size } of files) {
    const head = `${blob} blob ${size}\n`;
    if (answers.toString('latin1', at, at + head.length) !== head) return undefined;
    contents.push(answers.subarray(at + head.length, at + head.length + size));
    at += head.length + size + 1;
  }
  return contents;
}

/** Why earlier versions may not be found although there are some; nothing where git has all of them. */
export function historyGap(content: string): HistoryGap | undefined {
  const { error, status, stdout, stderr } = run(content, ['rev-parse', '--is-shallow-repository']);
  if (error !== undefined) return 'no-git';
  if (stderr.includes('dubious ownership')) return 'not-trusted';
  if (status !== 0) return 'no-repository';
  if (stdout.toString().trim() === 'true') return 'shallow';
  return ask(content, ['log', '-n1', '--format=%H', '--', '.'])?.length ? undefined : 'no-repository';
}
