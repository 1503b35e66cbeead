/** What the tests of prints share: paper sizes, the sheets there are, and what a camera reads. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import jsqr from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect } from 'vitest';
import { matterFiles } from '../lib/built-pages.ts';
import { DIST } from './servers.ts';

export const TOWNSHIPS = ['wuling', 'liaohu', 'wanglou', 'songlan'];
export const A4 = { width: expect.closeTo(595, 0) as number, height: expect.closeTo(842, 0) as number };
export const A3 = { width: expect.closeTo(842, 0) as number, height: expect.closeTo(1191, 0) as number };
/** Type sizes come with rounding errors. */
export const NEARLY = 0.05;

/** Files of a township's sheets, the largest first. */
export const sheetsOf = (township: string): string[] =>
  matterFiles(DIST, `hexi/${township}`)
    .map((file) => ({ file, size: statSync(join(DIST, file)).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ file }) => file);

/** What the first QR code on the page says. */
export async function decoded(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print' });
  const image = await page.locator('.qr').first().screenshot();
  const { data, info } = await sharp(image).ensureAlpha().resize(500).raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

export const canonical = (page: Page): Promise<string | null> => page.locator('link[rel=canonical]').getAttribute('href');
