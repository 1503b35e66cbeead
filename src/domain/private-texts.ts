import type { Corpus } from './corpus.ts';
import { textsIn, textsOf, type PlacedText } from './texts.ts';
import { CONTENT_FILES } from '../schema/layout.ts';

const LINK = /href="(?!#)([^"]+)"/g;

/** A record of a list, with what a waiver can name it by. */
interface Listed {
  id?: string;
  record?: string;
  matter?: string | undefined;
  place?: string | undefined;
}

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
  const listed = (folder: string, file: keyof typeof CONTENT_FILES, list: readonly Listed[]): PlacedText[] =>
    list.flatMap((each, index) =>
      textsIn(each, `${folder}/${CONTENT_FILES[file]}`, [index], each.id ?? each.record ?? each.matter ?? each.place),
    );
  const lists = holders.flatMap(({ folder, waivers, changes, adjustments, retired }) => [
    ...listed(folder, 'waivers', waivers),
    ...listed(folder, 'changes', changes),
    ...listed(folder, 'adjustments', adjustments),
    ...listed(folder, 'retired', retired),
  ]);
  const opinions = corpus.counties.flatMap(({ townships }) =>
    townships.flatMap(({ folder, feedback, unlistedTasks }) => [
      ...listed(folder, 'feedback', feedback),
      ...listed(folder, 'unlistedTasks', unlistedTasks),
    ]),
  );
  return [...textsIn(corpus.site, CONTENT_FILES.site, [], undefined), ...textsOf(corpus), ...links, ...lists, ...opinions];
}
