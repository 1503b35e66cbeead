import { expect, test } from 'vitest';
import { corpus, countyCorpus, township, townshipCorpus } from '../testing/builders.ts';
import { codesAgree } from './codes-agree.ts';

const run = (...codes: string[]) =>
  codesAgree.run(
    corpus(
      countyCorpus({
        townships: codes.map((divisionCode, index) =>
          townshipCorpus({ id: `town-${index}`, township: township({ name: `第${index}镇`, divisionCode }) }),
        ),
      }),
    ),
  );

test("accepts codes that begin with the county's", () => expect(run('990122101', '990122102')).toEqual([]));

test("refuses a code that begins with another county's", () =>
  expect(run('990122101', '990123101')).toEqual([
    {
      file: 'hexi/town-1/township.yaml',
      path: ['divisionCode'],
      rule: 'codes-agree',
      message: '区划代码“990123101”的前六位应当是本县的 990122',
    },
  ]));

test('refuses a code that another township has', () =>
  expect(run('990122101', '990122101')).toMatchObject([
    { file: 'hexi/town-1/township.yaml', message: '区划代码“990122101”和第0镇的一样，请核对' },
  ]));
