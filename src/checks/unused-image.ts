import type { TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { picturesOf } from '../domain/published-picture.ts';
import { IMAGES_FOLDER } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'unused-image';

function inTownship(corpus: TownshipCorpus): Finding[] {
  const named = new Set(picturesOf(corpus).map(({ file }) => file));
  return corpus.images
    .filter(({ file, width }) => width > 0 && !named.has(file))
    .map(({ file }) => ({
      file: `${corpus.folder}/${IMAGES_FOLDER}/${file}`,
      path: [],
      rule: RULE,
      record: file,
      warning: true,
      message: `没有哪一项用到这张图片，网站上不会有它：请在特色里写 picture: { file: ${file}, alt: 图上有什么 }，不用了就删掉`,
    }));
}

/** An image that nothing names is not published: somebody has forgotten a line, or a file. */
export const unusedImage: Check = {
  rule: RULE,
  run: ({ counties }) => counties.flatMap(({ townships }) => townships.flatMap(inTownship)),
};
