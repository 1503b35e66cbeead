import { writtenDuties } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'who-decides';

/** Where two sides share a duty, somebody must be able to say whose turn it is: in the row, or for the whole county. */
export const whoDecides: Check = {
  rule: RULE,
  single: true,
  run: (corpus) =>
    writtenDuties(corpus).flatMap(({ file, path, row, whole, county }) => {
      if (!whole || !('parties' in row) || row.decides !== undefined || county.county.disputes !== undefined) return [];
      const message = `没有写由谁认定：请加上 decides，例如 decides: 县城市管理局；或者请县里在 county.yaml 里写 disputes`;
      return [{ file, path, rule: RULE, record: row.id, message }];
    }),
};
