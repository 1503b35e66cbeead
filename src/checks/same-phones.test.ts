import { expect, test } from 'vitest';
import { corpus, countyCorpus, entry, entryElsewhere, place, sheet, township, townshipCorpus } from '../testing/builders.ts';
import { samePhones } from './same-phones.ts';

const LINE = '0000-8812300';
const paths = (given: Parameters<typeof countyCorpus>[0]) =>
  samePhones.run(corpus(countyCorpus(given))).map(({ file, path, record }) => `${file} ${path.join('.')} ${record ?? ''}`);

test('refuses a department that hears complaints of itself, and says what to do', () =>
  expect(
    samePhones.run(
      corpus(
        countyCorpus({
          departments: [{ id: 'civil-affairs', name: '县民政局', phone: LINE, complaintPhone: LINE }],
          townships: [],
        }),
      ),
    ),
  ).toEqual([
    {
      file: 'hexi/departments.yaml',
      path: [0, 'phone'],
      rule: 'same-phones',
      record: 'civil-affairs',
      message: `咨询电话和监督投诉电话都是“${LINE}”：投诉要由另一个科室来接，请改其中一个，例如监督投诉电话写 "12345"`,
    },
  ]));

test('accepts a department without telephones', () =>
  expect(paths({ departments: [{ id: 'civil-affairs', name: '县民政局' }], townships: [] })).toEqual([]));

test('judges places, their counters, village stations and the sheet by the township’s complaint telephone', () => {
  const servicePoint = { address: '村委会', phone: LINE, openingHours: [] };
  const own = townshipCorpus({
    township: township({
      complaintPhone: LINE,
      places: [place({ phone: LINE, counters: [{ id: 'general', name: '1号窗口', phone: LINE }] })],
      villages: [{ id: 'shangping', name: '上坪村', kind: 'village', servicePoint }],
    }),
    sheet: sheet(entry({ matter: 'id-card', phone: LINE })),
  });
  expect(paths({ townships: [own] })).toEqual([
    'hexi/wuling/township.yaml places.0.phone service-centre',
    'hexi/wuling/township.yaml places.0.counters.0.phone service-centre',
    'hexi/wuling/township.yaml villages.0.servicePoint.phone shangping',
    'hexi/wuling/sheet.yaml entries.0.phone id-card',
  ]);
});

test('judges a telephone elsewhere by the complaint telephone of the department there', () => {
  const departments = [{ id: 'civil-affairs', name: '县民政局', complaintPhone: LINE }];
  const instead = (phone: string) =>
    paths({
      departments,
      townships: [townshipCorpus({ sheet: sheet(entryElsewhere({ instead: { department: 'civil-affairs', phone } })) })],
    });
  expect(instead(LINE)).toEqual(['hexi/wuling/sheet.yaml entries.0.instead.phone minimum-living-allowance']);
  expect(instead('0000-8812301')).toEqual([]);
});
