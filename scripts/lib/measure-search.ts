/** What a search costs in a real Chromium: bytes over the wire, seconds on a slow line, milliseconds of the main thread. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A line, as Chromium's own tools describe one. */
export interface Line {
  name: string;
  /** Kilobits a second. */
  speed: number;
  /** Milliseconds from a request to its answer. */
  latency: number;
}

export interface Fetched {
  path: string;
  /** With headers. */
  bytes: number;
  /** Milliseconds from the start of the visit until it was there. */
  at: number;
}

export interface Visit {
  /** Milliseconds until the first result stood, and until the search said that it was done. */
  first: number;
  done: number;
  fetched: Fetched[];
}

interface Marks {
  first?: number;
  done?: number;
}

const PATIENCE = 60_000;
/** Browsers ask for it or not, as they like. */
const ICON = 'icon.svg';
/** A mark in the page and an event of the browser are not the same instant. */
const BLUR = 5;

const ROUNDS = 3;

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

export const bytesOf = (fetched: readonly Fetched[]): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);

/** What was there when the first result stood. */
export const untilFirst = ({ fetched, first }: Visit): Fetched[] => fetched.filter(({ at }) => at <= first + BLUR);

/** Runs in the page before anything of its own. */
function watchForResults(): void {
  const marks: Marks = {};
  Object.assign(window, { marks });
  new MutationObserver(() => {
    if (marks.first === undefined && document.querySelector('a[data-result]') !== null) marks.first = performance.now();
    if (marks.done === undefined && document.querySelector('[data-search-state="done"]') !== null) marks.done = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

export async function record(session: CDPSession, root: string, line: Line): Promise<Fetched[]> {
  const fetched: Fetched[] = [];
  const paths = new Map<string, string>();
  let start: number | undefined;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    start ??= timestamp;
    paths.set(requestId, request.url.slice(root.length).replace(/\?.*/, ''));
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const path = paths.get(requestId) ?? '';
    if (path !== ICON) fetched.push({ path, bytes: encodedDataLength, at: (timestamp - (start ?? 0)) * 1000 });
  });
  await session.send('Network.enable');
  const bytesPerSecond = (line.speed * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  return fetched;
}

const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.done !== undefined, undefined, { timeout: PATIENCE });

/** Opens the search page at `path` with a query, in a browser that has never been here. */
export async function visit(browser: Browser, root: string, path: string, query: string, line: Line): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watchForResults);
  const fetched = await record(await context.newCDPSession(page), root, line);
  await page.goto(`${root}${path}?q=${encodeURIComponent(query)}`, { timeout: PATIENCE, waitUntil: 'commit' });
  await settled(page);
  const { first = Infinity, done = Infinity } = await page.evaluate(() => (window as unknown as { marks: Marks }).marks);
  // Events of the network come in after those of the page.
  await page.waitForTimeout(200);
  await context.close();
  return { first, done, fetched };
}

/** Times every timer's task, promises that it settles included: the box answers in one. */
function timeTimers(): void {
  const original = window.setTimeout.bind(window);
  const tasks: number[] = [];
  const timed = (run: () => void, pause?: number): number =>
    original(() => {
      const started = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tasks.push(performance.now() - started);
      run();
      port2.postMessage(0);
    }, pause);
  Object.assign(window, { tasks, setTimeout: timed });
}

export interface Typed {
  query: string;
  /** Milliseconds of the task that answered. */
  task: number;
  /** Milliseconds that the main thread was busy, with the keystroke, layout and painting. */
  busy: number;
}

/** Types queries, one after the other, into the box of the page at `path`, on a processor that is `slower` times slower. */
export async function typed(browser: Browser, address: string, queries: readonly string[], slower: number): Promise<Typed[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(timeTimers);
  await page.goto(address);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const input = page.locator('input[name="q"]').first();
  const type = async (query: string): Promise<Typed> => {
    await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
    const before = await busy();
    await input.fill(query);
    await page.waitForTimeout(700);
    const after = await busy();
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    return { query, task: Math.max(...tasks), busy: after - before };
  };
  // All tables come with these: after them, only the next query counts.
  for (const query of ['dibao', '醫保', '低保']) await type(query);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const all: Typed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) for (const query of queries) all.push(await type(query));
  await context.close();
  return queries.map((query) => {
    const some = all.filter((each) => each.query === query);
    return { query, task: median(some.map(({ task }) => task)), busy: median(some.map((each) => each.busy)) };
  });
}
