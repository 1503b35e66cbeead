import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Owners } from '../../src/schema/owners.ts';
import { codeowners, ownersWithoutFolder, staleLines } from './codeowners.ts';
import { ownedFolders } from './owned-folders.ts';
import { readOwners } from './read-owners.ts';

const side = (name: string) => ({ team: `@${name}`, authors: [`${name}@hexi.example`] });
const given: Owners = {
  maintainers: side('maintainers'),
  counties: { hexi: side('county') },
  townships: { 'hexi/wuling': side('wuling'), 'hexi/liaohu': side('liaohu') },
};
const folders = { counties: ['hexi'], townships: ['hexi/liaohu', 'hexi/wuling'] };

describe('CODEOWNERS', () => {
  test('runs from the whole to the single folder, the county beside its townships, and ends with what rules git', () =>
    expect(codeowners(given, 'content').split('\n').slice(1)).toEqual([
      '* @maintainers',
      '/content/hexi/ @county',
      '/content/hexi/liaohu/ @liaohu @county',
      '/content/hexi/wuling/ @wuling @county',
      '.gitattributes @maintainers',
      '.gitignore @maintainers',
      '.gitmodules @maintainers',
      '',
    ]));

  test('is fresh as it was written, and stale by the lines that changed', () => {
    const text = codeowners(given, 'content');
    expect(staleLines(text, text)).toEqual([]);
    expect(staleLines(text, text.replace('@wuling', '@wuling-new'))).toEqual([
      '- /content/hexi/wuling/ @wuling @county',
      '+ /content/hexi/wuling/ @wuling-new @county',
    ]);
    expect(staleLines(text.split('\n').reverse().join('\n'), text)).toHaveLength(1);
  });
});

describe('owners and folders', () => {
  test('agree', () => expect(ownersWithoutFolder(given, folders, 'owners.yaml')).toEqual([]));

  test('complain of an owner without folder at his key, and of a folder without owner', () => {
    const findings = ownersWithoutFolder(given, { counties: ['hexi', 'nanhe'], townships: ['hexi/liaohu'] }, 'owners.yaml');
    expect(findings.map(({ path, message }) => `${path.join(' ')}: ${message}`)).toEqual([
      expect.stringMatching(/^counties: 文件夹“nanhe”还没有归属：.*nanhe:/) as string,
      expect.stringMatching(/^townships hexi\/wuling: 没有“hexi\/wuling”这个文件夹：.*现有：hexi\/liaohu$/) as string,
    ]);
  });
});

describe('the owners file', () => {
  const issuesOf = (text: string): string[] =>
    readOwners(Buffer.from(text), 'owners.yaml', (read) => ownersWithoutFolder(read, folders, 'owners.yaml')).issues.map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    );
  const HEAD =
    'maintainers: { team: "@m", authors: [m@hexi.example] }\ncounties: { hexi: { team: "@c", authors: [c@hexi.example] } }\n';

  test.each([
    { name: 'an account without quotes', text: 'maintainers: { team: @m }\n', said: /^1:22 .*引号/ },
    {
      name: 'a wrong address',
      text: `${HEAD}townships:\n  hexi/wuling: { team: "@w", authors: [w] }\n`,
      said: /^4:40 “w”不对：邮箱/,
    },
    {
      name: 'a folder that is not there',
      text: `${HEAD}townships:\n  hexi/nowhere: { team: "@w", authors: [w@hexi.example] }\n`,
      said: /^4:3 没有“hexi\/nowhere”这个文件夹/,
    },
    {
      name: 'a wrong folder name',
      text: `${HEAD}townships:\n  hexi/Wuling: { team: "@w", authors: [w@hexi.example] }\n`,
      said: /^4:3 “hexi\/Wuling”不能做文件夹的名称/,
    },
    { name: 'the same folder twice', text: `${HEAD}counties: {}\n`, said: /^3:1 同一个名称写了两次/ },
    { name: 'nothing', text: '', said: /^1:1 里面没有内容/ },
  ])('with $name is answered at its line', ({ text, said }) => {
    expect(issuesOf(text)).toContainEqual(expect.stringMatching(said));
  });

  test('in another encoding is named as that', () =>
    expect(readOwners(Buffer.from([0xff, 0xfe, 0x61, 0]), 'owners.yaml').issues).toMatchObject([{ rule: 'encoding', line: 1 }]));

  test('of the demonstration agrees with its folders', () => {
    const bytes = readFileSync('content/owners.yaml');
    const check = (read: Owners) => ownersWithoutFolder(read, ownedFolders('content'), 'owners.yaml');
    expect(readOwners(bytes, 'owners.yaml', check).issues).toEqual([]);
  });
});

describe('the command', () => {
  const script = resolve('scripts/codeowners.ts');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codeowners-'));
    cpSync('content', join(folder, 'content'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => {
    const env = { ...process.env, CI: '' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env });
    return { status, output: stdout + stderr };
  };

  test('writes the file; the check is content with that, and with nothing else', () => {
    expect(run('--check')).toMatchObject({ status: 1, output: expect.stringContaining('npm run codeowners') as string });
    expect(existsSync(join(folder, '.github'))).toBe(false);
    expect(run().status).toBe(0);
    expect(run('--check')).toEqual({ status: 0, output: '' });
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @thief\n');
    expect(run('--check')).toMatchObject({ status: 1, output: expect.stringContaining('- * @thief') as string });
  });

  test('tells a township without owner, and writes nothing', () => {
    mkdirSync(join(folder, 'content/hexi/newtown'));
    const { status, output } = run();
    expect(status).toBe(1);
    expect(output).toMatch(/^content\/owners\.yaml:\d+:\d+ 文件夹“hexi\/newtown”还没有归属/);
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test.each([[['--unknown']], [['--content', 'nowhere']], [['--content', '..']]])('ends with 2 on %s', (args) => {
    expect(run(...args).status).toBe(2);
  });
});
