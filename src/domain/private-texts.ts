import type { Corpus } from './corpus.ts';
import { textsIn, textsOf, type PlacedText } from './texts.ts';
import { CONTENT_FILES } from '../schema/layout.ts';

const LINK = /href="(?!#)([^"]+)"/g;

/**
 * Every text in which somebody's number could stand: what people read, where links of a guide lead to, and what only the
 * repository shows.
 */
export function everyText(corpus: Corpus): PlacedText[] {
  const holders = corpus.counties.flatMap((county) => [county, ...county.townships]);
  const links = holders
    .flatMap(({ matters }) => matters)
    .flatMap((matter) => {
      const found = matter.state === 'complete' ? [...matter.html.matchAll(LINK)] : [];
      return found.map(([, text = '']) => ({ file: matter.file, path: ['html'], record: matter.id, text }));
    });
  const waivers = holders.flatMap(({ folder, waivers: list }) =>
    list.flatMap((waiver, index) => textsIn(waiver, `${folder}/${CONTENT_FILES.waivers}`, [index], waiver.record)),
  );
  return [...textsIn(corpus.site, CONTENT_FILES.site, [], undefined), ...textsOf(corpus), ...links, ...waivers];
}
