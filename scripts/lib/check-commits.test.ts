/** Who may change what, tried on real repositories. */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkCommits } from './check-commits.ts';
import { formatViolation } from './judge-commit.ts';
import { TrialRepository } from './trial-repository.ts';

const WULING = { author: 'wuling@hexi.example' };
const LIAOHU = { author: 'liaohu@hexi.example' };
const COUNTY = { author: 'county@hexi.example' };
const MAINTAINER = { author: 'maintainers@hexi.example' };
const OWN = 'content/hexi/wuling/sheet.yaml';
const OTHERS = 'content/hexi/liaohu/sheet.yaml';
const hasSsh = spawnSync('ssh-keygen', ['-?']).error === undefined;

const ownersFile = (signer = 'SHA256:demonstrationOnlyWulingKey11111111111111110'): string => `
maintainers: { team: "@hexi-maintainers", authors: [${MAINTAINER.author}] }
counties:
  hexi: { team: "@hexi-county", authors: [${COUNTY.author}] }
townships:
  hexi/wuling: { team: "@hexi-wuling", authors: [${WULING.author}], signers: ["${signer}"] }
  hexi/liaohu: { team: "@hexi-liaohu", authors: [${LIAOHU.author}] }
`;
const manyLines = Array.from({ length: 20 }, (_, index) => `line ${index}`).join('\n');

let start: TrialRepository;
let trial: TrialRepository;
beforeAll(() => {
  start = new TrialRepository();
  start.write('content/owners.yaml', ownersFile());
  start.write('content/hexi/county.yaml', 'name: 禾溪县\n');
  for (const path of [OWN, OTHERS]) start.write(path, `${path}\n${manyLines}\n`);
  start.commit(MAINTAINER);
  start.git('branch', 'base');
});
afterAll(() => start.remove());
beforeEach(() => {
  for (const name of Object.keys(process.env).filter((each) => each.startsWith('GIT_'))) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CONFIG_GLOBAL', devNull);
  trial = new TrialRepository(start);
});
afterEach(() => {
  trial.remove();
  vi.unstubAllEnvs();
});

/** What is told, a line each. Throws where there is no judgement. */
async function told({ range = 'base..main', signed = false, owners = 'content/owners.yaml' } = {}): Promise<string[]> {
  const answer = await checkCommits({ repository: trial.folder, range, owners, signed });
  if ('problem' in answer) throw new Error(answer.problem);
  return answer.violations.map(formatViolation);
}

/** A side branch of one township, and main gone on without it. */
function twoSides(): void {
  trial.git('switch', '--quiet', '--create', 'side');
  trial.write(OWN, 'changed on the side\n');
  trial.commit(WULING);
  trial.git('switch', '--quiet', 'main');
  trial.write(OTHERS, 'changed on main\n');
  trial.commit(LIAOHU);
}

describe('lets pass', () => {
  test('a township in its own folder: change, new file, deletion, move', async () => {
    trial.write(OWN, 'new\n');
    trial.write('content/hexi/wuling/matters/tea-processing.md', 'tea\n');
    trial.commit(WULING);
    trial.move(OWN, 'content/hexi/wuling/township.yaml');
    trial.commit(WULING);
    expect(await told()).toEqual([]);
  });

  test("the county in its townships' folders and its own files", async () => {
    trial.write(OTHERS, 'new\n');
    trial.write('content/hexi/county.yaml', 'new\n');
    trial.commit(COUNTY);
    expect(await told()).toEqual([]);
  });

  test('a maintainer everywhere, with a script that can be run', async () => {
    trial.write('scripts/run', 'new\n');
    trial.makeExecutable('scripts/run');
    trial.write('.gitattributes', '* text=auto\n');
    trial.write('content/README.md', 'new\n');
    trial.commit(MAINTAINER);
    expect(await told()).toEqual([]);
  });

  test('a maintainer who commits what a township wrote in its folder', async () => {
    trial.write(OWN, 'new\n');
    trial.commit({ ...WULING, committer: MAINTAINER.author });
    expect(await told()).toEqual([]);
  });

  test("a merge that takes over others' work as git merges it", async () => {
    twoSides();
    trial.git('switch', '--quiet', 'side');
    trial.gitWith(WULING, ['merge', '--quiet', '--no-edit', 'main']);
    expect(await told({ range: 'base..side' })).toEqual([]);
  });

  test('a conflict that a township solves in its own file', async () => {
    twoSides();
    trial.write(OWN, 'changed on main, too\n');
    trial.commit(COUNTY);
    expect(() => trial.gitWith(WULING, ['merge', '--quiet', 'side'])).toThrow();
    trial.write(OWN, 'both\n');
    trial.commit(WULING);
    expect(await told()).toEqual([]);
  });

  test('an empty range', async () => {
    expect(await told()).toEqual([]);
  });
});

describe('refuses in the folder of another', () => {
  test('a change, with commit, path, whose it is and how to mend it', async () => {
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    const hash = trial.git('rev-parse', 'HEAD').slice(0, 12);
    expect(await told()).toEqual([
      `${hash} ${OTHERS}：“hexi/wuling”改了这个文件，但只能改 content/hexi/wuling/ 里的文件，这里归“hexi/liaohu”。` +
        '怎么改：撤掉这一处改动；确实要改，请“hexi/liaohu”来改',
    ]);
  });

  test('a deletion', async () => {
    trial.git('rm', '--quiet', OTHERS);
    trial.commitStaged(WULING);
    expect((await told()).join()).toContain('“hexi/wuling”删除了这个文件');
  });

  test.each([
    {
      from: OTHERS,
      to: 'content/hexi/wuling/taken.yaml',
      refused: `${OTHERS}：“hexi/wuling”把这个文件改名搬到了 content/hexi/wuling/taken.yaml`,
    },
    {
      from: OWN,
      to: 'content/hexi/liaohu/given.yaml',
      refused: `content/hexi/liaohu/given.yaml：“hexi/wuling”把 ${OWN} 改名搬到了这里`,
    },
  ])('a move from $from to $to', async ({ from, to, refused }) => {
    trial.move(from, to);
    trial.commit(WULING);
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(refused);
  });

  test('everything at once, from every commit of the range', async () => {
    trial.write(OTHERS, 'new\n');
    trial.write('content/hexi/county.yaml', 'new\n');
    trial.commit(WULING);
    trial.write(OTHERS, 'newer\n');
    trial.commit(WULING);
    expect(await told()).toHaveLength(3);
  });

  test('what a later commit puts right again', async () => {
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    trial.gitWith(LIAOHU, ['revert', '--no-edit', 'HEAD']);
    expect(await told()).toHaveLength(1);
  });

  test.each([
    'content/site.yaml',
    'content/hexi/matters/id-card.md',
    'package.json',
    '.github/CODEOWNERS',
    'content/hexi/wuling',
  ])('%s, which is above the townships', async (path) => {
    trial.git('rm', '--quiet', '-r', 'content/hexi/wuling');
    trial.stage(path, '100644');
    trial.commitStaged(WULING);
    expect((await told()).filter((line) => line.includes(` ${path}：`))).toHaveLength(1);
  });

  test("a neighbour whose name begins with one's own", async () => {
    trial.write('content/hexi/wuling-east/sheet.yaml', 'new\n');
    trial.commit(WULING);
    expect(await told()).toHaveLength(1);
  });

  test('a commit that shares no history with the others', async () => {
    trial.git('switch', '--quiet', '--orphan', 'alone');
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    expect(await told({ range: 'base..alone' })).toHaveLength(1);
  });
});

describe('rights', () => {
  test('cannot be granted to oneself: the owners file of the start of the range counts', async () => {
    trial.write(
      'content/owners.yaml',
      ownersFile()
        .replace(`[${MAINTAINER.author}]`, `[${WULING.author}]`)
        .replace(`[${WULING.author}], s`, '[x@hexi.example], s'),
    );
    trial.commit(WULING);
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    const lines = await told();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('content/owners.yaml：“hexi/wuling”改了这个文件');
  });

  test.each([
    { name: 'author is another than the committer', by: { ...LIAOHU, committer: WULING.author } },
    { name: 'author calls himself a maintainer', by: { ...MAINTAINER, committer: WULING.author } },
    { name: 'committer calls himself a maintainer', by: { ...WULING, committer: MAINTAINER.author } },
  ])('both must have the right where the $name', async ({ by }) => {
    trial.write(OTHERS, 'new\n');
    trial.commit(by);
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('“hexi/wuling”改了这个文件');
  });

  test.each([
    {
      name: 'an unknown author',
      by: { author: 'thief@hexi.example', committer: WULING.author },
      said: '作者“thief@hexi.example”不在归属名单里',
    },
    {
      name: 'an unknown committer',
      by: { ...WULING, committer: 'thief@hexi.example' },
      said: '提交人“thief@hexi.example”不在归属名单里',
    },
    {
      name: 'an address in other letters',
      by: { author: 'Wuling@hexi.example' },
      said: '作者“Wuling@hexi.example”不在归属名单里',
    },
    { name: 'no address', by: { author: '', committer: WULING.author }, said: '没有写作者邮箱' },
  ])('nobody has any with $name', async ({ by, said }) => {
    trial.write(OWN, 'new\n');
    trial.commit(by);
    expect((await told())[0]).toContain(`整个提交：${said}`);
  });

  test('an address is taken as it stands, not as the commit asks to have it re-encoded', async () => {
    trial.write(OWN, 'new\n');
    trial.commit(WULING);
    const commit = trial.git('cat-file', 'commit', 'HEAD').replaceAll('wuling@', 'wulin+AGc-@');
    const recoded = commit.replace(/^(committer .*)$/m, '$1\nencoding UTF-7');
    const hash = trial.gitWith({}, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${recoded}\n`);
    expect((await told({ range: `base..${hash}` })).join()).toContain('不在归属名单里');
  });

  test('a commit with two authors has none', async () => {
    trial.write(OWN, 'new\n');
    trial.commit(WULING);
    const commit = trial.git('cat-file', 'commit', 'HEAD').replace(/^(author .*)$/m, '$1\n$1');
    const hash = trial.gitWith({}, ['hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], `${commit}\n`);
    expect((await told({ range: `base..${hash}` })).join()).toContain('没有写作者邮箱');
  });

  test('a replaced object does not hide what was done', async () => {
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    const bad = trial.git('rev-parse', 'HEAD');
    trial.git('switch', '--quiet', '--create', 'harmless', 'base');
    trial.write(OWN, 'new\n');
    trial.commit(WULING);
    trial.git('replace', bad, 'HEAD');
    expect(await told()).toHaveLength(1);
  });
});

describe('refuses in a merge', () => {
  test('what is in neither side', async () => {
    twoSides();
    trial.gitWith(WULING, ['merge', '--quiet', '--no-commit', 'side']);
    trial.write(OTHERS, 'neither side\n');
    trial.commit(WULING);
    const lines = await told();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`${OTHERS}：“hexi/wuling”改了这个文件（合并时动手改的`);
  });

  test("taking back the other side's work, which a comparison with both parents does not show", async () => {
    twoSides();
    trial.git('switch', '--quiet', 'side');
    trial.gitWith(WULING, ['merge', '--quiet', '--no-edit', '--strategy=ours', 'main']);
    const parents = trial.git('diff-tree', '-r', '-m', '-c', '--no-commit-id', 'HEAD');
    expect(parents).not.toContain(`MM\t${OTHERS}`);
    const lines = await told({ range: 'base..side' });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(OTHERS);
  });

  test("a conflict that is solved in another's file", async () => {
    twoSides();
    trial.git('switch', '--quiet', 'side');
    trial.write(OTHERS, 'the county on the side\n');
    trial.commit(COUNTY);
    expect(() => trial.gitWith(WULING, ['merge', '--quiet', 'main'])).toThrow();
    trial.write(OTHERS, 'solved\n');
    trial.commit(WULING);
    expect(await told({ range: 'base..side' })).toHaveLength(1);
  });

  test('a file that comes from nowhere', async () => {
    twoSides();
    trial.gitWith(WULING, ['merge', '--quiet', '--no-commit', 'side']);
    trial.write('content/hexi/liaohu/evil.yaml', 'new\n');
    trial.commit(WULING);
    expect((await told()).join()).toContain('content/hexi/liaohu/evil.yaml');
  });

  test('more than two sides, even of a maintainer', async () => {
    for (const name of ['one', 'two']) {
      trial.git('switch', '--quiet', '--create', name, 'base');
      trial.write(`content/hexi/wuling/matters/${name}.md`, `${name}\n`);
      trial.commit(WULING);
    }
    trial.git('switch', '--quiet', 'main');
    trial.write('content/hexi/county.yaml', 'new\n');
    trial.commit(COUNTY);
    trial.gitWith(MAINTAINER, ['merge', '--quiet', '--no-edit', 'one', 'two']);
    expect((await told()).join()).toContain('整个提交：一次合并了 3 个分支');
  });

  test("what a merged branch did in another's folder", async () => {
    trial.git('switch', '--quiet', '--create', 'side');
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    trial.git('switch', '--quiet', 'main');
    trial.gitWith(MAINTAINER, ['merge', '--quiet', '--no-ff', '--no-edit', 'side']);
    expect(await told()).toHaveLength(1);
  });
});

describe('refuses, even in the own folder and of a maintainer,', () => {
  const link = { mode: '120000', text: '../liaohu/sheet.yaml' };
  test.each([
    { path: 'content/hexi/wuling/link.yaml', ...link, said: '符号链接' },
    { path: 'content/hexi/wuling/module', mode: '160000', said: '子模块' },
    { path: '.gitmodules', said: '.gitmodules 会把别的仓库带进来' },
    { path: 'content/hexi/wuling/.gitattributes', said: '不能有 .git 开头的文件' },
    { path: 'content/hexi/wuling/matters/.gitignore', said: '不能有 .git 开头的文件' },
    { path: 'content/hexi/wuling/run.yaml', mode: '100755', said: '文件被设成了可执行' },
    {
      path: 'content/hexi/WULING/sheet.yaml',
      said: '名称里有大写字母，在有些电脑上会覆盖另一个文件。怎么改：改名为 content/hexi/wuling/sheet.yaml',
    },
    { path: 'Content/hexi/wuling/new.yaml', said: '名称里有大写字母' },
    { path: 'content/hexi/wuling/Sheet.yaml', said: '改名为 content/hexi/wuling/sheet.yaml' },
    { path: 'content/hexi/ｗuling/sheet.yaml', said: '名称里的 “ｗ”{U+FF57} 不是普通的英文字符' },
    { path: 'content/hexi/wulіng/sheet.yaml', said: '名称里的 “і”{U+0456} 不是普通的英文字符' },
    { path: 'content/hexi/wuling\u200b/sheet.yaml', said: '名称里的 {U+200B} 不是普通的英文字符' },
    { path: 'content/hexi/wuling/茶.md', said: '“茶”{U+8336}' },
    { path: 'content/hexi/wuling/a b.yaml', said: '名称不合规定' },
  ])(
    '$path ($mode)',
    async ({ path, mode = '100644', said, text }: { path: string; mode?: string; said: string; text?: string }) => {
      for (const by of [WULING, MAINTAINER]) {
        const before = trial.git('rev-parse', 'HEAD');
        trial.stage(path, mode, text);
        trial.commitStaged(by);
        expect((await told({ range: `${before}..main` })).join('\n')).toContain(said);
        trial.git('rm', '--quiet', '--cached', '-r', path);
        trial.commitStaged(by);
      }
    },
  );

  test('a right file that becomes a link, or can be run', async () => {
    trial.stage(OWN, '120000', '../liaohu/sheet.yaml');
    trial.commitStaged(WULING);
    trial.stage(OWN, '100755');
    trial.commitStaged(WULING);
    const lines = await told();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('符号链接');
    expect(lines[1]).toContain('git update-index --chmod=-x content/hexi/wuling/sheet.yaml');
  });

  test('paths that lead out of the folder', async () => {
    const blob = trial.git('rev-parse', `HEAD:${OWN}`);
    const tree = (entry: string): string => trial.gitWith({}, ['mktree'], `${entry}\n`);
    const inner = tree(`100644 blob ${blob}\tsheet.yaml`);
    const wuling = tree(`040000 tree ${tree(`040000 tree ${inner}\tliaohu`)}\t..`);
    const root = tree(`040000 tree ${tree(`040000 tree ${tree(`040000 tree ${wuling}\twuling`)}\thexi`)}\tcontent`);
    const hash = trial.gitWith(WULING, ['commit-tree', '-p', 'HEAD', '-m', 'trial', root]);
    expect((await told({ range: `base..${hash}` })).join('\n')).toContain(
      'content/hexi/wuling/../liaohu/sheet.yaml：路径里有 ..',
    );
  });

  test('an empty commit', async () => {
    trial.commitStaged(WULING, '--allow-empty');
    expect((await told())[0]).toContain('整个提交：这是空提交');
  });

  test('but lets what was wrong be taken away', async () => {
    trial.stage('content/hexi/wuling/.gitattributes', '100644');
    trial.commitStaged(MAINTAINER);
    trial.git('branch', '--force', 'base');
    trial.git('rm', '--quiet', '--cached', 'content/hexi/wuling/.gitattributes');
    trial.commitStaged(WULING);
    expect(await told()).toEqual([]);
  });
});

test('a path cannot write on the screen of who reads the message', async () => {
  trial.stage('content/hexi/liaohu/\u001b[2J\n\u202e.yaml', '100644');
  trial.commitStaged(WULING);
  expect((await told()).join()).toMatch(/liaohu\/\{U\+001B\}\[2J\{U\+000A\}\{U\+202E\}\.yaml/);
});

describe.skipIf(!hasSsh)('with --signed', () => {
  let key: string;
  beforeEach(() => {
    key = join(trial.folder, '.git', 'key');
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    const [, fingerprint = ''] = execFileSync('ssh-keygen', ['-lf', key], { encoding: 'utf8' }).split(' ');
    trial.write('content/owners.yaml', ownersFile(fingerprint));
    trial.commit(MAINTAINER);
    trial.git('branch', '--force', 'base');
    trial.git('config', 'gpg.format', 'ssh');
    trial.git('config', 'user.signingkey', `${key}.pub`);
  });

  test('lets pass what the own key signed', async () => {
    trial.write(OWN, 'new\n');
    trial.commit(WULING, '--gpg-sign');
    expect(await told({ signed: true })).toEqual([]);
  });

  test("refuses a key that lends another its name, and what the key's owner may not do", async () => {
    trial.write(OTHERS, 'new\n');
    trial.commit(LIAOHU, '--gpg-sign');
    expect(await told()).toEqual([]);
    const lines = (await told({ signed: true })).join('\n');
    expect(lines).toContain('签名的钥匙是“hexi/wuling”的，提交人却是“hexi/liaohu”');
    expect(lines).toContain(`${OTHERS}：“hexi/wuling”改了这个文件`);
  });

  test('refuses a commit without signature, or with one that was made for other words', async () => {
    trial.write(OWN, 'new\n');
    trial.commit(WULING, '--gpg-sign');
    const forged = trial.git('cat-file', 'commit', 'HEAD').replace('\n\ntrial', '\n\nforged');
    const hash = trial.gitWith({}, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${forged}\n`);
    expect((await told({ range: `base..${hash}`, signed: true })).join()).toContain('没有签名，或者签名不对');
    trial.write(OWN, 'newer\n');
    trial.commit(WULING, '--no-gpg-sign');
    expect(await told({ signed: true })).toHaveLength(1);
  });

  test('refuses a key that nobody has', async () => {
    rmSync(key);
    rmSync(`${key}.pub`);
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
    trial.write(OWN, 'new\n');
    trial.commit(WULING, '--gpg-sign');
    expect((await told({ signed: true })).join()).toMatch(/签名人“SHA256:.*”不在归属名单里/);
  });
});

describe('gives no judgement, and says why,', () => {
  test.each([
    { range: 'base', said: '不是提交范围' },
    { range: 'base...main', said: '不是提交范围' },
    { range: '--all..main', said: '找不到起点“--all”' },
    { range: 'nothing..main', said: '找不到起点“nothing”' },
    { range: 'base..nothing', said: '找不到终点“nothing”' },
  ])('of the range $range', async ({ range, said }) => {
    await expect(told({ range })).rejects.toThrow(said);
  });

  test.each(['../owners.yaml', 'owners.yaml', '/content/owners.yaml', 'content/missing.yaml'])(
    'with the owners file %s',
    async (owners) => {
      await expect(told({ owners })).rejects.toThrow(/归属名单/);
    },
  );

  test('with an owners file that is wrong at the start of the range', async () => {
    trial.write('content/owners.yaml', 'maintainers: x\n');
    trial.commit(MAINTAINER);
    await expect(told({ range: 'main..main' })).rejects.toThrow('起点里的 content/owners.yaml 有错');
  });

  test('where a part of the history was not fetched', async () => {
    trial.write(OWN, 'new\n');
    trial.commit(WULING);
    const hash = trial.git('rev-parse', 'HEAD');
    trial.write('.git/shallow', `${hash}\n`);
    await expect(told({ range: 'main..main' })).rejects.toThrow('git fetch --unshallow');
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/check-commits.ts', '--repository', trial.folder, ...args],
      { encoding: 'utf8' },
    );
    return { status, output: stdout + stderr };
  };

  test('ends with 0 when all is well, 1 when not, and then says how to do it again', () => {
    expect(run('base..main')).toEqual({ status: 0, output: '0 个提交，没有问题。\n' });
    trial.write(OTHERS, 'new\n');
    trial.commit(WULING);
    const { status, output } = run('base..main');
    expect(status).toBe(1);
    expect(output).toContain('git switch -c 新分支 base');
    expect(output).toContain('1 个提交，1 个问题。');
  });

  test.each([[], ['base..main', 'more'], ['--unknown', 'base..main'], ['base']])(
    'ends with 2 when it is called wrongly: %s',
    (...args) => {
      expect(run(...args).status).toBe(2);
    },
  );
});
