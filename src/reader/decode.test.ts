import { expect, test } from 'vitest';
import { decode } from './decode.ts';

const problem = (bytes: number[]): string => {
  const decoded = decode(Uint8Array.from(bytes));
  return 'problem' in decoded ? decoded.problem : '';
};

test('reads UTF-8', () => expect(decode(new TextEncoder().encode('name: 雾岭镇'))).toEqual({ text: 'name: 雾岭镇' }));

test('drops the byte order mark that Notepad writes', () =>
  expect(decode(new TextEncoder().encode('\uFEFFname: 雾岭镇'))).toEqual({ text: 'name: 雾岭镇' }));

test('reads an empty file', () => expect(decode(new Uint8Array())).toEqual({ text: '' }));

test('refuses GBK, and shows what it seems to say', () => {
  const wuling = [0xce, 0xed, 0xc1, 0xeb]; // 雾岭
  expect(problem(wuling)).toBe('文件不是 UTF-8 编码，看起来是 GBK（内容像“雾岭…”）。请用“另存为”选择 UTF-8 编码再提交');
});

test.each([
  ['little', [0xff, 0xfe, 0x3a, 0x00]],
  ['big', [0xfe, 0xff, 0x00, 0x3a]],
])('refuses UTF-16 (%s end first)', (_end, bytes) => expect(problem(bytes)).toMatch(/^文件是 UTF-16 编码。/));
