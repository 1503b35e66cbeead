import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCode, judgeCode, textsIn } from './check-code.ts';

const code = checkCode('hexi/wuling/id-card', ['居民身份证', '收费']);
const row = { code, title: '居民身份证' };
const other = { code: checkCode('hexi/wuling/senior-card', ['老年优待证']), title: '老年优待证' };
const rows = [other, row];

describe('a code', () => {
  test('is the same on every machine', () => expect(code).toBe('3YCX-76EP4'));

  test('has no character that looks like another', () => {
    const all = Array.from({ length: 2000 }, (_, index) => checkCode(`page ${index}`, [`text ${index}`])).join('');
    expect([...new Set(all)].sort().join('')).toBe('-234679ACDEFHJKMNPQRTWXY');
  });

  test('keeps its first part when the text changes, and changes the second', () => {
    const changed = checkCode('hexi/wuling/id-card', ['居民身份证', '不收费']);
    expect(changed.slice(0, 5)).toBe(code.slice(0, 5));
    expect(changed).not.toBe(code);
  });

  test('differs between a thousand pages, and between a thousand texts', () => {
    const codes = (of: (index: number) => string) => new Set(Array.from({ length: 1000 }, (_, index) => of(index)));
    expect(codes((index) => checkCode(`hexi/town-${index}/id-card`, [])).size).toBeGreaterThan(990);
    expect(codes((index) => checkCode('hexi/wuling/id-card', [`${index}个工作日`])).size).toBeGreaterThan(990);
  });

  test('reads texts only, without names of fields and what is left out', () =>
    expect(textsIn({ a: '一', b: [{ label: '二', href: '../x.html' }], c: undefined, d: true }, ['href'])).toEqual(['一', '二']));
});

describe('a paper', () => {
  test.each([code, code.toLowerCase(), code.replace('-', ' '), ` ${code.replace('-', '')} `, code.split('').join('－')])(
    'is current by the code of today, written as %j',
    (typed) => expect(judgeCode(typed, rows)).toEqual({ paper: 'current', rows: [row] }),
  );

  test('is superseded by an earlier code of the page', () =>
    expect(judgeCode(checkCode('hexi/wuling/id-card', ['旧']), rows)).toEqual({ paper: 'superseded', rows: [row] }));

  test('of another township is known by no row', () =>
    expect(judgeCode(checkCode('hexi/liaohu/id-card', ['居民身份证']), rows)).toEqual({ paper: 'elsewhere', rows: [] }));

  test('is never judged by a code with one wrong character, or with two neighbours swapped', () => {
    const signs = code.replace('-', '').split('');
    const slips = signs.flatMap((right, index) =>
      '234679ACDEFHJKMNPQRTWXY0OIL81'.split('').flatMap((sign) => (sign === right ? [] : [signs.with(index, sign).join('')])),
    );
    const swaps = signs.slice(1).flatMap((right, index) => {
      const left = signs[index] ?? '';
      return left === right
        ? []
        : [
            signs
              .with(index, right)
              .with(index + 1, left)
              .join(''),
          ];
    });
    expect(slips.length + swaps.length).toBeGreaterThan(200);
    expect([...slips, ...swaps].filter((each) => judgeCode(each, rows).paper !== 'mistyped')).toEqual([]);
  });

  test('is not judged by anything else', () =>
    fc.assert(fc.property(fc.string(), (typed) => judgeCode(typed, rows).paper === 'mistyped')));
});
