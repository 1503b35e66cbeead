import { expect, test } from 'vitest';
import { corpus, countyCorpus, guide } from '../testing/builders.ts';
import { bankCard } from './bank-card.ts';

const run = (given: Parameters<typeof guide>[0]) => bankCard.run(corpus(countyCorpus({ matters: [guide(given)] })));

test('refuses a card number in a step, and says what to write', () =>
  expect(run({ steps: ['缴费：转到4111 1111 1111 1111'] })).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['steps', 0],
      rule: 'bank-card',
      record: 'minimum-living-allowance',
      message: '这里写了银行卡号（411…11），请删掉；要缴费的，请写怎么缴，例如 到窗口领缴款单',
    },
  ]));

test('does not look at codes, which are long numbers', () => expect(run({ code: '4111111111111111' })).toEqual([]));
