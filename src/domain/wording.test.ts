import { expect, test } from 'vitest';
import { basicDuty, countyCorpus, duties, township, townshipCorpus } from '../testing/builders.ts';
import { ownWording, sharedWording, wordingOf } from './wording.ts';

const names = (...rows: string[]): Set<string> => new Set(rows);

test('the share of common wording counts characters, not rows', () =>
  expect(sharedWording(names('巡查茶园', '看'), names('巡查茶园', '听'))).toBe(0.8));

test('a short list that stands wholly in a long one is wholly shared; the long one is not', () => {
  const short = names('巡查茶园');
  const long = names('巡查茶园', '登记船只');
  expect(sharedWording(short, long)).toBe(1);
  expect(sharedWording(long, short)).toBe(0.5);
});

test('an empty list shares nothing, and has nothing of its own', () => {
  expect(sharedWording(names(), names('巡查茶园'))).toBe(0);
  expect(ownWording(names(), [])).toBe(0);
});

test('own wording is what no other has', () =>
  expect(ownWording(names('巡查茶园', '登记船只', '看望老人', '清理河道'), [names('巡查茶园'), names('登记船只')])).toBe(0.5));

test('to change only the names of places, or marks, is to copy', () => {
  const lists = (name: string, row: string) =>
    wordingOf(
      townshipCorpus({
        township: township({ name, villages: [] }),
        duties: duties({ basic: [basicDuty({ name: row })], cooperative: [], withdrawn: [] }),
      }),
      countyCorpus(),
    );
  const wuling = lists('雾岭镇', '巡查雾岭镇茶园，劝止用高毒农药');
  expect(sharedWording(wuling, lists('蓼湖镇', '巡查蓼湖茶园、劝止用高毒农药'))).toBe(1);
  expect(sharedWording(wuling, lists('蓼湖镇', '巡查蓼湖镇藕塘，劝止用高毒农药'))).toBe(0);
});
