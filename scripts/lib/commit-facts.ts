import { git, GitFailure } from './git.ts';

/** What one commit does to one path. */
export interface Change {
  path: string;
  /** Six digits, as git has them; `000000` where there is no file. */
  oldMode: string;
  newMode: string;
  /** The other end, where git takes the change for a move. */
  movedFrom?: string;
  movedTo?: string;
}

/** Who stands in a commit, by e-mail address or by fingerprint; without a mark where none can be read. */
export interface Person {
  role: '作者' | '提交人' | '签名人';
  mark: string | undefined;
}

export interface CommitFacts {
  hash: string;
  parents: number;
  people: Person[];
  changes: Change[];
}

export const NO_FILE = '000000';
const DIFFERENCE = ['diff-tree', '-r', '-z', '--raw', '--no-commit-id', '--no-relative', '--ignore-submodules=none'];

/** The rows of `diff-tree -r -z --raw`; a move has two paths. */
function rowsOf(raw: Buffer): { oldMode: string; newMode: string; paths: string[] }[] {
  const fields = raw.toString().split('\0');
  const rows = [];
  for (let index = 0; index < fields.length && fields[index] !== '';) {
    const [oldMode = '', newMode = '', , , status = ''] = (fields[index] ?? '').slice(1).split(' ');
    const paths = fields.slice(index + 1, index + (status.startsWith('R') ? 3 : 2));
    rows.push({ oldMode, newMode, paths });
    index += 1 + paths.length;
  }
  return rows;
}

/** Every path on its own, as without moves; where git sees a move, both ends know of each other. */
async function changesBetween(repository: string, trees: readonly string[]): Promise<Change[]> {
  const [plain, moves] = await Promise.all([
    git(repository, ...DIFFERENCE, '--no-renames', ...trees),
    git(repository, ...DIFFERENCE, '-M', '--diff-filter=R', ...trees),
  ]);
  const pairs = rowsOf(moves).map(({ paths: [from = '', to = ''] }) => ({ from, to }));
  return rowsOf(plain).map(({ oldMode, newMode, paths: [path = ''] }) => {
    const movedFrom = pairs.find(({ to }) => to === path)?.from;
    const movedTo = pairs.find(({ from }) => from === path)?.to;
    return { path, oldMode, newMode, ...(movedFrom !== undefined && { movedFrom }), ...(movedTo !== undefined && { movedTo }) };
  });
}

/**
 * What git itself makes of two sides. Whatever a merge commit has otherwise was put there by hand: what is in neither
 * side, and also what takes back one side's work, which a comparison with the parents (`diff-tree -c`) does not see.
 */
async function mergedTree(repository: string, parents: readonly string[]): Promise<string> {
  const args = ['merge-tree', '--write-tree', '-z', '--no-messages', '--allow-unrelated-histories', ...parents];
  const answer = await git(repository, ...args).catch((failure: unknown) => {
    // 1: there were conflicts. Their files hold git's marks, so that any solution counts as written by hand.
    if (failure instanceof GitFailure && failure.code === 1) return failure.stdout;
    throw failure;
  });
  return answer.toString().split('\0')[0] ?? '';
}

async function changesOf(repository: string, hash: string, parents: readonly string[]): Promise<Change[]> {
  const [only] = parents;
  if (only === undefined) return changesBetween(repository, ['--root', hash]);
  if (parents.length === 1) return changesBetween(repository, [only, hash]);
  if (parents.length === 2) return changesBetween(repository, [await mergedTree(repository, parents), hash]);
  return [];
}

/** The address of the one line of its kind. Taken from the bytes: git would re-encode it as the commit itself demands. */
function addressIn(header: readonly string[], kind: 'author' | 'committer'): string | undefined {
  const lines = header.filter((line) => line.startsWith(`${kind} `));
  const address = /^\w+ [^<>]*<([^<>]+)> \d+ [+-]\d{4}$/.exec(lines[0] ?? '')?.[1];
  return lines.length === 1 ? address : undefined;
}

/** Fingerprint of the SSH key whose signature holds. */
async function signerOf(repository: string, hash: string): Promise<string | undefined> {
  const format = ['log', '--no-walk', '--no-show-signature', '--format=%G?%n%GF'];
  const [verdict, fingerprint = ''] = (await git(repository, ...format, hash)).toString().split('\n');
  return (verdict === 'G' || verdict === 'U') && fingerprint.startsWith('SHA256:') ? fingerprint : undefined;
}

/** Everything that the judgement of one commit needs. */
export async function commitFacts(repository: string, hash: string, signed: boolean): Promise<CommitFacts> {
  const [header = ''] = (await git(repository, 'cat-file', 'commit', hash)).toString().split('\n\n');
  const lines = header.split('\n');
  const parents = lines.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length));
  const people: Person[] = [
    { role: '作者', mark: addressIn(lines, 'author') },
    { role: '提交人', mark: addressIn(lines, 'committer') },
  ];
  if (signed) people.push({ role: '签名人', mark: await signerOf(repository, hash) });
  return { hash, parents: parents.length, people, changes: await changesOf(repository, hash, parents) };
}
