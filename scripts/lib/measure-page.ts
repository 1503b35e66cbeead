/** How soon a page can be read on a slow line, in a real Chromium that has never been there, and what it loads. */
import type { Browser } from 'playwright-core';
import { bytesOf, record, type Line } from './measure-search.ts';

export interface Reading {
  /** Seconds until the text is painted. */
  seconds: number;
  /** With headers, icon left out. */
  bytes: number;
}

const firstText = (): number => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;

export async function read(browser: Browser, root: string, path: string, line: Line, scripts: boolean): Promise<Reading> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const fetched = await record(await context.newCDPSession(page), root, line);
  await page.goto(root + path, { waitUntil: 'load' });
  // Painting, and the events of the network, come in after the load.
  await page.waitForTimeout(500);
  const seconds = (await page.evaluate(firstText)) / 1000;
  await context.close();
  return { seconds, bytes: bytesOf(fetched) };
}
