import { expect, test } from 'vitest';
import { entry, entryElsewhere, guide, pendingMatter, township, townshipCorpus } from '../testing/builders.ts';
import { homeVisit, homeVisitFor } from './home-visit.ts';

const homeVisits = { for: '80岁以上的老人', by: '镇帮办员', phone: '0000-8816601', note: '不收钱。' };
const corpus = townshipCorpus({ township: township({ homeVisits }) });
const visitable = guide({ channels: ['窗口', '上门'] });
const VISIT = {
  text: '来不了的可以请人上门：80岁以上的老人。镇帮办员上门。不收钱。',
  phone: { label: '预约上门', number: '0000-8816601', href: 'tel:0000-8816601' },
};

test('says who is visited, by whom, and the telephone', () => expect(homeVisit(corpus)).toEqual(VISIT));

test('is told of matters that can be done at home or by proxy, and are done here', () => {
  expect(homeVisitFor(visitable, entry(), corpus)).toEqual(VISIT);
  expect(homeVisitFor(guide({ channels: ['代办'] }), entry(), corpus)).toEqual(VISIT);
});

test.each([
  ['a matter that is done at the counter only', guide(), entry(), corpus],
  ['a matter that is done elsewhere', visitable, entryElsewhere(), corpus],
  ['a matter known by name only', pendingMatter(), entry(), corpus],
  ["the county's page", visitable, undefined, undefined],
  ['a township where nobody comes', visitable, entry(), townshipCorpus()],
])('is not told of %s', (_what, matter, own, of) => expect(homeVisitFor(matter, own, of)).toBeUndefined());
