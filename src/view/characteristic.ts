/** 特色, as pages show it: why here, with figures and a picture. */
import type { TownshipCorpus } from '../domain/corpus.ts';
import { publishedSize } from '../domain/published-picture.ts';
import type { Illustrated } from '../schema/illustration.ts';
import { addresses, type To } from './addresses.ts';
import { readDay } from './page.ts';

export interface ShownPicture {
  src: string;
  width: number;
  height: number;
  alt: string;
  caption?: string | undefined;
}

export interface ShownCharacteristic {
  why: string;
  figures: { label: string; value: string; asOf?: string | undefined }[];
  /** The day of all figures, where it is one. */
  asOf?: string | undefined;
  picture?: ShownPicture | undefined;
}

interface Whose {
  county: { id: string };
  corpus: TownshipCorpus;
}

function shownPicture({ picture }: Illustrated, { county, corpus }: Whose, to: To) {
  const image = corpus.images.find(({ file }) => file === picture?.file);
  if (picture === undefined || image === undefined) return undefined;
  const { file, alt, caption } = picture;
  return { src: to(addresses.picture(county.id, corpus.id, file)), ...publishedSize(image), alt, caption };
}

export function shownCharacteristic(
  { why, figures = [], ...told }: Illustrated & { why: string },
  whose: Whose,
  to: To,
): ShownCharacteristic {
  const days = figures.map(({ asOf }) => (asOf === undefined ? undefined : readDay(asOf)));
  const isOne = new Set(days).size === 1;
  return {
    why,
    figures: figures.map(({ label, value }, index) => ({ label, value, asOf: isOne ? undefined : days[index] })),
    asOf: isOne ? days[0] : undefined,
    picture: shownPicture(told, whose, to),
  };
}
