/** What one township does wrong stays with it: built sites, with and without the mistake, compared file by file. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, type BuildOutcome } from './lib/build-site.ts';
import { filesBelow } from './lib/checksums.ts';
import { tellStatuses } from './lib/tell-statuses.ts';
import { TrialRepository } from './lib/trial-repository.ts';

const OTHERS = ['hexi/liaohu/', 'hexi/songlan/'];

const repository = new TrialRepository();
const { folder } = repository;
const content = join(folder, 'content');

const path = (...parts: string[]): string => join(content, 'hexi', ...parts);

function replaceIn(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(file, after);
}

async function build(name: string): Promise<{ outcome: BuildOutcome; dist: string }> {
  const dist = join(folder, name);
  return { outcome: await buildSite({ content, dist, processes: 1 }), dist };
}

const isOthers = (file: string): boolean =>
  OTHERS.some((other) => file.startsWith(other) || file.startsWith(`data/${other.slice(0, -1)}`));

/** What a zip holds of the other townships; its pages of the whole site may tell of the one that is held. */
const inZip = (dist: string, zip: string): [string, string][] =>
  Object.entries(unzipSync(readFileSync(join(dist, zip))))
    .filter(([file]) => isOthers(file))
    .map(([file, bytes]) => [`${zip}: ${file}`, Buffer.from(bytes).toString('latin1')]);

/** Digest-free comparison: the bytes of every page and table of the other townships, and of the copies in their zips. */
function othersOf(dist: string): Map<string, string> {
  const files = filesBelow(dist).filter((file) => isOthers(file) && !file.endsWith('/offline.json'));
  return new Map(
    files.flatMap((file): [string, string][] =>
      file.endsWith('.zip') ? inZip(dist, file) : [[file, readFileSync(join(dist, file), 'latin1')]],
    ),
  );
}

let clean: Map<string, string>;

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  rmSync(path('wanglou'), { recursive: true });
  replaceIn(path('addresses.txt'), /^wanglou\/.*\n/gm, '');
  replaceIn(path('released.yaml'), /^addresses: .*\n/m, '');
  repository.commit({});
  clean = othersOf((await build('clean')).dist);
  expect(clean.size).toBeGreaterThan(250);
});

afterAll(() => {
  repository.remove();
});

const MISTAKES: [name: string, make: () => void][] = [
  [
    'a telephone without quotes',
    () => replaceIn(path('wuling/township.yaml'), /^complaintPhone: .*$/m, 'complaintPhone: 00008816690'),
  ],
  ['a file of random bytes', () => writeFileSync(path('wuling/sheet.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80, 0xc0]))],
  [
    'a row that is gone without a record',
    () => replaceIn(path('wuling/duties/basic.yaml'), /^ {2}- \{ use: wedding-funeral-council,.*\n/m, ''),
  ],
  ['a missing list', () => rmSync(path('wuling/duties/basic.yaml'))],
  [
    'a link out of its folder',
    () => {
      rmSync(path('wuling/sheet.yaml'));
      symlinkSync('/etc/hostname', path('wuling/sheet.yaml'));
    },
  ],
  [
    'a script in a guide of its own',
    () => replaceIn(path('wuling/matters/geohazard-relocation.md'), /$/, '\n<script>alert(1)</script>\n'),
  ],
  [
    'a matter that would overwrite a page of the county',
    () => cpSync(path('matters/id-card.md'), path('wuling/matters/index.md')),
  ],
];

describe.each(MISTAKES)('%s', (_name, make) => {
  test('holds the township at its last good version, and leaves the others byte for byte as they were', async () => {
    make();
    try {
      const { outcome, dist } = await build('broken');
      if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
      expect(outcome.statuses.map(({ township, state }) => `${township} ${state}`)).toEqual([
        'liaohu current',
        'songlan current',
        'wuling held',
      ]);
      expect(othersOf(dist)).toEqual(clean);
      const page = readFileSync(join(dist, 'hexi/wuling/index.html'), 'utf8');
      expect(page).toContain('新提交的内容有误，正在修改');
      expect(page).not.toContain('alert(1)');
      expect(readFileSync(join(dist, 'status/index.html'), 'utf8')).toContain('hexi/wuling/');
      expect(tellStatuses(outcome.statuses).join('\n')).toContain('雾岭镇');
    } finally {
      repository.git('checkout', '-q', '--', '.');
      repository.git('clean', '-fdq', 'content');
    }
  });
});

test('a newcomer with mistakes is not published, and says so on the status page only', async () => {
  cpSync(path('wuling'), path('newtown'), { recursive: true });
  replaceIn(path('newtown/township.yaml'), /^divisionCode: .*$/m, 'divisionCode: 990122105');
  const { outcome, dist } = await build('newcomer');
  if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
  expect(outcome.statuses.find(({ township }) => township === 'newtown')?.state).toBe('unpublished');
  expect(existsSync(join(dist, 'hexi/newtown'))).toBe(false);
  expect(othersOf(dist)).toEqual(clean);
  expect(readFileSync(join(dist, 'status/index.html'), 'utf8')).toContain('暂未发布');
  rmSync(path('newtown'), { recursive: true });
});

test("a township cannot hold up another by what it says: a neighbour's code", async () => {
  mkdirSync(path('aaa'), { recursive: true });
  cpSync(path('wuling'), path('aaa'), { recursive: true });
  const { outcome } = await build('stolen-code');
  if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
  expect(outcome.statuses.find(({ township }) => township === 'wuling')?.state).toBe('current');
  rmSync(path('aaa'), { recursive: true });
});

test('a published address that the site has lost stops the build, and leaves the folder of before as it was', async () => {
  replaceIn(path('addresses.txt'), /$/, 'wuling/timetable/index.html\n');
  const before = filesBelow(join(folder, 'clean')).length;
  const { outcome } = await build('clean');
  expect('fatal' in outcome && outcome.fatal.map(({ file, rule, message }) => [file, rule, message])).toEqual([
    [
      'hexi/addresses.txt',
      'published-address-lost',
      'wuling/timetable/index.html 公布过，这次生成的网站里没有：请找回这一页，或者在 hexi/retired.yaml 里写明由谁接替',
    ],
  ]);
  expect(filesBelow(join(folder, 'clean'))).toHaveLength(before);
  repository.git('checkout', '-q', '--', '.');
});

test("a mistake in the county's own files stops the build, and leaves nothing half built", async () => {
  replaceIn(path('departments.yaml'), /^ {2}phone: .*$/m, '  phone: 00008801001');
  const { outcome, dist } = await build('fatal');
  expect('fatal' in outcome && outcome.fatal.map(({ file }) => file)).toEqual(['hexi/departments.yaml']);
  expect(existsSync(dist)).toBe(false);
  repository.git('checkout', '-q', '--', '.');
});
