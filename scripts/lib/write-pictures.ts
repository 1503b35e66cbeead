/** Publishes the pictures that townships' records name, each no larger than a phone needs. */
import { constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Corpus, TownshipCorpus } from '../../src/domain/corpus.ts';
import { MOST_PICTURE_BYTES, picturesOf, publishedSize } from '../../src/domain/published-picture.ts';
import { IMAGES_FOLDER } from '../../src/schema/layout.ts';
import { addresses } from '../../src/view/addresses.ts';

/** Bytes of images of townships that are held at an earlier version, by path: they are not what the content folder has. */
export type HeldImages = ReadonlyMap<string, Buffer>;

/** Drawings stay sharp where that costs little; photographs get coarser, then smaller, until they are light. */
const ATTEMPTS = [
  { scale: 1, lossless: true },
  { scale: 1, quality: 80 },
  { scale: 1, quality: 55 },
  { scale: 0.75, quality: 50 },
  { scale: 0.5, quality: 40 },
  { scale: 0.3, quality: 25 },
];

/** The same bytes on every processor: vector instructions would round otherwise here and there. */
async function shrunk(bytes: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  sharp.simd(false);
  let light = bytes;
  for (const { scale, ...options } of ATTEMPTS) {
    const size = { width: Math.ceil(width * scale), height: Math.ceil(height * scale), fit: 'fill' } as const;
    light = await sharp(bytes).resize(size).webp(options).toBuffer();
    if (light.length <= MOST_PICTURE_BYTES) break;
  }
  return light;
}

async function writeOf(corpus: TownshipCorpus, county: string, dist: string, read: (path: string) => Buffer): Promise<void> {
  const named = new Set(picturesOf(corpus).map(({ file }) => file));
  for (const { file, ...size } of corpus.images.filter((image) => named.has(image.file))) {
    const target = join(dist, addresses.picture(county, corpus.id, file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await shrunk(read(`${corpus.folder}/${IMAGES_FOLDER}/${file}`), publishedSize(size)));
  }
}

export async function writePictures({ counties }: Corpus, content: string, dist: string, held: HeldImages): Promise<void> {
  const read = (path: string): Buffer =>
    held.get(path) ?? readFileSync(join(content, path), { flag: constants.O_RDONLY | constants.O_NOFOLLOW });
  for (const { id, townships } of counties) for (const each of townships) await writeOf(each, id, dist, read);
}
