import { expect, test } from 'vitest';
import {
  basicDuty,
  cooperativeDuty,
  countyCorpus,
  duties,
  entry,
  entryElsewhere,
  guide,
  sheet,
  townshipCorpus,
} from '../testing/builders.ts';
import { textsOfCounty, textsOfTownship, type PlacedText } from './texts.ts';

const find = (texts: PlacedText[], text: string): PlacedText[] => texts.filter((each) => each.text === text);

test('a text is given with its file, its path and the record that it belongs to', () => {
  const texts = textsOfTownship(
    townshipCorpus({ folder: 'hexi/wuling', sheet: sheet(entry({ matter: 'id-card', note: '周三有讲解员' })) }),
  );
  expect(find(texts, '周三有讲解员')).toEqual([
    { file: 'hexi/wuling/sheet.yaml', path: ['entries', 0, 'note'], record: 'id-card', text: '周三有讲解员' },
  ]);
});

test('a shared row is the county’s text, and a township’s only where it is reworded', () => {
  const row = basicDuty({ name: '巡查茶园', shared: true, at: ['shared', 0] });
  const texts = (given: object): PlacedText[] =>
    textsOfTownship(townshipCorpus({ duties: duties({ basic: [{ ...row, ...given }] }) }));
  expect(find(texts({}), '巡查茶园')).toEqual([]);
  expect(find(texts({ sharedName: '巡查园地' }), '巡查茶园')).toMatchObject([{ path: ['shared', 0, 'name'] }]);
});

test('a place is text where it is words, and none where it is an id', () => {
  const here = sheet(
    entry({ place: 'service-centre' }),
    entryElsewhere({ instead: { department: 'civil-affairs', place: '婚姻登记处一楼' } }),
  );
  const texts = textsOfTownship(townshipCorpus({ sheet: here }));
  expect(find(texts, 'service-centre')).toEqual([]);
  expect(find(texts, '婚姻登记处一楼')).toHaveLength(1);
});

test('rendered text of a guide is not judged a second time', () =>
  expect(
    textsOfCounty(countyCorpus({ matters: [guide({ html: '<p>正文</p>', plain: '正文' })] })).filter(({ text }) =>
      text.includes('正文'),
    ),
  ).toMatchObject([{ path: ['plain'] }]));

test('a number is text, whatever its form: it may be what must not be published', () => {
  const texts = textsOfTownship(townshipCorpus({ sheet: sheet(entry({ note: '13800000000' })) }));
  expect(find(texts, '13800000000')).toHaveLength(1);
});

test('a township’s own part of a shared row is its own text, the county’s part is not', () => {
  const base = { ...cooperativeDuty({ township: ['每周巡查路灯'] }) };
  const row = { ...base, shared: true, at: ['shared', 0], township: ['逢集日前巡查路灯'] };
  const shared = { basic: [], cooperative: [base], withdrawn: [] };
  const texts = textsOfTownship(townshipCorpus({ duties: duties({ cooperative: [row] }) }), shared);
  expect(find(texts, '逢集日前巡查路灯')).toMatchObject([{ path: ['shared', 0, 'township', 0], record: row.id }]);
  expect(find(texts, base.handover.form)).toEqual([]);
});

test('the steps of a shared row are a township’s text only where it has written them', () => {
  const base = basicDuty({ steps: ['三天内两人入户'], deliverables: ['入户调查表'] });
  const row = { ...base, shared: true, at: ['shared', 0], steps: ['三天内上山入户'], asPublished: '负责低保' };
  const shared = { basic: [base], cooperative: [], withdrawn: [] };
  const texts = textsOfTownship(townshipCorpus({ duties: duties({ basic: [row] }) }), shared);
  expect(find(texts, '三天内上山入户')).toMatchObject([{ path: ['shared', 0, 'steps', 0], record: row.id }]);
  expect(find(texts, '负责低保')).toMatchObject([{ path: ['shared', 0, 'asPublished'] }]);
  expect(find(texts, '入户调查表')).toEqual([]);
});
