/**
 * `npm run bench:page [-- --dist DIR --township 县/乡镇 --runs N]`: seconds until a matter page can be read at 50 kbit/s, in Chromium with an
 * empty cache, beside the same page sent without compression and without its style, in the same run.
 * Each figure is the median of `--runs`. Exit code 1 when a limit is not kept.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launch } from './browser/chromium.ts';
import { serveCompressed } from './lib/gzip-server.ts';
import { read, type Reading } from './lib/measure-page.ts';
import { median } from './lib/measure-search.ts';
import { serveFolder } from './lib/static-server.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    township: { type: 'string', default: 'hexi/wuling' },
    runs: { type: 'string', default: '3' },
  },
});
const LIMITS = { seconds: 2, bytes: 15_000 };
const LINE = { name: '50 kbit/s, 300 ms', speed: 50, latency: 300 };
const broken: string[] = [];

/** Pages of matters, the smallest first. */
function matterPages(folder: string): string[] {
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file))).length;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes(' id="limit"'))
    .map((file) => ({ file, bytes: size(file) }))
    .sort((a, b) => a.bytes - b.bytes)
    .map(({ file }) => file);
}

/** Tells one reading, with its limits when it has any. */
function tell(what: string, { seconds, bytes }: Reading, limited = false): void {
  const good = seconds <= LIMITS.seconds && bytes <= LIMITS.bytes;
  if (limited && !good) broken.push(what);
  const limits = limited ? ` (at most ${LIMITS.seconds} s, ${LIMITS.bytes} B)` : '';
  console.log(`${limited ? (good ? '✓' : '✗') : ' '} ${what}: read after ${seconds.toFixed(2)} s, ${bytes} B in all${limits}`);
}

const work = mkdtempSync(join(tmpdir(), 'bench-page-'));
cpSync(values.dist, work, { recursive: true });
const pages = matterPages(join(work, values.township)).map((file) => `${values.township}/${file}`);
const [typical = '', largest = ''] = [pages[Math.floor(pages.length / 2)], pages.at(-1)];
const bare = join(dirname(largest), 'without-style.html');
writeFileSync(join(work, bare), readFileSync(join(work, largest), 'utf8').replace(/<link rel="stylesheet"[^>]*>/g, ''));

const browser = await launch();
const packed = await serveCompressed(work);
const plain = await serveFolder(work, 0);
try {
  const plainly = `http://localhost:${plain.port}/`;
  const told: [what: string, root: string, path: string, scripts: boolean, limited: boolean][] = [
    [`largest page (${largest})`, packed.address, largest, false, true],
    [`median page (${typical})`, packed.address, typical, false, true],
    ['largest page, with JavaScript', packed.address, largest, true, false],
    ['largest page, sent without compression', plainly, largest, false, false],
    ['largest page, without its style', packed.address, bare, false, false],
  ];
  console.log(`${LINE.name}, ${pages.length} matter pages of ${values.township}, without JavaScript\n`);
  for (const [what, root, path, scripts, limited] of told) {
    const readings: Reading[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) readings.push(await read(browser, root, path, LINE, scripts));
    const [one] = readings;
    if (one === undefined) throw new Error('--runs must be at least 1');
    tell(what, { ...one, seconds: median(readings.map(({ seconds }) => seconds)) }, limited);
  }
} finally {
  packed.server.close();
  plain.server.close();
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(broken.length === 0 ? '\n✓ all limits are kept' : `\n✗ ${broken.length} limits are not kept`);
process.exitCode = broken.length === 0 ? 0 : 1;
