/** One mistake, made in the good county of `fixtures/valid`, and where and with which words it is refused. */
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Situation {
  name: string;
  /** Makes the mistake in a copy of the good county. */
  change: (folder: string) => void;
  file: string;
  line: number;
  /** Words of the message. */
  phrase: string;
  /** How many issues it gives, where they are several mistakes by their nature. */
  issues?: number;
}

export const VALID = join(import.meta.dirname, '../fixtures/valid');

export const FILES = {
  site: 'site.yaml',
  county: 'hexi/county.yaml',
  departments: 'hexi/departments.yaml',
  papers: 'hexi/papers.yaml',
  events: 'hexi/life-events.yaml',
  problems: 'hexi/problems.yaml',
  guide: 'hexi/matters/minimum-living-allowance.md',
  pending: 'hexi/matters/place-name-approval.md',
  township: 'hexi/wuling/township.yaml',
  sheet: 'hexi/wuling/sheet.yaml',
  basic: 'hexi/wuling/duties/basic.yaml',
  cooperative: 'hexi/wuling/duties/cooperative.yaml',
  withdrawn: 'hexi/wuling/duties/withdrawn.yaml',
} as const;

const good = (file: string): string => readFileSync(join(VALID, file), 'utf8');
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

export function write(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Name, what stands there, what stands there instead, words of the message; and text on the expected line, if another. */
export type Swap = readonly [name: string, from: string, to: string, phrase: string, at?: string];

/** Text of one file replaced. The issue is expected on the line of the replaced text. */
export const swaps = (file: string, rows: readonly Swap[], issues = 1): Situation[] =>
  rows.map(([name, from, to, phrase, at]) => {
    const before = good(file);
    if (!before.includes(from)) throw new Error(`${file} has no “${from}”: ${name}`);
    const after = before.replace(from, () => to);
    const line = at === undefined ? lineOf(before, from) : lineOf(after, at);
    return { name, file, line, phrase, issues, change: (folder) => write(folder, file, after) };
  });

/** A whole file in other words, bytes or encoding; the issue is expected on `line`. */
export const whole = (
  file: string,
  rows: readonly (readonly [name: string, content: string | Uint8Array, phrase: string, line?: number])[],
): Situation[] =>
  rows.map(([name, content, phrase, line = 1]) => ({
    name,
    file,
    line,
    phrase,
    change: (folder) => write(folder, file, content),
  }));

/** A file that should not be there, beside the good ones. */
export const added = (
  rows: readonly (readonly [file: string, phrase: string, content?: string | Uint8Array])[],
  name = '',
): Situation[] =>
  rows.map(([file, phrase, content = 'x\n']) => ({
    name: `${name}${file} is added`,
    file,
    line: 1,
    phrase,
    change: (folder) => write(folder, file, content),
  }));

export const renamed = (rows: readonly (readonly [from: string, to: string, phrase: string])[]): Situation[] =>
  rows.map(([from, to, phrase]) => ({
    name: `${from} is called ${to}`,
    file: to,
    line: 1,
    phrase,
    change: (folder) => {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
  }));

export const linked = (rows: readonly (readonly [name: string, file: string, target: string])[]): Situation[] =>
  rows.map(([name, file, target]) => ({
    name,
    file,
    line: 1,
    phrase: '符号链接',
    change: (folder) => {
      rmSync(join(folder, file), { recursive: true, force: true });
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      symlinkSync(target, join(folder, file));
    },
  }));

/** `text` of the valid file, for situations that alter its bytes. */
export const bytesOf = (file: string): Buffer => readFileSync(join(VALID, file));
