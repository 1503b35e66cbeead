import { expect, test } from 'vitest';
import { corpus, countyCorpus } from '../testing/builders.ts';
import { checks } from './index.ts';

test('every check bears a name of its own', () => {
  const names = checks.map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
});

test.each(checks.map((check) => [check.rule, check] as const))(
  '%s accepts a good corpus, and a county without townships',
  (_, check) => {
    expect(check.run(corpus())).toEqual([]);
    expect(check.run(corpus(countyCorpus({ townships: [] })))).toEqual([]);
  },
);
