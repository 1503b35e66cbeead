/**
 * Runs in a process of its own, started by `judge-images.ts`: reads paths from standard input, one JSON list, and
 * answers each with a line, its size or what is wrong. A picture made to break the decoder breaks nothing else.
 */
import { readFileSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { ImageInspector } from './inspect-image.ts';

sharp.cache(false);
sharp.concurrency(1);
// Only the decoders of the three formats; others have had more holes.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });

const paths = JSON.parse(await text(process.stdin)) as string[];
const inspectors = new Map<string, ImageInspector>();
console.log('ready');
for (const path of paths) {
  const inspector = inspectors.get(dirname(path)) ?? new ImageInspector();
  inspectors.set(dirname(path), inspector);
  console.log(JSON.stringify(await inspector.inspect(readFileSync(path), extname(path).slice(1))));
}
