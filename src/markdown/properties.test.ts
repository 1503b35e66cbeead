/** Statements about any text at all, tried on many random ones; the seed is fixed, so that a run can be repeated. */
import { assert, array, constantFrom, oneof, property, sample, string, type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../testing/forbidden-html.ts';
import { drawMarkdown } from './draw.ts';
import { judgeMarkdown } from './judge.ts';
import { HARMLESS, REFUSED } from './malice.ts';
import { renderMarkdown } from './render.ts';

const seed = Number(process.env['SEED'] ?? 20261124);
const numRuns = Number(process.env['RUNS'] ?? 600);

const MARKS = ['*', '_', '**', '~~', '`', '```', '[', ']', '(', ')', '![', '](', '][', '](<', '>)', '\\', '|', '\n| - |\n', '- '];
const LINES = [
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n## ',
  '\n# ',
  '\n    ',
  '\n---\n',
  '\n[^1]: ',
  '\n[a]: ',
  '\n- [ ] ',
  '  \n',
];
const PARTS = [
  ...[
    '看',
    '身份证',
    '[^1]',
    '[看][a]',
    '[看](',
    'id-card.md',
    'https://www.gov.cn/',
    '[看](id-card.md)',
    '<',
    '</',
    '<!--',
    '-->',
  ],
  ...[
    'javascript:',
    'java&#115;cript:',
    'data:text/html,',
    '//evil.com',
    'https://',
    '10.0.0.1',
    'www.',
    'a@b.cn',
    'tel:12345',
    ' "',
  ],
  ...[
    '<script>',
    '<svg onload=',
    '<img src=x onerror=',
    ' onclick=',
    "'",
    '"',
    '&lt;',
    '&colon;',
    '&#x202e;',
    '\u200b',
    '\u202e',
    '\0',
  ],
];
const SAFE = [
  '看',
  '身份证 ',
  '**原件**',
  '*看*',
  '`a`',
  '[看](id-card.md)',
  '[打](tel:12345)',
  'https://www.gov.cn/a。',
  '&lt;b&gt;',
  '# ',
  '" ',
];
const SAFE_LINES = [
  '\n\n',
  '\n- ',
  '\n1. ',
  '\n> ',
  '\n\n## ',
  '\n\n| 甲 | 乙 |\n| --- | --: |\n| 一 | 二 |\n\n',
  '\n- [x] ',
  '\n\n```\n<b>\n```\n\n',
];

const join = (parts: string[]): string => parts.join('');
const pieces = array(oneof(constantFrom(...MARKS, ...LINES, ...PARTS), string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 60,
});
const wholes = array(constantFrom(...[...REFUSED, ...HARMLESS].map(([, markdown]) => markdown), ...LINES, ...MARKS), {
  maxLength: 8,
});
const plain = array(constantFrom(...SAFE, ...SAFE_LINES), { maxLength: 40 });
const anyText: Arbitrary<string> = oneof(pieces, wholes, plain).map(join);

function holds(statement: (text: string) => void): void {
  assert(property(anyText, statement), { seed, numRuns });
}

describe('of any text', () => {
  test('the renderer alone draws nothing forbidden, and never throws', () =>
    holds((text) => {
      expect(forbiddenIn(drawMarkdown(text).html)).toEqual([]);
    }));

  test('what the gate accepts is drawn whole and holds nothing forbidden; what it refuses is not drawn', () =>
    holds((text) => {
      const { html, problems } = renderMarkdown(text);
      expect(problems).toEqual(judgeMarkdown(text));
      if (problems.length > 0) expect(html).toBe('');
      else {
        expect(html).toBe(drawMarkdown(text).html);
        expect(forbiddenIn(html)).toEqual([]);
      }
    }));

  test('a problem stands in the text, and is told in Chinese', () =>
    holds((text) => {
      const lines = text.split(/\r\n?|\n/);
      for (const { line, column, message } of judgeMarkdown(text)) {
        expect(lines[line - 1]).toBeDefined();
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/\p{Script=Han}/u);
      }
    }));
});

test('many random texts are accepted, so that the statements above say something', () => {
  const accepted = new Set(sample(plain.map(join), { seed, numRuns }).filter((text) => judgeMarkdown(text).length === 0));
  expect(accepted.size).toBeGreaterThan(numRuns / 10);
});
