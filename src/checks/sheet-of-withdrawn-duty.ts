import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { dutiesBehind } from '../domain/duties-behind.ts';
import { handledHere } from '../domain/handled-here.ts';
import type { Finding } from '../domain/issue.ts';
import { listedFrom } from '../domain/row-records.ts';
import { calledDuty, type WrittenDuty } from '../domain/written-duties.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'sheet-of-withdrawn-duty';

function inTownship(township: TownshipCorpus, county: CountyCorpus, asOf: string): Finding[] {
  const from = listedFrom(county, township);
  const isWithdrawn = ({ kind, row }: WrittenDuty): boolean => kind === 'withdrawn' && (from.get(row.id) ?? '') <= asOf;
  const behind = dutiesBehind(township, county);
  return handledHere(township, county).flatMap(({ entry, index }) => {
    const rows = behind.get(entry.matter) ?? [];
    const [first] = rows;
    if (first === undefined || !rows.every(isWithdrawn)) return [];
    const taker = 'takenOverBy' in first.row ? first.row.takenOverBy : '';
    const name = county.departments.find(({ id }) => id === taker)?.name ?? taker;
    return [
      {
        file: `${township.folder}/${CONTENT_FILES.sheet}`,
        path: ['entries', index, 'action'],
        rule: RULE,
        record: entry.matter,
        message: `${calledDuty(first)}已经收回，这里却写着“${entry.action}”：请改成 action: 不在本地办理，写上 instead（${name}）；如果本地还收材料，就在基本或配合清单里写明，并在那一行加上 sheets: [${entry.matter}]`,
      },
    ];
  });
}

/** A counter that still takes what the county has taken back sends residents home for nothing. */
export const sheetOfWithdrawnDuty: Check = {
  rule: RULE,
  relates: true,
  run: ({ counties, asOf }) => counties.flatMap((county) => county.townships.flatMap((each) => inTownship(each, county, asOf))),
};
