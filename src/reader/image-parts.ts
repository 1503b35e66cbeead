/** The parts that an image file is made of, by its own table of contents; nothing is decoded here. */

export type ImageFormat = 'jpeg' | 'png' | 'webp';

export function formatOf(bytes: Buffer): ImageFormat | undefined {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'jpeg';
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  return undefined;
}

/** Markers of a JPEG up to its picture, as `ff??`. */
function* segmentsOfJpeg(bytes: Buffer): Generator<string> {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    yield bytes.toString('hex', at, at + 2);
}

function* chunksOfPng(bytes: Buffer): Generator<string> {
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) yield bytes.toString('latin1', at + 4, at + 8);
}

function* chunksOfWebp(bytes: Buffer): Generator<string> {
  for (let at = 12; at + 8 <= bytes.length; at += 8 + Math.ceil(bytes.readUInt32LE(at + 4) / 2) * 2)
    yield bytes.toString('latin1', at, at + 4);
}

const PARTS = { jpeg: segmentsOfJpeg, png: chunksOfPng, webp: chunksOfWebp };
/** Who took it, where, with what, and remarks: Exif, XMP, IPTC, comments. */
const PERSONAL = new Set(['ffe1', 'ffed', 'fffe', 'eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME', 'EXIF', 'XMP ']);
const MOVING = new Set(['acTL', 'ANIM', 'ANMF']);

/** Programs write a picture in some hundred parts, and draw a progressive JPEG in ten scans; thousands only keep us busy. */
const MOST_PARTS = 2000;
const MOST_SCANS = 50;
const SCAN = Buffer.from([0xff, 0xda]);

/** How often a JPEG draws over the whole picture: each time takes as long as the first. */
function scansOf(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(SCAN); at !== -1 && count <= MOST_SCANS; at = bytes.indexOf(SCAN, at + 2)) count += 1;
  return count;
}

export function partsOf(bytes: Buffer, format: ImageFormat): { tooMany: boolean; personal: boolean; moving: boolean } {
  const parts: string[] = [];
  for (const part of PARTS[format](bytes)) {
    parts.push(part);
    if (parts.length > MOST_PARTS) break;
  }
  const has = (names: ReadonlySet<string>): boolean => parts.some((part) => names.has(part));
  const tooMany = parts.length > MOST_PARTS || (format === 'jpeg' && scansOf(bytes) > MOST_SCANS);
  return { tooMany, personal: has(PERSONAL), moving: has(MOVING) };
}
