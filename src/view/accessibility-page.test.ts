import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CRITERIA, EVIDENCE, NATIONAL_ITEMS } from './accessibility-criteria.ts';

const all = [...CRITERIA, ...NATIONAL_ITEMS];

describe('the review of accessibility', () => {
  test('looks at every success criterion of WCAG 2.1, in its order', () => {
    const parts = (number: string): number[] => number.split('.').map(Number);
    const numbers = CRITERIA.map(({ number }) => number);
    const inOrder = [...new Set(numbers)].sort((left, right) => {
      const [a, b] = [parts(left), parts(right)];
      return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
    });
    expect(numbers).toEqual(inOrder);
    expect(['A', 'AA', 'AAA'].map((level) => CRITERIA.filter((each) => each.level === level).length)).toEqual([30, 20, 28]);
  });

  test('names tests that exist, and only those that show something', () => {
    expect(Object.values(EVIDENCE).filter(({ file }) => !existsSync(file))).toEqual([]);
    const named = new Set<string>(all.flatMap(({ tests }) => tests));
    expect(Object.keys(EVIDENCE).filter((name) => !named.has(name))).toEqual([]);
  });

  test('gives a reason for every verdict, and claims no item of the national standard twice', () => {
    expect(all.filter(({ why }) => why === '')).toEqual([]);
    expect(new Set(NATIONAL_ITEMS.map(({ number }) => number)).size).toBe(NATIONAL_ITEMS.length);
  });
});
