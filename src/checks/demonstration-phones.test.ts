import { expect, test } from 'vitest';
import {
  corpus,
  county,
  countyCorpus,
  entry,
  entryElsewhere,
  place,
  sheet,
  site,
  township,
  townshipCorpus,
} from '../testing/builders.ts';
import { demonstrationPhones } from './demonstration-phones.ts';

const REAL = '0571-86101234';
const run = (given: Parameters<typeof townshipCorpus>[0]) =>
  demonstrationPhones.run(corpus(countyCorpus({ townships: [townshipCorpus(given)] })));
const places = (given: Parameters<typeof run>[0]) => run(given).map(({ file, path }) => `${file} ${path.join('.')}`);

test('accepts numbers that are nobody’s, and national short numbers', () =>
  expect(run({ township: township({ complaintPhone: '12345' }) })).toEqual([]));

test('refuses a real area code, and says what to write', () =>
  expect(run({ township: township({ complaintPhone: REAL }) })).toEqual([
    {
      file: 'hexi/wuling/township.yaml',
      path: ['complaintPhone'],
      rule: 'demonstration-phones',
      message: `演示网站不能用真实电话“${REAL}”，请用 0000 开头，例如 "0000-8812345"`,
    },
  ]));

test('finds telephones at any depth of a township', () =>
  expect(
    places({ township: township({ places: [place(), place({ counters: [{ id: 'a', name: '一', phone: REAL }] })] }) }),
  ).toEqual(['hexi/wuling/township.yaml places.1.counters.0.phone']));

test('finds telephones of a sheet', () =>
  expect(
    places({ sheet: sheet(entry({ phone: REAL }), entryElsewhere({ instead: { department: 'civil-affairs', phone: REAL } })) }),
  ).toEqual(['hexi/wuling/sheet.yaml entries.0.phone', 'hexi/wuling/sheet.yaml entries.1.instead.phone']));

test('finds telephones of departments', () => {
  const departments = [{ id: 'civil-affairs', name: '县民政局', phone: REAL }];
  expect(demonstrationPhones.run(corpus(countyCorpus({ departments, townships: [] })))).toMatchObject([
    { file: 'hexi/departments.yaml', path: [0, 'phone'] },
  ]);
});

test('accepts real numbers on a real site', () => {
  const { counties } = corpus(countyCorpus({ departments: [{ id: 'civil-affairs', name: '县民政局', phone: REAL }] }));
  const real = site({ demonstration: undefined });
  expect(demonstrationPhones.run({ ...corpus(), site: real, counties })).toEqual([]);
});

test('refuses a real hotline of the county', () =>
  expect(demonstrationPhones.run(corpus(countyCorpus({ county: county({ hotline: REAL }) })))).toHaveLength(1));
test('refuses a real 400 number', () => expect(run({ township: township({ complaintPhone: '400-123-4567' }) })).toHaveLength(1));
