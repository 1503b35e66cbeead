/**
 * `npm run bench:search-cost [-- --dist DIR --content DIR --runs N --files]`: what a search costs a phone, in a real Chromium
 * with an empty cache: bytes (gzip), seconds on two lines, milliseconds of the next query, the same with more townships, and
 * the time to make the index. For more townships only the search tables are written, of copies with names of their own; pages
 * are those of `--dist`, which do not depend on the number. Exit code 1 when a limit is not kept.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import type { CountyCorpus } from '../src/domain/corpus.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { launch } from './browser/chromium.ts';
import { grownCounty } from './lib/grown-county.ts';
import { serveCompressed } from './lib/gzip-server.ts';
import { bytesOf, median, typed, untilFirst, visit, type Line, type Visit } from './lib/measure-search.ts';
import { closePagefind, writePagefindIndex } from './lib/pagefind-index.ts';
import { writeSearchTables } from './lib/search-tables.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    content: { type: 'string', default: 'content' },
    runs: { type: 'string', default: '5' },
    files: { type: 'boolean', default: false },
  },
});

const LIMITS = { first: 45_000, all: 150_000, fast: 1000, slow: 3000, next: 30, spread: 0.02, index: 5 };
const SLOWER = 4;
const FAST: Line = { name: '1.6 Mbit/s, 150 ms', speed: 1600, latency: 150 };
const SLOW: Line = { name: '250 kbit/s, 400 ms', speed: 250, latency: 400 };
const [CLEAR, UNCLEAR, PINYIN, TRADITIONAL] = ['低保', '我妈70岁了能领什么补贴', 'dibao', '醫保'] as const;
const NEXT = [
  '低',
  '低保',
  '低保怎么办',
  '我妈70岁了能领什么补贴',
  '身份正丢了',
  'shenfenzheng',
  'sfz',
  '醫療保險',
  '路灯坏了找谁',
  '上坪',
];
const COUNTY = 'hexi';
const PAGE = `${COUNTY}/wuling/search/index.html`;
const TOWNSHIPS = [4, 100, 500];

const broken: string[] = [];
/** Tells one figure with its limit. */
function tell(what: string, value: number, limit: number, unit: string, digits = 0): void {
  const good = value <= limit;
  if (!good) broken.push(what.trim());
  console.log(`${good ? '✓' : '✗'} ${what}: ${value.toFixed(digits)} ${unit} (at most ${limit} ${unit})`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

function tellFiles({ fetched, first }: Visit): void {
  for (const { path, bytes, at } of fetched)
    console.log(`    ${String(bytes).padStart(6)} B  ${at.toFixed(0).padStart(5)} ms  ${path}${at <= first ? '' : '  (later)'}`);
}

const browser = await launch();
const visits = async (address: string, query: string, line: Line, runs: number): Promise<Visit[]> => {
  const all: Visit[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await visit(browser, address, PAGE, query, line));
  return all;
};

/** One query on both lines. */
async function tellQuery(address: string, query: string): Promise<Visit> {
  const runs = Number(values.runs);
  const fast = await visits(address, query, FAST, runs);
  const slow = await visits(address, query, SLOW, runs);
  const [one] = fast;
  if (one === undefined) throw new Error('--runs must be at least 1');
  console.log(`\n${query}`);
  tell('bytes until the first answers', bytesOf(untilFirst(one)), LIMITS.first, 'B');
  tell('bytes in all', bytesOf(one.fetched), LIMITS.all, 'B');
  tell(`first answers, ${FAST.name}`, median(fast.map(({ first }) => first)), LIMITS.fast, 'ms');
  tell(`first answers, ${SLOW.name}`, median(slow.map(({ first }) => first)), LIMITS.slow, 'ms');
  const done = [fast, slow].map((all) => `${(median(all.map((each) => each.done)) / 1000).toFixed(1)} s`);
  console.log(`  done after ${done.join(' and ')}`);
  if (values.files) tellFiles(one);
  return one;
}

async function tellQueries(address: string): Promise<void> {
  const seen = new Map<string, number>();
  for (const query of [CLEAR, UNCLEAR, PINYIN, TRADITIONAL]) {
    for (const { path, bytes } of (await tellQuery(address, query)).fetched) seen.set(path, bytes);
  }
  console.log('\nAll of these queries in one visit');
  tell(
    'bytes of all files, each once',
    [...seen.values()].reduce((sum, bytes) => sum + bytes, 0),
    LIMITS.all,
    'B',
  );
}

async function tellNext(address: string): Promise<void> {
  console.log(`\nThe next query, typed into the box, with a processor ${SLOWER} times slower`);
  for (const { query, task, busy } of await typed(browser, `${address}${PAGE}`, NEXT, SLOWER)) {
    tell(`${query}, the answering task`, task, LIMITS.next, 'ms', 1);
    console.log(`  main thread in all, with typing, layout and painting: ${busy.toFixed(1)} ms`);
  }
}

/** Writes what the search needs of the county with `count` townships; returns the seconds that it took. */
async function writeIndex(county: CountyCorpus, count: number, folder: string): Promise<number> {
  cpSync(values.dist, folder, { recursive: true });
  const grown = grownCounty(county, count);
  rmSync(join(folder, county.id, 'pagefind'), { recursive: true });
  const started = performance.now();
  writeSearchTables(grown, folder);
  await writePagefindIndex(grown, join(folder, county.id, 'pagefind'));
  return (performance.now() - started) / 1000;
}

async function tellGrowth(work: string): Promise<void> {
  const county = readCorpus(values.content, today()).corpus.counties.find(({ id }) => id === COUNTY);
  if (county === undefined) throw new Error(`no ${COUNTY} in ${values.content}`);
  const totals = new Map<number, number[]>();
  console.log('\nMore townships');
  for (const count of TOWNSHIPS) {
    const folder = join(work, String(count));
    const seconds = await writeIndex(county, count, folder);
    if (count === 100) tell(`index of ${count} townships`, seconds, LIMITS.index, 's', 2);
    const { server, address } = await serveCompressed(folder);
    const sizes: number[] = [];
    for (const query of [CLEAR, UNCLEAR, PINYIN]) {
      const [one] = await visits(address, query, { ...FAST, name: 'open', speed: 1_000_000, latency: 0 }, 1);
      sizes.push(bytesOf(one?.fetched ?? []));
    }
    server.close();
    totals.set(count, sizes);
    console.log(`${count} townships: ${sizes.map(kilobytes).join(', ')}`);
  }
  const [base = [], ...more] = totals.values();
  const spread = more.flatMap((sizes) => sizes.map((size, index) => Math.abs(size / (base[index] ?? NaN) - 1)));
  tell('difference of bytes with the number of townships', Math.max(...spread) * 100, LIMITS.spread * 100, '%', 2);
}

const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
try {
  const { server, address } = await serveCompressed(values.dist);
  await tellQueries(address);
  await tellNext(address);
  server.close();
  await tellGrowth(work);
} finally {
  await closePagefind();
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(broken.length === 0 ? '\n✓ all limits are kept' : `\n✗ ${broken.length} limits are not kept`);
process.exitCode = broken.length === 0 ? 0 : 1;
