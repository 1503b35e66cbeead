import type { Owners } from '../../src/schema/owners.ts';
import { NO_FILE, type Change, type CommitFacts, type Person } from './commit-facts.ts';
import { isContent, pathTrouble, visiblePath, type Trouble } from './path-trouble.ts';

/** One thing that is wrong with one commit; without a path where it is the commit as a whole. */
export interface Violation extends Trouble {
  commit: string;
  path?: string;
}

/** One side of the owners file. */
interface Side {
  /** As messages call it. */
  name: string;
  /** What it may change, below the content folder; everything where there is none. */
  folder?: string;
  marks: readonly string[];
}

function sidesOf({ maintainers, counties, townships }: Owners): Side[] {
  const marksOf = ({ authors, signers = [] }: Owners['maintainers']): string[] => [...authors, ...signers];
  const byFolder = [...Object.entries(counties), ...Object.entries(townships)];
  return [
    { name: '维护者', marks: marksOf(maintainers) },
    ...byFolder.map(([folder, owner]) => ({ name: folder, folder, marks: marksOf(owner) })),
  ];
}

const ASK = '请网站维护者先把它写进 owners.yaml';
const UNKNOWN: Record<Person['role'], Trouble> = {
  作者: { what: '没有写作者邮箱', mend: '运行 git config user.email 岗位邮箱，再运行 git commit --amend --reset-author' },
  提交人: { what: '没有写提交人邮箱', mend: '运行 git config user.email 岗位邮箱，再运行 git commit --amend --reset-author' },
  签名人: {
    what: '没有签名，或者签名不对',
    mend: '运行 git config gpg.format ssh 和 git config user.signingkey 钥匙.pub，再运行 git commit --amend --no-edit -S',
  },
};

function personTrouble({ role, mark }: Person, sides: readonly Side[]): Trouble | undefined {
  if (mark === undefined) return UNKNOWN[role];
  if (sides.some(({ marks }) => marks.includes(mark))) return undefined;
  return { what: `${role}“${visiblePath(mark)}”不在归属名单里`, mend: `改用名单里的邮箱或钥匙；如果是新人，${ASK}` };
}

/** The signature is the committer's: a key that is another's would lend him its name. */
function lentKey({ people }: CommitFacts, sideOf: (person: Person) => Side | undefined): Trouble | undefined {
  const [committer, signer] = (['提交人', '签名人'] as const).map((wanted) => people.find(({ role }) => role === wanted));
  const [theirs, keys] = [committer, signer].map((person) => (person === undefined ? undefined : sideOf(person)));
  if (theirs === undefined || keys === undefined || theirs === keys) return undefined;
  return { what: `签名的钥匙是“${keys.name}”的，提交人却是“${theirs.name}”`, mend: '用提交人自己的钥匙重新签名' };
}

function wholeTroubles(commit: CommitFacts): Trouble[] {
  const { parents, changes } = commit;
  if (parents > 2) return [{ what: `一次合并了 ${parents} 个分支，看不清各改了什么`, mend: '一次只合并一个分支，分几次合并' }];
  if (parents < 2 && changes.length === 0) return [{ what: '这是空提交，什么也没有改', mend: '用 git rebase 去掉它' }];
  return [];
}

/** Whose a path is: the side with the longest folder that holds it. */
function ownerOf(path: string, sides: readonly Side[], content: string): string {
  const [owner] = sides
    .filter((side) => covers(side, path, content))
    .toSorted((a, b) => (b.folder?.length ?? 0) - (a.folder?.length ?? 0));
  return owner?.name ?? '维护者';
}

const covers = ({ folder }: Side, path: string, content: string): boolean =>
  folder === undefined || path.startsWith(`${content}/${folder}/`);

function deedOf({ oldMode, newMode, movedFrom, movedTo }: Change): string {
  if (movedFrom !== undefined) return `把 ${visiblePath(movedFrom)} 改名搬到了这里`;
  if (movedTo !== undefined) return `把这个文件改名搬到了 ${visiblePath(movedTo)}`;
  if (newMode === NO_FILE) return '删除了这个文件';
  return oldMode === NO_FILE ? '新建了这个文件' : '改了这个文件';
}

/** The deed of somebody who may not do it. */
function touchTrouble(change: Change, side: Side, sides: readonly Side[], content: string, parents: number): Trouble | undefined {
  if (covers(side, change.path, content)) return undefined;
  const owner = ownerOf(change.path, sides, content);
  const byHand = parents > 1 ? '（合并时动手改的，不是两个分支合起来该有的样子）' : '';
  const remedy = parents > 1 ? '重新合并，别人的文件照 git 合并的结果' : '撤掉这一处改动';
  return {
    what: `“${side.name}”${deedOf(change)}${byHand}，但只能改 ${content}/${side.folder ?? ''}/ 里的文件，这里归“${owner}”`,
    mend: `${remedy}；确实要改，请“${owner}”来改`,
  };
}

/** Judges one commit by the owners file. Each of author, committer and signer must have the right to every change. */
export function judgeCommit(commit: CommitFacts, owners: Owners, content: string): Violation[] {
  const sides = sidesOf(owners);
  const sideOf = ({ mark }: Person): Side | undefined => sides.find(({ marks }) => mark !== undefined && marks.includes(mark));
  const present = new Set(commit.people.flatMap((person) => sideOf(person) ?? []));
  const whole = [
    ...commit.people.map((person) => personTrouble(person, sides)),
    lentKey(commit, sideOf),
    ...wholeTroubles(commit),
  ].filter((trouble) => trouble !== undefined);
  const ofPaths = commit.changes.flatMap((change) => {
    const wrong = pathTrouble(change, content);
    const touched = [...present].map((side) => touchTrouble(change, side, sides, content, commit.parents));
    // A name that is wrong in itself says more than whose it would be; elsewhere both are told.
    const troubles = wrong !== undefined && isContent(change.path, content) ? [wrong] : [wrong, ...touched];
    return troubles.filter((trouble) => trouble !== undefined).map((trouble) => ({ ...trouble, path: change.path }));
  });
  return [...whole, ...ofPaths].map((trouble) => ({ ...trouble, commit: commit.hash }));
}

/** One line for people. */
export const formatViolation = ({ commit, path, what, mend }: Violation): string =>
  `${commit.slice(0, 12)} ${path === undefined ? '整个提交' : visiblePath(path)}：${what}。怎么改：${mend}`;
