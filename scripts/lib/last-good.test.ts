/** Where the last good version of a township is found, which versions are passed over, and what is said when none is. */
import { chmodSync, chownSync, cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, devNull } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FILES, write } from '../../src/reader/refusals/situation.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { MOST_VERSIONS } from './git-history.ts';
import { tellStatuses } from './tell-statuses.ts';
import { GOOD_DAY, TrialCounty } from './trial-county.ts';

let county: TrialCounty;
let elsewhere: string;

beforeEach(() => {
  county = new TrialCounty();
  elsewhere = mkdtempSync(join(tmpdir(), 'last-good-test-'));
  vi.stubEnv('GIT_CONFIG_GLOBAL', devNull);
});
afterEach(() => {
  vi.unstubAllEnvs();
  county.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

const spoil = (text = 'x\n'): void => write(county.content, FILES.sheet, text);

/** How 雾岭镇 is published, and what a build says of it. */
function wuling(content = county.content) {
  const outcome = county.publish(content);
  if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
  const status = outcome.statuses.find(({ township }) => township === 'wuling');
  return {
    state: status?.state,
    version: status?.version,
    gap: status?.historyGap,
    said: tellStatuses(outcome.statuses).join('\n'),
  };
}

describe('a township with a mistake is held at its last good version', () => {
  test.each([
    ['in the content folder of a repository', 'content'],
    ['far below the root of a repository', 'a/b/content'],
  ])('%s', (_where, place) => {
    const moved = join(county.repository.folder, place);
    if (place !== 'content') {
      cpSync(county.content, moved, { recursive: true });
      county.commit(GOOD_DAY);
    }
    write(moved, FILES.sheet, 'x\n');
    expect(wuling(moved)).toMatchObject({ state: 'held', version: GOOD_DAY });
  });

  test('where the content is the repository', () => {
    const clone = join(elsewhere, 'clone');
    county.repository.git('init', '--quiet', clone);
    cpSync(county.content, clone, { recursive: true });
    county.repository.git('-C', clone, 'add', '--all');
    county.repository.git('-C', clone, 'commit', '--quiet', '--message=good');
    write(clone, FILES.sheet, 'x\n');
    expect(wuling(clone).state).toBe('held');
  });

  test('where the content folder is a link into a repository', () => {
    symlinkSync(county.content, join(elsewhere, 'link'));
    spoil();
    expect(wuling(join(elsewhere, 'link')).state).toBe('held');
  });

  test.each([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_CEILING_DIRECTORIES',
    'GIT_ICASE_PATHSPECS',
  ])('in a hook that has set %s', (name) => {
    vi.stubEnv(name, name.startsWith('GIT_ICASE') ? '1' : elsewhere);
    spoil();
    expect(wuling().state).toBe('held');
  });
});

describe('a version is passed over', () => {
  test.each([
    ['that cannot be read', () => spoil()],
    ['that names a counter that does not exist', () => spoil(county.text(FILES.sheet).replace('social-affairs', 'nobody'))],
    ['with a link in it', () => symlinkSync('/etc/passwd', join(county.content, 'hexi/wuling/waivers.yaml'))],
    ['with a file that is too large', () => write(county.content, 'hexi/wuling/waivers.yaml', 'x'.repeat(300_000))],
    ['with a file of an odd name', () => write(county.content, 'hexi/wuling/..\\x.yaml', 'x')],
    ['in which the township was deleted', () => rmSync(join(county.content, 'hexi/wuling'), { recursive: true })],
  ])('%s', (_what, change) => {
    change();
    county.commit('2026-11-10');
    spoil();
    expect(wuling()).toMatchObject({ state: 'held', version: GOOD_DAY });
  });

  test('but not one whose files a shared folder has made executable', () => {
    chmodSync(join(county.content, FILES.sheet), 0o755);
    county.commit('2026-11-10');
    spoil();
    expect(wuling()).toMatchObject({ state: 'held', version: '2026-11-10' });
  });

  test('nor one that claims a day to come, which is taken for today', () => {
    county.commit('2099-01-01');
    write(county.content, FILES.sheet, county.text(FILES.sheet).replace('雾岭镇便民服务中心', '雾岭镇服务中心'));
    county.commit('2099-01-02');
    spoil();
    expect(wuling()).toMatchObject({ state: 'held', version: TODAY });
  });
});

describe('where no version is found although there may be one, the build says why', () => {
  test('in a copy of the newest commits only, and how to fetch the others', () => {
    spoil();
    county.commit('2026-11-10');
    const clone = join(elsewhere, 'clone');
    county.repository.git('clone', '--quiet', '--depth=1', `file://${county.repository.folder}`, clone);
    const { state, gap, said } = wuling(join(clone, 'content'));
    expect({ state, gap }).toEqual({ state: 'unpublished', gap: 'shallow' });
    expect(said).toContain('hexi/wuling wuling：1 个问题，旧版本查不到，暂不发布');
    expect(said).toContain('只取了 git 最近的提交。请用 git fetch --unshallow 取全历史，或者在 CI 里把 fetch-depth 设为 0');
    county.repository.git('-C', clone, 'fetch', '--quiet', '--unshallow');
    expect(wuling(join(clone, 'content'))).toMatchObject({ state: 'held', version: GOOD_DAY });
  });

  test('where the files of a version were not fetched', () => {
    const blob = county.repository.git('rev-parse', `HEAD:content/${FILES.sheet}`);
    rmSync(join(county.repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    spoil();
    expect(wuling()).toMatchObject({ state: 'unpublished', gap: 'shallow' });
  });

  test('in a folder that is no repository', () => {
    cpSync(county.content, elsewhere, { recursive: true });
    write(elsewhere, FILES.sheet, 'x\n');
    expect(wuling(elsewhere)).toMatchObject({
      gap: 'no-repository',
      said: expect.stringContaining('fetch-depth 设为 0') as string,
    });
  });

  test('in a folder of a repository that was never committed', () => {
    const copy = join(county.repository.folder, 'copy');
    cpSync(county.content, copy, { recursive: true });
    write(copy, FILES.sheet, 'x\n');
    expect(wuling(copy).gap).toBe('no-repository');
  });

  test('on a computer without git', () => {
    spoil();
    vi.stubEnv('PATH', elsewhere);
    expect(wuling()).toMatchObject({ gap: 'no-git', said: expect.stringContaining('没有找到 git') as string });
  });

  test.skipIf(process.getuid?.() !== 0)('in the repository of another user', () => {
    spoil();
    for (const path of ['.', '.git']) chownSync(join(county.repository.folder, path), 65534, 65534);
    expect(wuling()).toMatchObject({ gap: 'not-trusted', said: expect.stringContaining('safe.directory') as string });
  });

  test('behind more bad versions than are looked at', () => {
    for (let count = 0; count < MOST_VERSIONS; count += 1) {
      spoil(`x${count}\n`);
      county.commit('2026-11-10');
    }
    expect(wuling()).toMatchObject({ gap: 'too-far', said: expect.stringContaining('最近 30 次提交') as string });
  });

  test('but not of a newcomer', () => {
    renameSync(join(county.content, 'hexi/wuling'), join(county.content, 'hexi/newtown'));
    writeFileSync(join(county.content, 'hexi/newtown/sheet.yaml'), 'x\n');
    const outcome = county.publish();
    if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
    const said = tellStatuses(outcome.statuses).join('\n');
    expect(said).toContain('hexi/newtown newtown：1 个问题，没有可用的旧版本，暂不发布');
    expect(said).not.toContain('查不到');
  });
});
