/** Images near the limits, and files that only say that they are images. */
import { deflateRawSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { MAX_IMAGE_BYTES, MAX_IMAGE_SIDE } from '../../../src/schema/layout.ts';
import { put, type HostileInput } from './input.ts';

const flat = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#474' } });
const noise = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#474', noise: { type: 'gaussian', mean: 128, sigma: 30 } } });

async function images(township: string, count: number, ending: string, image: Promise<Buffer>): Promise<void> {
  const bytes = await image;
  if (bytes.length > MAX_IMAGE_BYTES) throw new Error(`The image has ${bytes.length} bytes: it would not be opened.`);
  for (let index = 0; index < count; index += 1) put(township, `images/map-${index}.${ending}`, bytes);
}

/** A width and a height of which twelve make up all the pixels that a township may have. */
const SIDE = MAX_IMAGE_SIDE;
const TWELFTH = Math.floor((1600 * 1300) / SIDE);

/** An archive that says it holds far more than it does. */
function archive(): Buffer {
  const data = deflateRawSync(Buffer.alloc(100 * 2 ** 20));
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt32LE(0xffffffff, 22);
  return Buffer.concat([head, data]);
}

/** A PNG whose head claims other sides than its picture has. */
async function claiming(width: number, height: number): Promise<Buffer> {
  const bytes = await flat(8, 8).png().toBuffer();
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A PNG with as many chunks as fit. */
async function ofChunks(): Promise<Buffer> {
  const bytes = await flat(8, 8).png().toBuffer();
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, 0]), Buffer.from('teXt'), Buffer.alloc(4)]);
  return Buffer.concat([bytes.subarray(0, 33), ...Array.from({ length: 170_000 }, () => chunk), bytes.subarray(33)]);
}

/** A progressive JPEG that draws one part of every block in each of `scans` scans: little to store, much to draw. */
function ofScans(scans: number): Buffer {
  const segment = (marker: number, ...bytes: number[]): Buffer => Buffer.from([0xff, marker, 0, bytes.length + 2, ...bytes]);
  const head = [
    Buffer.from([0xff, 0xd8]),
    segment(0xdb, 0, ...Array<number>(64).fill(1)),
    segment(0xc2, 8, SIDE >> 8, 0, SIDE >> 8, 0, 1, 1, 0x11, 0),
    segment(0xc4, 0x00, 1, ...Array<number>(15).fill(0), 0x00),
    segment(0xc4, 0x10, 1, ...Array<number>(15).fill(0), 0xe0),
    segment(0xda, 1, 1, 0, 0, 0, 0),
    Buffer.alloc((SIDE / 8) ** 2 / 8),
  ];
  // Runs of sixteen thousand empty blocks: fifteen bits each.
  const empty = Buffer.alloc(Math.ceil((((SIDE / 8) ** 2 / 16_384) * 15) / 8));
  const scan = (index: number): Buffer => {
    const depth = 13 - Math.floor(index / 63);
    const band = (index % 63) + 1;
    return Buffer.concat([segment(0xda, 1, 1, 0, band, band, ((depth === 13 ? 0 : depth + 1) << 4) | depth), empty]);
  };
  return Buffer.concat([...head, ...Array.from({ length: scans }, (_, index) => scan(index)), Buffer.from([0xff, 0xd9])]);
}

export const hostileImages: HostileInput[] = [
  {
    name: '12 noisy JPEG, all pixels',
    write: (town) => images(town, 12, 'jpg', noise(SIDE, TWELFTH).jpeg({ quality: 60 }).toBuffer()),
  },
  {
    name: '12 progressive JPEG, all pixels',
    write: (town) => images(town, 12, 'jpg', noise(SIDE, TWELFTH).jpeg({ quality: 60, progressive: true }).toBuffer()),
  },
  { name: '12 flat PNG of the largest sides', write: (town) => images(town, 12, 'png', flat(SIDE, SIDE).png().toBuffer()) },
  {
    name: '12 interlaced PNG, all pixels',
    write: (town) => images(town, 12, 'png', flat(SIDE, TWELFTH).png({ progressive: true }).toBuffer()),
  },
  { name: '12 noisy PNG near 2 MB', write: (town) => images(town, 12, 'png', noise(800, 800).png().toBuffer()) },
  {
    name: '12 lossless WebP, all pixels',
    write: (town) => images(town, 12, 'webp', flat(SIDE, TWELFTH).webp({ lossless: true }).toBuffer()),
  },
  {
    name: '12 noisy WebP, all pixels',
    write: (town) => images(town, 12, 'webp', noise(SIDE, TWELFTH).webp({ quality: 40 }).toBuffer()),
  },
  { name: '12 archives that expand to 100 MB, named .png', write: (town) => images(town, 12, 'png', Promise.resolve(archive())) },
  { name: '12 PNG that claim 60,000 pixels a side', write: (town) => images(town, 12, 'png', claiming(60_000, 60_000)) },
  {
    name: '12 PNG that claim the largest sides and hold nothing',
    write: (town) => images(town, 12, 'png', claiming(SIDE, TWELFTH)),
  },
  { name: '12 JPEG of 49 scans', write: (town) => images(town, 12, 'jpg', Promise.resolve(ofScans(48))) },
  { name: '12 JPEG of 800 scans', write: (town) => images(town, 12, 'jpg', Promise.resolve(ofScans(800))) },
  { name: '12 PNG of 170,000 chunks', write: (town) => images(town, 12, 'png', ofChunks()) },
];
