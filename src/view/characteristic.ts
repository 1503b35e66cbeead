/** 特色, as pages show it: why here, with figures and a picture. */
import { publishedSize } from '../domain/published-picture.ts';
import type { Illustrated } from '../schema/illustration.ts';
import { addresses, type To } from './addresses.ts';
import { readDay } from './page.ts';
import type { TownshipScope } from './scope.ts';

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

function shownPicture({ picture }: Illustrated, { county, corpus }: TownshipScope, to: To) {
  const image = corpus.images.find(({ file }) => file === picture?.file);
  if (picture === undefined || image === undefined) return undefined;
  const { file, alt, caption } = picture;
  return { src: to(addresses.picture(county.id, corpus.id, file)), ...publishedSize(image), alt, caption };
}

export function shownCharacteristic(
  { why, figures = [], ...told }: Illustrated & { why: string },
  whose: TownshipScope,
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
