import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_PICTURE_BYTES } from '../../src/domain/published-picture.ts';
import { corpus, countyCorpus, township, townshipCorpus } from '../../src/testing/builders.ts';
import { writePictures, type HeldImages } from './write-pictures.ts';

const FILE = 'hexi/wuling/images/tea.png';
const folder = 'hexi/wuling/images';
let root: string;
let dist: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  dist = join(root, 'dist');
  mkdirSync(join(root, folder), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const noise = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#474', noise: { type: 'gaussian', mean: 128, sigma: 60 } } });

/** Publishes `tea.png` of this size, and an image that nothing names. */
async function published(width: number, height: number, held: HeldImages = new Map()) {
  const picture = { file: 'tea.png', alt: '茶园' };
  const images = ['tea.png', 'other.png'].map((file) => ({ file, width, height }));
  const own = townshipCorpus({ images, township: township({ character: [{ title: '茶', why: '茶市大', picture }] }) });
  await writePictures(corpus(countyCorpus({ townships: [own] })), root, dist, held);
  expect(readdirSync(join(dist, folder))).toEqual(['tea.png.webp']);
  return readFileSync(join(dist, folder, 'tea.png.webp'));
}

test('a photograph becomes light enough, and keeps its shape', async () => {
  writeFileSync(join(root, FILE), await noise(2000, 1500).png().toBuffer());
  const bytes = await published(2000, 1500);
  const { format, width, height } = await sharp(bytes).metadata();
  expect(bytes.length).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
  expect(format).toBe('webp');
  expect(width / height).toBeCloseTo(4 / 3, 1);
  expect(width).toBeLessThanOrEqual(1200);
});

test('a drawing keeps every pixel, and the same bytes each time', async () => {
  const drawing = sharp({ create: { width: 300, height: 200, channels: 3, background: '#0b4f43' } });
  writeFileSync(join(root, FILE), await drawing.png().toBuffer());
  const [first, second] = [await published(300, 200), await published(300, 200)];
  expect(first.equals(second)).toBe(true);
  expect([...(await sharp(first).raw().toBuffer()).subarray(0, 3)]).toEqual([0x0b, 0x4f, 0x43]);
});

test('a township that is held has the picture of its own version', async () => {
  const red = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  writeFileSync(join(root, FILE), 'spoilt since');
  const bytes = await published(30, 20, new Map([[FILE, red]]));
  expect([...(await sharp(bytes).raw().toBuffer()).subarray(0, 3)]).toEqual([255, 0, 0]);
});
