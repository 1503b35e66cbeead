import { expect, test } from 'vitest';
import { basicDuty, corpus, countyCorpus, duties, guide, townshipCorpus } from '../testing/builders.ts';
import { mobileNumber } from './mobile-number.ts';

const run = (given: Parameters<typeof countyCorpus>[0]) => mobileNumber.run(corpus(countyCorpus(given)));

test('refuses a mobile in a row, shows an office’s line, and names the way out', () =>
  expect(
    run({
      townships: [
        townshipCorpus({ duties: duties({ basic: [basicDuty({ id: 'patrol', name: '巡山，发现火情打138 0013 8000' })] }) }),
      ],
    }),
  ).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'name'],
      rule: 'mobile-number',
      record: 'patrol',
      message:
        '这里写了手机号（138…00），请换成办公室的座机，例如 0000-8812345；确实要公布的值班手机，请在 waivers.yaml 里写豁免',
    },
  ]));

test('refuses one that a link of a guide calls', () =>
  expect(run({ matters: [guide({ html: '<a href="tel:13800138000">值班</a>', plain: '值班' })] })).toMatchObject([
    { path: ['html'] },
  ]));

test('does not look at codes, which are long numbers', () =>
  expect(run({ matters: [guide({ code: '13800138000' })] })).toEqual([]));
