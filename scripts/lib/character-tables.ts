/**
 * What browsers need of Chinese characters, made once a county by libraries that are too large for them (pinyin-pro and
 * OpenCC): how characters are read, and which simplified ones stand for traditional ones.
 */
import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { fold, type Simplified } from '../../src/search/fold.ts';
import type { Readings } from '../../src/search/readings.ts';

/** A county that says so many different characters says those that its people type. */
const MUCH = 2000;

/** The 3,755 commonest characters, as GB 2312 sorts them: rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const cells = Array.from({ length: 40 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell]));
  return cells.flat().flatMap((bytes) => {
    const character = decoder.decode(Uint8Array.from(bytes));
    return /^[\u4e00-\u9fff]$/.test(character) ? [character] : [];
  });
}

const CHINESE = /^[\u3400-\u9fff]+$/;

const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' });

/** How each character is read most often in `terms`; where that is not clear, as it is read alone. */
function commonReadings(characters: readonly string[], terms: readonly string[]): Map<string, string> {
  const counts = new Map(characters.map((character) => [character, new Map([[read(character)[0] ?? '', 1]])]));
  for (const term of terms) {
    const syllables = read(term);
    for (const [index, character] of Array.from(term).entries()) {
      const of = counts.get(character);
      const syllable = syllables[index] ?? '';
      of?.set(syllable, (of.get(syllable) ?? 0) + 1);
    }
  }
  // The reading alone was the first to be counted, and sorting keeps the order of equals.
  return new Map([...counts].map(([character, of]) => [character, [...of].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
}

/**
 * How the characters of `terms` are read, and those that people may type instead: the ones of `said`, where that is much, or the
 * common ones; and those of `typed`, which people type in letters, in which a character is read otherwise than it mostly is.
 */
export function readingsOf(terms: readonly string[], { said = '', typed = terms } = {}): Readings {
  const spoken = new Set(Array.from(said));
  const others = spoken.size < MUCH ? commonCharacters() : spoken;
  const characters = new Set([...Array.from(terms.join('')), ...others]);
  const common = commonReadings(
    [...characters].filter((each) => CHINESE.test(each)),
    terms.filter((term) => CHINESE.test(term)),
  );
  const syllables: Record<string, string> = {};
  for (const [character, syllable] of [...common].sort(([a], [b]) => (a < b ? -1 : 1)))
    syllables[syllable] = (syllables[syllable] ?? '') + character;
  const otherwise: Record<string, string> = {};
  for (const term of new Set(typed)) {
    if (!CHINESE.test(term)) continue;
    const right = read(term).join(' ');
    if (right !== Array.from(term, (each) => common.get(each) ?? '').join(' ')) otherwise[term] = right;
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
