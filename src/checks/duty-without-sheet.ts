import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { retiredIn, withEnds } from '../domain/retired.ts';
import { rowsOf, writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'duty-without-sheet';

/** What a resident comes for: an application is taken, a paper is given out. */
const FOR_RESIDENTS =
  /(?:受理|办理|(?<!考)核发|代办|代收|代缴|出具)[^，；。]{0,24}(?:申请|申报|登记|认定|证|证明|补贴|补助|津贴|救助|待遇|参保|备案|手续|报销|转移|缴费|确认|许可|资格)/;

function withoutSheet({ file, path, kind, row, whole }: WrittenDuty): Finding[] {
  const { id: record, name, sheets = [] } = row;
  if (!whole || kind !== 'basic' || sheets.length > 0 || !FOR_RESIDENTS.test(name)) return [];
  const message = `“${name}”是居民来办的事，却没有对应的服务单：请加上 sheets: [事项编号]，并在 sheet.yaml 里写明在哪里办`;
  return [{ file, path: [...path, 'name'], rule: RULE, record, message }];
}

/** Rows whose sheets are all missing from the township's. */
function notOnSheet(township: TownshipCorpus, county: CountyCorpus): Finding[] {
  const entries = township.sheet.entries.map(({ matter }) => matter);
  const onSheet = new Set(withEnds(retiredIn(county.retired), '事项', entries));
  return rowsOf(township, county).flatMap(({ file, path, row: { id: record, sheets = [] }, whole }) => {
    if (sheets.length === 0 || sheets.some((matter) => onSheet.has(matter))) return [];
    const message = `这一行对应的事项（${sheets.join('、')}）都不在服务单里：请在 sheet.yaml 里加上，本地不办的写 action: 不在本地办理`;
    return [{ file, path: [...path, whole ? 'sheets' : 'use'], rule: RULE, record, message }];
  });
}

/** A list says that the township does it; only a sheet tells a resident where, with which papers, and by when. */
export const dutyWithoutSheet: Check = {
  rule: RULE,
  relates: true,
  run: (corpus) => [
    ...writtenDuties(corpus).flatMap(withoutSheet),
    ...corpus.counties.flatMap((county) => county.townships.flatMap((each) => notOnSheet(each, county))),
  ],
};
