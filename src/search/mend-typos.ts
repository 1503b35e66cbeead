/** 错别字: puts the word that was meant in the place of one that no record has. */
import { rarity, type Lexicon } from './lexicon.ts';
import { nearShapes } from './near-shapes.ts';
import { alike, type Reader } from './readings.ts';

/** Known pieces of two characters by how they sound, roughly. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

const soundOf = (piece: string, { read }: Reader): string => read(piece).map(alike).join(' ');

export function makeSounds({ bearers }: Lexicon, reader: Reader): Sounds {
  const sounds = new Map<string, string[]>();
  bearers.forEach((_, piece) => {
    if (!/^[\u3400-\u9fff]{2}$/.test(piece)) return;
    const sound = soundOf(piece, reader);
    const known = sounds.get(sound);
    if (known === undefined) sounds.set(sound, [piece]);
    else known.push(piece);
  });
  return sounds;
}

const shared = (a: string, b: string): number => Array.from(a).filter((character) => b.includes(character)).length;

/** Known pieces that look or sound like `piece`, or have its characters the other way round; the likeliest first. */
function meant(piece: string, lexicon: Lexicon, sounds: Sounds | undefined, reader: Reader | undefined): string[] {
  const [first = '', second = ''] = Array.from(piece);
  const shapes = [...nearShapes(first).map((each) => each + second), ...nearShapes(second).map((each) => first + each)];
  const heard = sounds === undefined || reader === undefined ? [] : sounds.get(soundOf(piece, reader)) || [];
  return [...shapes, ...heard, second + first]
    .filter((each) => each !== piece && lexicon.bearers.has(each))
    .sort((a, b) => shared(b, piece) - shared(a, piece) || rarity(lexicon, a) - rarity(lexicon, b));
}

/**
 * The query with each unknown piece of two characters replaced by the known one that it was likely meant to be; `query`
 * itself where nothing is unknown, or nothing likely.
 */
export function mendTypos(query: string, lexicon: Lexicon, sounds?: Sounds, reader?: Reader): string {
  let text = query;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const piece = text.slice(at, at + 2);
    if (!/^[\u3400-\u9fff]{2}$/.test(piece) || lexicon.bearers.has(piece)) continue;
    const [best] = meant(piece, lexicon, sounds, reader);
    if (best === undefined) continue;
    text = text.slice(0, at) + best + text.slice(at + 2);
  }
  return text;
}
