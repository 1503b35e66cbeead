import { expect, test } from 'vitest';
import { parseReadings, placeMatches } from './place-match.ts';

const READINGS = parseReadings('上shang 坪ping 村cun 九jiu 段duan 圩xu/wei 长chang/zhang 兴xing');
const found = (name: string, query: string): boolean => placeMatches(name, query, READINGS);

test.each([
  ['characters', '上坪'],
  ['characters from the middle', '坪村'],
  ['pinyin', 'shangping'],
  ['pinyin that is not finished', 'shangpi'],
  ['initials', 'spc'],
  ['initials of a part', 'pc'],
  ['some of each', '上p'],
  ['syllables and initials', 'shangpc'],
])('is found by %s', (_how, query) => expect(found('上坪村', query)).toBe(true));

test.each(['xia', 'shangcun', '上村', 'spcx', '坪上'])('is not found by %s', (query) =>
  expect(found('上坪村', query)).toBe(false),
);

test('is found by every reading of a character', () => {
  for (const query of ['jiuduanwei', 'jiuduanxu', 'jdw', 'jdx']) expect(found('九段圩村', query)).toBe(true);
  for (const query of ['changxing', 'zhangxing']) expect(found('长兴村', query)).toBe(true);
});

test('a name of many equal characters is judged at once', () => {
  const many = parseReadings('啊aaaaaaaaaaaaaaaaaaaa');
  expect(placeMatches('啊'.repeat(20), `${'a'.repeat(60)}b`, many)).toBe(false);
});
