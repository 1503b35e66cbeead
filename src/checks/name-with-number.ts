import type { Corpus } from '../domain/corpus.ts';
import { namesWithTelephone } from '../domain/person-names.ts';
import { maskerOf, ownPlaceNames } from '../domain/place-names.ts';
import { everyText } from '../domain/private-texts.ts';
import type { PlacedText } from '../domain/texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'name-with-number';

/** 王建国 → 王○○: the message does not publish the name again. */
const hidden = (name: string): string => name.slice(0, 1) + '○'.repeat(Math.max(1, name.length - 1));

const groupOf = ({ file, path }: PlacedText): string => `${file} ${path.slice(0, -1).join('.')}`;

/** Hides the names of places, which may look like a person's (高寮, 石梯). Made only for a county that needs it. */
function placeMasker({ counties }: Corpus): (text: PlacedText) => string {
  const maskers = new Map<string, (text: string) => string>();
  return ({ file, text }) => {
    const county = counties.find(({ folder }) => file.startsWith(`${folder}/`));
    if (county === undefined) return text;
    const masker =
      maskers.get(county.folder) ?? maskerOf(county.townships.flatMap((township) => ownPlaceNames(township, county)));
    maskers.set(county.folder, masker);
    return masker(text);
  };
}

/** Posts stay when people move: a name with a number is a person's data, and soon wrong. */
export const nameWithNumber: Check = {
  rule: RULE,
  run: (corpus) => {
    const texts = everyText(corpus);
    const withPhone = new Set(texts.filter(({ path }) => path.at(-1) === 'phone').map(groupOf));
    const mask = placeMasker(corpus);
    return findingsIn(RULE, texts, (text) => {
      const hasPhone = withPhone.has(groupOf(text));
      if (namesWithTelephone(text.text, hasPhone).length === 0) return [];
      return namesWithTelephone(mask(text), hasPhone).map(
        (name) => `这里把人名（${hidden(name)}）和电话写在一起，请把人名换成岗位，例如 社会救助岗 0000-8812345`,
      );
    });
  },
};
