/** Client scripts as the build writes them: what Chromium 79 and Safari 12 can parse and run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileAssets, compileWorker } from './assets.ts';

/** ES2017. */
const SYNTAX = 8;

/** Features of the library that one of the two lacks; syntax targets do not concern them. */
const MISSING: Record<string, RegExp> = {
  'String replaceAll': /\.replaceAll\(/,
  'String matchAll': /\.matchAll\(/,
  'at()': /\.at\(/,
  'Array findLast': /\.findLast(?:Index)?\(/,
  'Array toSorted and its like': /\.to(?:Sorted|Reversed|Spliced)\(/,
  groupBy: /\.groupBy\(/,
  'Object.hasOwn': /Object\.hasOwn\b/,
  'Promise.allSettled': /\.allSettled\(/,
  'Promise.any': /Promise\.any\(/,
  globalThis: /\bglobalThis\b/,
  structuredClone: /\bstructuredClone\b/,
  replaceChildren: /\.replaceChildren\(/,
  'Intl.Segmenter': /Intl\.Segmenter/,
  lookbehind: /\(\?<[=!]/,
  'options of scrollIntoView': /\.scrollIntoView\(\{/,
};

const folder = mkdtempSync(join(tmpdir(), 'assets-'));
const scripts: [name: string, text: string][] = [];

beforeAll(async () => {
  await compileAssets(folder);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js')))
    scripts.push([name.replace(/-.*/, ''), readFileSync(join(folder, name), 'utf8')]);
  for (const [name, retired] of [
    ['sw', false],
    ['retired sw', true],
  ] as const) {
    await compileWorker(folder, retired);
    scripts.push([name, readFileSync(join(folder, 'sw.js'), 'utf8')]);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('there is a script for each kind of page that has one, and two workers', () =>
  expect(scripts.map(([name]) => name).sort()).toEqual([
    'box',
    'check',
    'duties',
    'feedback',
    'lost',
    'offline',
    'posters',
    'reader',
    'retired sw',
    'search',
    'sw',
    'townships',
  ]));

test('every script parses as ES2017, and as no module', () => {
  for (const [name, text] of scripts)
    expect.soft(() => parse(text, { ecmaVersion: SYNTAX, sourceType: 'script' }), name).not.toThrow();
});

describe('no script uses what an old browser lacks:', () => {
  test.each(Object.entries(MISSING))('%s', (_name, pattern) => {
    expect(scripts.filter(([, text]) => pattern.test(text)).map(([name]) => name)).toEqual([]);
  });
});

test('the search carries no schemas: it stays below 30 KB before compression', () => {
  const [search] = scripts.filter(([name]) => name === 'search');
  expect(search?.[1].length).toBeLessThan(30_000);
});
