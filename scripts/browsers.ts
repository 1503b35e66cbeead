/**
 * `npm run browsers -- chromium=/path firefox=/path webkit=/path`: what a resident does, in browsers that the tests do not drive: old
 * ones, and other engines. Prints a line for each statement; exit code 1 when one does not hold.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { driveBrowser, type Driver, type Engine } from './lib/drive-browser.ts';
import { ownServer } from './browser/servers.ts';

interface Statement {
  what: string;
  page: string;
  /** Done on the page before it is read. */
  act?: string;
  read: string;
  holds: (read: string) => boolean;
}

const MATTER = 'hexi/wuling/id-card.html';
const click = (selector: string): string => `document.querySelector('${selector}').click()`;
const text = (selector: string): string => `(document.querySelector('${selector}') || {}).innerText`;
const includes =
  (...words: string[]) =>
  (read: string): boolean =>
    words.every((word) => read.includes(word));
const search = (query: string) => ({
  page: `hexi/wuling/search/index.html?q=${encodeURIComponent(query)}`,
  read: text('[data-result]'),
});

const STATEMENTS: Statement[] = [
  { what: 'the home page stands there', page: 'index.html', read: text('h1'), holds: includes('禾溪县') },
  {
    what: 'no page is wider than its window',
    page: MATTER,
    read: 'document.documentElement.scrollWidth <= innerWidth',
    holds: includes('true'),
  },
  { what: 'the state of the office is told', page: MATTER, read: text('.open-now'), holds: (read) => read.length > 4 },
  {
    what: 'a case shows its own fee',
    page: MATTER,
    act: click('input[value=lost]'),
    read: text('#fee'),
    holds: (read) => read.includes('40元') && !read.includes('首次申领'),
  },
  {
    what: 'papers are ticked and counted',
    page: `${MATTER}?case=renewal`,
    act: click('.document-group:not([hidden]) .tick input'),
    read: text('.papers-told'),
    holds: (read) => /到期或损坏换领：(?:要带 \d+ 样，还差|都备齐了)/.test(read),
  },
  {
    what: 'large type is larger',
    page: `${MATTER}?view=large`,
    read: 'parseFloat(getComputedStyle(document.documentElement).fontSize) > 24',
    holds: includes('true'),
  },
  { what: 'search answers in characters', ...search('低保'), holds: includes('最低生活保障') },
  { what: 'search answers in pinyin', ...search('dibao'), holds: includes('最低生活保障') },
  { what: 'search answers a question', ...search('屋里揭不开锅怎么办'), holds: (read) => read.length > 2 },
  { what: 'search answers who is responsible', ...search('路灯坏了谁管'), holds: includes('路灯') },
];

const PATIENCE = 15_000; // milliseconds
const PAUSE = 200;

/** A page reads as it should, now or soon. */
async function judge(driver: Driver, address: string, { page, act, read, holds }: Statement): Promise<string | undefined> {
  await driver.open(address + page);
  let acted = act === undefined;
  for (let waited = 0; ; waited += PAUSE) {
    await wait(PAUSE);
    try {
      if (!acted) {
        await driver.read(act ?? '');
        acted = true;
      }
      const found = await driver.read(read);
      if (holds(found)) return undefined;
      if (waited > PATIENCE) return found;
    } catch (error) {
      if (waited > PATIENCE) return String(error);
    }
  }
}

const server = await ownServer('/');
let failed = 0;
for (const [engine = '', binary = ''] of process.argv.slice(2).map((each) => each.split('='))) {
  const driver = await driveBrowser(engine as Engine, binary);
  console.log(`\n${driver.version}`);
  for (const statement of STATEMENTS) {
    const wrong = await judge(driver, server.address, statement);
    failed += wrong === undefined ? 0 : 1;
    console.log(`${wrong === undefined ? '✓' : '✗'} ${statement.what}${wrong === undefined ? '' : `: ${wrong}`}`);
  }
  driver.close();
}
server.stop();
process.exitCode = failed === 0 ? 0 : 1;
