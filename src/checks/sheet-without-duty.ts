import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { dutiesBehind } from '../domain/duties-behind.ts';
import { handledHere } from '../domain/handled-here.ts';
import type { Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'sheet-without-duty';

function inTownship(township: TownshipCorpus, county: CountyCorpus): Finding[] {
  const behind = dutiesBehind(township, county);
  return handledHere(township, county)
    .filter(({ entry }) => !behind.has(entry.matter))
    .map(({ entry, index }) => ({
      file: `${township.folder}/${CONTENT_FILES.sheet}`,
      path: ['entries', index, 'matter'],
      rule: RULE,
      record: entry.matter,
      message: `便民服务中心办着这件事，三张清单里却没有对应的一行：请在管这件事的那一行加上 sheets: [${entry.matter}]，清单里没有就补一行`,
    }));
}

/** What a counter does and no list names is work that was passed down by the way. */
export const sheetWithoutDuty: Check = {
  rule: RULE,
  relates: true,
  run: ({ counties }) => counties.flatMap((county) => county.townships.flatMap((each) => inTownship(each, county))),
};
