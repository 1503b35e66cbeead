/** A file or folder of any name at all: it is read, or it is told of, and the good ones beside it stay. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, boolean, constantFrom, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { LAYOUT } from '../schema/layout.ts';
import { TODAY } from '../testing/builders.ts';
import { anyName } from '../testing/hostile-names.ts';
import { unreadable } from '../testing/plain-chinese.ts';
import { charactersIn, visible } from './characters.ts';
import { nameProblem } from './file-name.ts';
import { readCorpus } from './read-corpus.ts';
import { VALID } from './refusals/situation.ts';

const seed = Number(process.env['SEED'] ?? 20261126);
const numRuns = Number(process.env['RUNS'] ?? 600);

function expectReadable(message: string): void {
  expect(unreadable(message)).toEqual([]);
  expect(charactersIn(message)).toEqual([]);
}

test('a name is right, or its problem is told in Chinese', () =>
  assert(
    property(anyName, constantFrom(...Object.values(LAYOUT)), (name, layout) => {
      const problem = nameProblem(name.toString(), layout);
      if (problem !== undefined) expectReadable(problem.message);
    }),
    { seed, numRuns: numRuns * 10 },
  ));

const PARENTS = [
  '',
  'hexi',
  'hexi/duties',
  'hexi/matters',
  'hexi/wuling',
  'hexi/wuling/duties',
  'hexi/wuling/matters',
  'hexi/new',
];
const anyEntry = record({ parent: constantFrom(...PARENTS), name: anyName, isFolder: boolean() });

test('a file or folder of any name is read, or is told of; the good ones beside it stay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'any-name-'));
  cpSync(VALID, folder, { recursive: true });
  const usual = readCorpus(folder, TODAY).files;
  assert(
    property(anyEntry, ({ parent, name, isFolder }) => {
      const path = Buffer.concat([Buffer.from(`${join(folder, parent)}/`), name]);
      if (existsSync(path)) return;
      const made = mkdirSync(join(folder, parent), { recursive: true });
      if (isFolder) mkdirSync(path);
      else writeFileSync(path, '雾岭镇');
      try {
        const { corpus, issues, files } = readCorpus(folder, TODAY);
        const shown = visible(join(parent, name.toString()));
        const isTold = issues.some(({ file }) => file === shown || file.startsWith(`${shown}/`));
        // Hidden files beside the counties are the maintainers', their repository among them.
        expect(isTold || files > usual || (parent === '' && shown.startsWith('.'))).toBe(true);
        expect(corpus.counties[0]?.townships).toHaveLength(1);
        for (const { message } of issues) expectReadable(message);
      } finally {
        rmSync(path, { recursive: true });
        if (made !== undefined) rmSync(made, { recursive: true });
      }
    }),
    { seed, numRuns },
  );
  rmSync(folder, { recursive: true });
});
