/** An old address leads to the new page, as a resident opens it from a bookmark, a message or a printed code. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './chromium.ts';
import { ownServer } from './servers.ts';

const TIMEOUT = 60_000;
const DIST = process.env['DIST'] ?? 'dist';
const OLD = [
  ['hexi/yunao/index.html', 'hexi/wuling/index.html'],
  ['hexi/yunao/senior-bus-card.html', 'hexi/wuling/senior-card.html'],
  ['hexi/yunao/events/newborn.html', 'hexi/wuling/events/birth.html'],
  ['hexi/departments/poverty-relief.html', 'hexi/departments/agriculture.html'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, TIMEOUT);
afterAll(() => browser.close());

async function follows(address: string, javaScriptEnabled: boolean): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  for (const [from, to] of OLD) {
    await page.goto(new URL(from, address).href, { waitUntil: 'commit' });
    await page.waitForURL(new URL(to, address).href);
    expect(await page.locator('main h1').innerText()).not.toContain('网址');
  }
  await page.goto(new URL('hexi/wuling/medical-card-reissue.html', address).href);
  await page.waitForTimeout(300);
  await page.getByRole('link', { name: '医保电子凭证' }).click();
  await page.waitForURL(new URL('hexi/wuling/medical-insurance-code.html', address).href);
  await context.close();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('an old address leads on %s', (_how, javaScript) => {
  test.each(['/', '/a/b/'])(
    'under %s',
    async (base) => {
      const site = await ownServer(base);
      try {
        await follows(site.address, javaScript);
      } finally {
        site.stop();
      }
    },
    TIMEOUT,
  );

  test('from a folder', () => follows(pathToFileURL(`${resolve(DIST)}/`).href, javaScript), TIMEOUT);
});
