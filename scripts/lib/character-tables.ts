/**
 * What browsers need of Chinese characters, made once a county by libraries that are too large for them (pinyin-pro and
 * OpenCC): how characters are read, and which simplified ones stand for traditional ones.
 */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold, type Simplified } from '../../src/search/fold.ts';
import type { Readings } from '../../src/search/readings.ts';

/** The 3,755 commonest characters, as GB 2312 sorts them: rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const cells = Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]));
  return cells.flat().flatMap((bytes) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    return /^[\u4e00-\u9fff]$/.test(character) ? [character] : [];
  });
}

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });

/**
 * How the characters of `terms`, and the common ones, are read; and those of `typed`, which people type in letters, in which
 * a character is read otherwise than alone.
 */
export function readingsOf(terms: readonly string[], typed: readonly string[] = terms): Readings {
  const characters = new Set([...Array.from(terms.join('')), ...commonCharacters()]);
  const alone = new Map(
    [...characters].filter((each) => /[\u3400-\u9fff]/.test(each)).map((each) => [each, read(each)[0] ?? '']),
  );
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of [...alone].sort(([a], [b]) => (a < b ? -1 : 1)))
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  const otherwise: Record<string, string> = {};
  for (const term of new Set(typed)) {
    if (!/^[\u3400-\u9fff]+$/.test(term)) continue;
    const [right, plain] = [read(term), Array.from(term).map((each) => alone.get(each) ?? '')];
    if (right.join(' ') !== plain.join(' ')) otherwise[term] = right.join(' ');
  }
  return { syllables: Object.fromEntries(Object.entries(syllables).sort(([a], [b]) => (a < b ? -1 : 1))), otherwise };
}

const toSimplified = Converter({ from: 't', to: 'cn' });
const fromHongKong = Converter({ from: 'hk', to: 'cn' });
const fromTaiwan = Converter({ from: 'tw', to: 'cn' });

/** Simplified characters of `terms` by their traditional forms, one by one. */
export function simplifiedOf(terms: readonly string[]): Simplified {
  const wanted = new Set(Array.from(terms.map((term) => fold(term)).join('')));
  const table: Record<string, string> = {};
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simple = [toSimplified, fromHongKong, fromTaiwan]
      .map((convert) => convert(character))
      .find((each) => each !== character);
    if (simple !== undefined && simple.length === 1 && wanted.has(simple) && !wanted.has(character)) table[character] = simple;
  }
  return table;
}
