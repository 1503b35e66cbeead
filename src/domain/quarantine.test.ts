import { describe, expect, test } from 'vitest';
import { corpus, countyCorpus, townshipCorpus } from '../testing/builders.ts';
import type { Issue } from './issue.ts';
import { quarantine, townshipOf } from './quarantine.ts';

const issue = (file: string, severity: Issue['severity'] = 'error'): Issue => ({
  file,
  line: 1,
  column: 1,
  rule: 'schema',
  message: '缺少 name',
  severity,
});

test.each([
  ['hexi/wuling/sheet.yaml', 'hexi/wuling'],
  ['hexi/wuling/matters/tea.md', 'hexi/wuling'],
  ['hexi/wu ling', 'hexi/wu ling'],
  ['hexi/departments.yaml', undefined],
  ['hexi/matters/id-card.md', undefined],
  ['hexi/duties/basic.yaml', undefined],
  ['site.yaml', undefined],
])('%s belongs to %s', (file, folder) => expect(townshipOf(file)).toBe(folder));

describe('a township with an error', () => {
  const townships = ['wuling', 'liaohu'].map((id) => townshipCorpus({ id, folder: `hexi/${id}` }));
  const given = corpus(countyCorpus({ townships }));
  const idsOf = (issues: Issue[]): string[] =>
    quarantine(given, issues).corpus.counties.flatMap((county) => county.townships.map(({ id }) => id));

  test('is held, and its neighbour is not', () => expect(idsOf([issue('hexi/wuling/sheet.yaml')])).toEqual(['liaohu']));

  test('keeps all of its errors, and no warning', () =>
    expect(
      quarantine(given, [
        issue('hexi/wuling/sheet.yaml'),
        issue('hexi/wuling/township.yaml'),
        issue('hexi/liaohu/sheet.yaml', 'warning'),
      ]).held,
    ).toEqual(new Map([['hexi/wuling', [issue('hexi/wuling/sheet.yaml'), issue('hexi/wuling/township.yaml')]]])));

  test('stops nothing else', () => expect(quarantine(given, [issue('hexi/wuling/sheet.yaml')]).fatal).toEqual([]));
});

test("an error of the county's own files is fatal", () =>
  expect(quarantine(corpus(), [issue('hexi/papers.yaml')]).fatal).toEqual([issue('hexi/papers.yaml')]));

test('nobody is held for what a neighbour has a part in', () =>
  expect(quarantine(corpus(), [{ ...issue('hexi/wuling/township.yaml'), between: true }]).held).toEqual(new Map()));
