import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { UNKNOWN_SIZES, type SavedList } from '../../src/domain/saved-list.ts';
import { writeOffline } from './write-offline.ts';

const PLACE = { county: 'hexi', township: 'wuling', name: '雾岭镇' };
const PAGE = 'hexi/wuling/index.html';
const CARD = 'hexi/wuling/card.html';
const LIST = 'hexi/wuling/offline.json';
const SITE = {
  [PAGE]: `<div data-sizes="${UNKNOWN_SIZES.copy}"></div><a href="wuling.zip">（zip，约 ${UNKNOWN_SIZES.zip}）</a>`,
  [CARD]: '身份证',
  'offline/index.html': '没有存下来',
  'assets/site.css': 'p{}',
  'hexi/search/places.js': '1',
  'hexi/pagefind/pagefind.js': '1',
};

let dist: string;
const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
};
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries(SITE)) put(file, text);
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});
const list = (): SavedList => JSON.parse(readFileSync(join(dist, LIST), 'utf8')) as SavedList;
const write = (dataDate = '2026-11-20'): Promise<void> => writeOffline({ dataDate }, [PLACE], dist);

test('tells the sizes on the township’s page', async () => {
  await write();
  const page = readFileSync(join(dist, PAGE), 'utf8');
  expect(page).toMatch(/data-sizes="0\.0 MB \/ 0\.0 MB".*（zip，约 0\.0 MB）/);
});

test('lists what belongs to the township under a version that changes with any byte of it, and with nothing else', async () => {
  await write();
  const before = list();
  expect(Object.keys(before.files)).toContain(CARD);
  expect(before.dataDate).toBe('2026-11-20');
  put('hexi/liaohu/index.html', 'another township');
  await write();
  expect(list()).toEqual(before);
  put(CARD, '身份证！');
  await write();
  expect(list().version).not.toBe(before.version);
  expect({ ...list().files, [CARD]: '' }).toEqual({ ...before.files, [CARD]: '' });
});

test('writes the zip but no list where saving is switched off', async () => {
  await writeOffline({ dataDate: '2026-11-20', offline: '停用' }, [PLACE], dist);
  expect(existsSync(join(dist, LIST))).toBe(false);
  expect(existsSync(join(dist, 'hexi/wuling/wuling.zip'))).toBe(true);
});
