import type { Corpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

/** Everything but short numbers, which are the nation's and not a place's. */
const SOMEBODYS = /^(?:0\d{2,3}|[48]00)-\d/;

/** Telephones of a record, at any depth, with their paths. */
function phonesIn(value: unknown, path: DataPath = []): { path: DataPath; phone: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (/phone$|^hotline$/i.test(key) && typeof each === 'string') return [{ path: here, phone: each }];
    return phonesIn(each, here);
  });
}

function recordsOf({ site, counties }: Corpus): { file: string; record: unknown }[] {
  const ofCounties = counties.flatMap(({ folder, county, departments, townships }) => [
    { file: `${folder}/${CONTENT_FILES.county}`, record: county },
    { file: `${folder}/${CONTENT_FILES.departments}`, record: departments },
    ...townships.flatMap((each) => [
      { file: `${each.folder}/${CONTENT_FILES.township}`, record: each.township },
      { file: `${each.folder}/${CONTENT_FILES.sheet}`, record: each.sheet },
    ]),
  ]);
  return [{ file: CONTENT_FILES.site, record: site }, ...ofCounties];
}

/** Invented data must not carry a number that somebody answers: a demonstration uses area code 0000, which is nobody's. */
export const demonstrationPhones: Check = {
  rule: 'demonstration-phones',
  single: true,
  run: (corpus): Finding[] => {
    if (corpus.site.demonstration !== true) return [];
    return recordsOf(corpus).flatMap(({ file, record }) =>
      phonesIn(record)
        .filter(({ phone }) => SOMEBODYS.test(phone) && !phone.startsWith('0000-'))
        .map(({ path, phone }) => ({
          file,
          path,
          rule: 'demonstration-phones',
          message: `演示网站不能用真实电话“${phone}”，请用 0000 开头，例如 "0000-8812345"`,
        })),
    );
  },
};
