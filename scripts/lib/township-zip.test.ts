import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { townshipFiles } from './township-files.ts';
import { writeTownshipZip } from './township-zip.ts';

const PACKED = { county: 'hexi', township: 'wuling', name: '雾岭<镇>', dataDate: '2026-11-20', demonstration: true };
const ZIP = 'hexi/wuling/wuling.zip';
const SITE = {
  'index.html': '<a href="about/index.html">关于</a>',
  'offline/index.html': '<link rel="stylesheet" href="../assets/site.css"><a href="../index.html">首页</a>',
  'assets/site.css': 'p{}',
  'hexi/search/places.js': '1',
  'hexi/pagefind/pagefind.js': '1',
  'hexi/liaohu/index.html': 'another township',
  'hexi/departments/tax.html': '<a class="x" title="a > b" href="../liaohu/index.html#sheet">辽湖</a>',
  'hexi/wuling/index.html':
    '<a href="../../index.html">首页</a><section id="offline"><a href="wuling.zip">zip</a></section><a href="card.html#papers">证</a>',
  'hexi/wuling/card.html':
    '<a href="../departments/tax.html">税务</a><form action="search/index.html"></form><a href="tel:12345">',
  'hexi/wuling/search/index.html': '<script src="places.js"></script>',
  'hexi/wuling/offline.json': '{}',
  [ZIP]: 'of the build before',
};

const dist = mkdtempSync(join(tmpdir(), 'zip-'));
beforeAll(() => {
  for (const [file, text] of Object.entries(SITE)) {
    mkdirSync(join(dist, dirname(file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

const files = (): string[] => townshipFiles(dist, 'hexi', 'wuling');
function written(): Record<string, string> {
  const bytes = writeTownshipZip(dist, { packed: PACKED, files: files() });
  const zip = readFileSync(join(dist, ZIP));
  expect(zip.length).toBe(bytes);
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]));
}

test('a township needs its folder, what its pages name, and its county’s search; neither an earlier zip nor the list', () =>
  expect(files()).toEqual([
    'assets/site.css',
    'hexi/departments/tax.html',
    'hexi/pagefind/pagefind.js',
    'hexi/search/places.js',
    'hexi/wuling/card.html',
    'hexi/wuling/index.html',
    'hexi/wuling/search/index.html',
    'index.html',
    'offline/index.html',
  ]));

test('the zip has a page to begin with, and nothing that only a server could serve', () => {
  const zip = written();
  expect(Object.keys(zip).sort()).toEqual([...files().filter((file) => !file.includes('pagefind')), '打开这里.html'].sort());
  expect(zip['打开这里.html']).toContain('<h1>雾岭&lt;镇>办事指南</h1>');
  expect(zip['打开这里.html']).toContain('href="hexi/wuling/index.html"');
  expect(zip['打开这里.html']).toContain('href="assets/site.css"');
  expect(zip['打开这里.html']).toContain('演示网站：内容是虚构的');
});

test('links within the zip stay, those that lead out of it lead to the page that says so', () => {
  const zip = written();
  expect(zip['hexi/wuling/card.html']).toBe(SITE['hexi/wuling/card.html']);
  expect(zip['hexi/wuling/index.html']).toContain('<a href="card.html#papers">');
  expect(zip['hexi/departments/tax.html']).toBe('<a class="x" title="a > b" href="../../offline/index.html">辽湖</a>');
  expect(zip['index.html']).toBe('<a href="offline/index.html">关于</a>');
});

test('the zip offers no zip, but says of when it is', () => {
  const page = written()['hexi/wuling/index.html'];
  expect(page).not.toContain('wuling.zip');
  expect(page).toContain('您看的是离线包，数据日期：2026-11-20');
});

test('is the same bytes in every time zone', () => {
  const program = `import { writeTownshipZip } from ${JSON.stringify(join(import.meta.dirname, 'township-zip.ts'))};
writeTownshipZip(${JSON.stringify(dist)}, ${JSON.stringify({ packed: PACKED, files: files() })});`;
  const zips = ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Shanghai'].map((zone) => {
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, TZ: zone } });
    return readFileSync(join(dist, ZIP)).toString('base64');
  });
  expect(new Set(zips).size).toBe(1);
});
