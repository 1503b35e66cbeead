import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'codes-agree';

/** The code is the key to the national statistics: it must belong to the county, and to one township only. */
export const codesAgree: Check = {
  rule: RULE,
  run: ({ counties }) => {
    const first = new Map<string, string>();
    return counties.flatMap(({ county, townships }) =>
      townships.flatMap(({ folder, township: { name, divisionCode } }) => {
        const twin = first.get(divisionCode);
        if (twin === undefined) first.set(divisionCode, name);
        const finding = { file: `${folder}/${CONTENT_FILES.township}`, path: ['divisionCode'], rule: RULE };
        const foreign = `区划代码“${divisionCode}”的前六位应当是本县的 ${county.divisionCode}`;
        return [
          ...(divisionCode.startsWith(county.divisionCode) ? [] : [{ ...finding, message: foreign }]),
          ...(twin === undefined
            ? []
            : [{ ...finding, message: `区划代码“${divisionCode}”和${twin}的一样，请核对`, between: true }]),
        ];
      }),
    );
  },
};
