/** 读音: how characters are read, without tones. The table is made at build time and loaded when a query needs it. */

export interface Readings {
  /** Characters by syllable: `{ bao: '保包饱…' }`; a character stands under the reading it has most often in the terms. */
  syllables: Readonly<Record<string, string>>;
  /** Terms in which a character is read otherwise: `{ 重病: 'zhong bing' }`. */
  otherwise: Readonly<Record<string, string>>;
}

/** What is hard to tell apart by ear in much of the country: zh and z, -ng and -n, l and n at the start, h and f. */
export const alike = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n')
    .replace(/^hu(?=[aeiou])/, 'f')
    .replace(/^f(?=u)/, 'h');

export interface Reader {
  /** Syllables of a term; characters that are not in the table stand for themselves. */
  read: (term: string) => string[];
  isSyllable: (letters: string) => boolean;
}

export function makeReader({ syllables, otherwise }: Readings): Reader {
  const readings = new Map<string, string>();
  for (const syllable of Object.keys(syllables)) {
    for (const character of Array.from(syllables[syllable] || '')) readings.set(character, syllable);
  }
  return {
    read: (term) => {
      const known = Object.prototype.hasOwnProperty.call(otherwise, term) ? otherwise[term] : undefined;
      return known === undefined ? Array.from(term).map((character) => readings.get(character) || character) : known.split(' ');
    },
    isSyllable: (letters) => Object.prototype.hasOwnProperty.call(syllables, letters),
  };
}
