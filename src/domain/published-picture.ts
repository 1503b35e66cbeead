/** 图片, as the site publishes them: no larger than a phone needs. */
import type { Picture } from '../schema/illustration.ts';
import { characteristicsOf } from './characteristics.ts';
import type { ImageSize, TownshipCorpus } from './corpus.ts';

/** Pixels: twice the width of most phones. */
const MOST_WIDTH = 1200;
export const MOST_PICTURE_BYTES = 60_000;

/** Name of the published file of an image. */
export const publishedName = (file: string): string => `${file}.webp`;

/** Pixels of the published file of an image. */
export function publishedSize({ width, height }: ImageSize): ImageSize {
  const shown = Math.max(1, Math.min(width, MOST_WIDTH));
  return { width: shown, height: Math.max(1, Math.round((height * shown) / Math.max(1, width))) };
}

/** Every picture that a township's records name. */
export const picturesOf = (corpus: TownshipCorpus): Picture[] =>
  characteristicsOf(corpus).flatMap(({ picture }) => picture ?? []);
