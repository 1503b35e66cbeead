/** content/README.md explains every rule to clerks, and no rule that there is not. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from './index.ts';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'content/README.md'), 'utf8');
const sections = new Map(
  text
    .split(/^#### /m)
    .slice(1)
    .map((section) => [/（([a-z-]+)）\n/.exec(section)?.[1] ?? section, section.split(/^###? /m)[0] ?? '']),
);

/** Rules that the reader and the waivers report, as they stand in the code. */
const ELSEWHERE = ['src/reader', 'src/checks'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(join(ROOT, folder, file), 'utf8').matchAll(
        /(?:rule: |rule = |report\(.*, |: )'((?:file|missing|front|expired|needless)-[a-z]+|encoding|markdown|schema|yaml|image|characters)'/g,
      ),
    ])
    .map(([, rule = '']) => rule),
);
const rules = [...new Set([...checks.map(({ rule }) => rule), ...ELSEWHERE])].sort();

test('the rules are those that the code reports', () => {
  expect(rules.length).toBeGreaterThan(40);
  expect([...sections.keys()].sort()).toEqual(rules);
});

test.each(rules)('%s: why, how to mend it, what is right and what is wrong', (rule) => {
  const section = sections.get(rule) ?? '';
  for (const part of [/^为什么：.{6,}$/m, /^怎么改：.{6,}$/m, /^👍 .+$/m, /^👎 .+$/m]) expect(section).toMatch(part);
});

test.each(checks.map(({ rule }) => rule))('%s has a test of its messages', (rule) =>
  expect(
    readFileSync(join(import.meta.dirname, `${rule === 'unknown-reference' ? 'references-exist' : rule}.test.ts`), 'utf8'),
  ).toContain('message'),
);
