import { limitHours } from '../domain/limit.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import type { Check } from './check.ts';

/** The county's promise is the floor: a township may do better, never worse. */
export const localPromiseShorter: Check = {
  rule: 'local-promise-shorter',
  run: ({ counties }) =>
    counties.flatMap(({ matters, townships }) => {
      const promised = new Map(
        matters.map((matter) => [matter.id, matter.state === 'complete' ? matter.promisedLimit : undefined]),
      );
      return townships.flatMap(({ folder, sheet }) =>
        sheet.entries.flatMap((entry, index) => {
          const county = promised.get(entry.matter);
          const own = entry.action === NOT_HERE ? undefined : entry.promisedLimit;
          if (county === undefined || own === undefined || limitHours(own) < limitHours(county)) return [];
          return [
            {
              file: `${folder}/${CONTENT_FILES.sheet}`,
              path: ['entries', index, 'promisedLimit'],
              rule: 'local-promise-shorter',
              message: `本地承诺时限“${own}”应当比全县的“${county}”短；一样的话删掉这一行就行`,
            },
          ];
        }),
      );
    }),
};
