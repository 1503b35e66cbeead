/** All ways in which the characters of place names are read: people say some of them as no dictionary puts first. */
import { polyphonic } from 'pinyin-pro';

const CHINESE = /[\u3400-\u9fff]/;

/** `上shang 长chang/zhang`, each character once; read by `search/place-match.ts`. */
export function placeReadings(names: readonly string[]): string {
  const characters = [...new Set(names.flatMap((name) => Array.from(name)))].filter((each) => CHINESE.test(each)).sort();
  return characters
    .map((character) => {
      const [all = ''] = polyphonic(character, { toneType: 'none', v: true });
      return `${character}${[...new Set(all.split(' '))].join('/')}`;
    })
    .join(' ');
}
