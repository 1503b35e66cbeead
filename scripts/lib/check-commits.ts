import { dirname } from 'node:path/posix';
import type { Issue } from '../../src/domain/issue.ts';
import { commitFacts } from './commit-facts.ts';
import { git } from './git.ts';
import { judgeCommit, type Violation } from './judge-commit.ts';
import { readOwners } from './read-owners.ts';

export interface CommitsQuestion {
  /** Any folder of the repository. */
  repository: string;
  /** `BASE..HEAD`. */
  range: string;
  /** Path of the owners file in the repository; its folder is the content folder. */
  owners: string;
  /** Whether the verified SSH signer must have the right, too. */
  signed: boolean;
}

export type CommitsAnswer =
  | { commits: number; violations: Violation[] }
  /** Why there can be no judgement. */
  | { problem: string; issues?: Issue[] };

const OWNERS_PATH = /^[\w-]+(?:\/[\w-]+)*\/[\w-]+\.yaml$/;

/** The commit that a name stands for. A name that looks like an option is none. */
async function commitOf(repository: string, name: string): Promise<string | undefined> {
  const answer = await git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).catch(
    () => '',
  );
  const hash = answer.toString().trim();
  return /^[0-9a-f]{40,64}$/.test(hash) ? hash : undefined;
}

async function isShallow(repository: string): Promise<boolean> {
  return (await git(repository, 'rev-parse', '--is-shallow-repository')).toString().trim() !== 'false';
}

/** The range, or why it is none. */
async function endsOf({ repository, range }: CommitsQuestion): Promise<{ base: string; head: string } | { problem: string }> {
  const [, from = '', to = ''] = /^(\S*?[^.\s])\.\.([^.\s]\S*)$/.exec(range) ?? [];
  if (from === '' || to === '') return { problem: `“${range}”不是提交范围，要写成 起点..终点。例如 origin/main..HEAD` };
  const [base, head] = [await commitOf(repository, from), await commitOf(repository, to)];
  if (base === undefined) return { problem: `找不到起点“${from}”，请先运行 git fetch` };
  if (head === undefined) return { problem: `找不到终点“${to}”，请先运行 git fetch` };
  if (await isShallow(repository)) return { problem: '这个仓库只取了一部分历史，请先运行 git fetch --unshallow' };
  return { base, head };
}

/**
 * Judges every commit of the range, also those on branches that were merged. The owners are those of the start of the
 * range, so that nobody can grant himself a right in what he asks to have accepted.
 */
export async function checkCommits(question: CommitsQuestion): Promise<CommitsAnswer> {
  const { repository, owners: path, signed } = question;
  if (!OWNERS_PATH.test(path)) return { problem: `“${path}”不是归属名单的路径，要从仓库的最上层写起。例如 content/owners.yaml` };
  const ends = await endsOf(question);
  if ('problem' in ends) return ends;
  const { base, head } = ends;
  const bytes = await git(repository, 'cat-file', 'blob', `${base}:${path}`).catch(() => undefined);
  if (bytes === undefined) return { problem: `起点里没有 ${path}，请网站维护者先把归属名单放进去` };
  const { owners, issues } = readOwners(bytes, path);
  if (owners === undefined) return { problem: `起点里的 ${path} 有错，请网站维护者先改好`, issues };
  const list = (await git(repository, 'rev-list', '--reverse', '--topo-order', `${base}..${head}`)).toString();
  const hashes = list.split('\n').filter((hash) => hash !== '');
  const violations: Violation[] = [];
  for (const hash of hashes) violations.push(...judgeCommit(await commitFacts(repository, hash, signed), owners, dirname(path)));
  return { commits: hashes.length, violations };
}
