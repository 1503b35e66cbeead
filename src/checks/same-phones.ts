import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import type { Check } from './check.ts';

const RULE = 'same-phones';

interface Line {
  path: DataPath;
  record: string;
  phone: string | undefined;
}

const same = (file: string, lines: readonly Line[], complaint: string | undefined): Finding[] =>
  lines
    .filter(({ phone }) => phone !== undefined && phone === complaint)
    .map(({ path, record, phone }) => ({
      file,
      path,
      rule: RULE,
      record,
      message: `咨询电话和监督投诉电话都是“${phone}”：投诉要由另一个科室来接，请改其中一个，例如监督投诉电话写 "12345"`,
    }));

const ofPlaces = ({ township }: TownshipCorpus): Line[] => [
  ...township.places.flatMap(({ id: record, phone, counters = [] }, index) => [
    { path: ['places', index, 'phone'], record, phone },
    ...counters.map((counter, at) => ({ path: ['places', index, 'counters', at, 'phone'], record, phone: counter.phone })),
  ]),
  ...township.villages.map(({ id: record, servicePoint }, index) => ({
    path: ['villages', index, 'servicePoint', 'phone'],
    record,
    phone: servicePoint?.phone,
  })),
];

/** A sheet's telephones, each with the complaint telephone of whoever answers there. */
function ofSheet(township: TownshipCorpus, { departments }: CountyCorpus): Finding[] {
  const file = `${township.folder}/${CONTENT_FILES.sheet}`;
  return township.sheet.entries.flatMap((entry, index) => {
    const record = entry.matter;
    if (entry.action !== NOT_HERE)
      return same(file, [{ path: ['entries', index, 'phone'], record, phone: entry.phone }], township.township.complaintPhone);
    const { department, phone } = entry.instead;
    const complaint = departments.find(({ id }) => id === department)?.complaintPhone;
    return same(file, [{ path: ['entries', index, 'instead', 'phone'], record, phone }], complaint);
  });
}

/** Who complains of an office must not reach the desk that he complains of. */
export const samePhones: Check = {
  rule: RULE,
  run: ({ counties }) =>
    counties.flatMap((county) => [
      ...county.departments.flatMap(({ id: record, phone, complaintPhone }, index) =>
        same(`${county.folder}/${CONTENT_FILES.departments}`, [{ path: [index, 'phone'], record, phone }], complaintPhone),
      ),
      ...county.townships.flatMap((each) => [
        ...same(`${each.folder}/${CONTENT_FILES.township}`, ofPlaces(each), each.township.complaintPhone),
        ...ofSheet(each, county),
      ]),
    ]),
};
