import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

/** The code is the key to the national statistics: it must belong to the county, and to one township only. */
export const codesAgree: Check = {
  rule: 'codes-agree',
  run: ({ counties }) =>
    counties.flatMap(({ county, townships }) =>
      townships.flatMap(({ folder, township }, index) => {
        const code = township.divisionCode;
        const finding = (message: string) => ({
          file: `${folder}/${CONTENT_FILES.township}`,
          path: ['divisionCode'],
          rule: 'codes-agree',
          message,
        });
        const twin = townships.slice(0, index).find((other) => other.township.divisionCode === code);
        return [
          ...(code.startsWith(county.divisionCode)
            ? []
            : [finding(`区划代码“${code}”的前六位应当是本县的 ${county.divisionCode}`)]),
          ...(twin === undefined ? [] : [finding(`区划代码“${code}”和${twin.township.name}的一样，请核对`)]),
        ];
      }),
    ),
};
