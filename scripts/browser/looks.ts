/** 长相: what the pages look like, kept as pictures beside the tests. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';

export const LOOKS = join(import.meta.dirname, 'looks');
/** Where pictures that differ are put. */
export const CHANGED = join('.build', 'looks');

export interface View {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

export const VIEWS: readonly View[] = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ name: `${width}-${colorScheme}`, width, colorScheme })),
);

/** Pixels from the top that are looked at: several screens of a phone. */
const DEPTH = 1600;
/** Wide pages are kept smaller: letters still differ from one another. */
const KEPT_WIDTH = 640;
const QUALITY = 40;
/** A channel that differs by more is another colour, not another way to smooth an edge. */
const OTHER = 60;

async function pictureOf(page: Page, { width }: View): Promise<Buffer> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, DEPTH) };
  const taken = await page.screenshot({ fullPage: true, clip });
  return sharp(taken)
    .resize({ width: Math.min(width, KEPT_WIDTH) })
    .webp({ quality: QUALITY })
    .toBuffer();
}

/** Share of pixels that have another colour; 1 where the pictures are not of one size. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [left, right] = await Promise.all(
    [one, other].map((each) => sharp(each).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (left === undefined || right === undefined || left.data.length !== right.data.length) return 1;
  const { channels, width, height } = left.info;
  let different = 0;
  for (let at = 0; at < left.data.length; at += channels) {
    const far = [0, 1, 2].some((channel) => Math.abs((left.data[at + channel] ?? 0) - (right.data[at + channel] ?? 0)) > OTHER);
    if (far) different += 1;
  }
  return different / (width * height);
}

/**
 * How far the page is from its kept picture, as a share of its pixels; 1 without a picture. With LOOKS=update in the environment
 * the picture is kept anew, and nothing differs.
 */
export async function compareLook(page: Page, view: View, name: string): Promise<number> {
  const file = `${name.replaceAll(' ', '-')}-${view.name}.webp`;
  const seen = await pictureOf(page, view);
  if (process.env['LOOKS'] === 'update') {
    mkdirSync(LOOKS, { recursive: true });
    writeFileSync(join(LOOKS, file), seen);
    return 0;
  }
  const kept = join(LOOKS, file);
  const far = existsSync(kept) ? await difference(readFileSync(kept), seen) : 1;
  if (far > 0) {
    mkdirSync(CHANGED, { recursive: true });
    writeFileSync(join(CHANGED, file), seen);
  }
  return far;
}
