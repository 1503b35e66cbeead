import { expect, test } from 'vitest';
import { corpus, countyCorpus, entry, guide, sheet, townshipCorpus } from '../testing/builders.ts';
import { identityNumber } from './identity-number.ts';

const NUMBER = '990122199001010010';

test('refuses an identity number in a note, and does not say it again', () => {
  const township = townshipCorpus({ sheet: sheet(entry({ matter: 'id-card', note: `请带${NUMBER}这样的证` })) });
  expect(identityNumber.run(corpus(countyCorpus({ townships: [township] })))).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'note'],
      rule: 'identity-number',
      record: 'id-card',
      message: '这里写了身份证号（990…10），不能公布，请整个删掉；要举例就用星号，例如 3301**********1234',
    },
  ]);
});

test('refuses one in the body of the county’s guide', () =>
  expect(identityNumber.run(corpus(countyCorpus({ matters: [guide({ plain: `例如 ${NUMBER}` })] })))).toMatchObject([
    { file: 'hexi/matters/minimum-living-allowance.md', path: ['plain'] },
  ]));
