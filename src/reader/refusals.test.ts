/** Every mistake of the table is refused at its file and line, in Chinese, and gives no second issue. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TODAY } from '../testing/builders.ts';
import { unreadable } from '../testing/plain-chinese.ts';
import { charactersIn } from './characters.ts';
import { readCorpus } from './read-corpus.ts';
import { byteRefusals } from './refusals/bytes.ts';
import { fileRefusals } from './refusals/files.ts';
import { VALID, type Situation } from './refusals/situation.ts';
import { valueRefusals } from './refusals/values.ts';
import { yamlRefusals } from './refusals/yaml.ts';

let temporary: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'refusals-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const groups: [string, Situation[]][] = [
  ['files', fileRefusals],
  ['bytes', byteRefusals],
  ['yaml', yamlRefusals],
  ['values', valueRefusals],
];

test('there are more than two hundred situations, each with a name of its own', () => {
  const names = groups.flatMap(([group, situations]) => situations.map(({ name }) => `${group} ${name}`));
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(groups)('%s', (_group, situations) => {
  test.each(situations)('$name', ({ change, file, line, phrase, issues: count = 1 }) => {
    const folder = mkdtempSync(join(temporary, 'content-'));
    cpSync(VALID, folder, { recursive: true });
    change(folder);
    const { issues } = readCorpus(folder, TODAY);
    expect(issues).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringContaining(phrase) as string, severity: 'error' }),
    );
    expect(issues.flatMap(({ message }) => [...unreadable(message), ...charactersIn(message)])).toEqual([]);
    expect(issues).toHaveLength(count);
  });
});

test('English of a library would be found', () => expect(unreadable('Invalid input: expected string')).not.toEqual([]));
