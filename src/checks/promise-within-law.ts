import { limitHours } from '../domain/limit.ts';
import { NO_STATUTORY_LIMIT } from '../schema/matter.ts';
import { guidesOf } from '../domain/guides.ts';
import type { Check } from './check.ts';

const RULE = 'promise-within-law';

/** A promise longer than the law allows is no promise; a matter done at once is an 即办件, and only such a one. */
export const promiseWithinLaw: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) =>
    counties.flatMap(guidesOf).flatMap((matter) => {
      const { file, kind, promisedLimit, statutoryLimit, cases = [], ways = [] } = matter;
      const promises = [
        { path: ['promisedLimit'], promised: promisedLimit },
        ...cases.map((each, index) => ({ path: ['cases', index, 'promisedLimit'], promised: each.promisedLimit })),
        ...ways.map((each, index) => ({ path: ['ways', index, 'promisedLimit'], promised: each.promisedLimit })),
      ];
      const tooLong = promises.filter(
        ({ promised }) =>
          statutoryLimit !== NO_STATUTORY_LIMIT && promised !== undefined && limitHours(promised) > limitHours(statutoryLimit),
      );
      const atOnce = promisedLimit === '即办';
      return [
        ...tooLong.map(({ path, promised = '' }) => ({
          file,
          path,
          rule: RULE,
          message: `承诺时限“${promised}”比法定时限“${statutoryLimit}”还长`,
        })),
        ...(atOnce === (kind === '即办件')
          ? []
          : [
              {
                file,
                path: ['kind'],
                rule: RULE,
                message: `办件类型和承诺时限对不上：承诺“${promisedLimit}”的应当是${atOnce ? '即办件' : '承诺件'}`,
              },
            ]),
      ];
    }),
};
