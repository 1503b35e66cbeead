/** What somebody might commit into a township to keep the gate busy, for `bench:gate`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_TOKENS, structureOf } from '../../../src/reader/yaml-structure.ts';
import { MAX_TEXT_BYTES, MAX_TOWNSHIP_BYTES } from '../../../src/schema/layout.ts';
import { filesBelow } from '../checksums.ts';

export interface HostileInput {
  name: string;
  /** Spoils the otherwise good township in the folder `township`. */
  write: (township: string) => void | Promise<void>;
}

/** The largest text that is opened at all. */
export const LIMIT = MAX_TEXT_BYTES - 1;

export function put(township: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(township, file)), { recursive: true });
  writeFileSync(join(township, file), content);
}

/** `unit` as often as it fits into `bytes`. */
export const filled = (unit: string, bytes = LIMIT): string => unit.repeat(Math.floor(bytes / Buffer.byteLength(unit)));

/** Rows while they fit into `bytes`. */
export function rows(row: (index: number) => string, bytes = LIMIT, most = Infinity): string {
  const all: string[] = [];
  for (let index = 0, size = 0; index < most; index += 1) {
    const next = row(index);
    size += Buffer.byteLength(next);
    if (size > bytes) break;
    all.push(next);
  }
  return all.join('');
}

/** Rows between `before` and `after`, as many as a file of a township may have, by its bytes and by its tokens. */
export function fitting(before: string, row: (index: number) => string, after = ''): string {
  const all = rows((index) => `${row(index)}\0`, LIMIT - Buffer.byteLength(before + after)).split('\0');
  let text: string;
  let count = all.length;
  do {
    text = before + all.slice(0, count).join('') + after;
    count = Math.floor(count * 0.95);
  } while (structureOf(text, MOST_TOKENS.township).tooMuch !== undefined);
  return text;
}

export const textOf = (township: string, file: string): string => readFileSync(join(township, file), 'utf8');

/** Bytes of text that the township may still have, so that it is not refused as a whole. */
export function room(township: string): number {
  const used = filesBelow(township).reduce((sum, file) => sum + readFileSync(join(township, file)).length, 0);
  return MAX_TOWNSHIP_BYTES - used;
}
