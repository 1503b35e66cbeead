import { expect, test } from 'vitest';
import { corpus, countyCorpus, entry, place, sheet, township, townshipCorpus } from '../testing/builders.ts';
import { nameWithNumber } from './name-with-number.ts';

const run = (...given: Parameters<typeof townshipCorpus>) =>
  nameWithNumber.run(corpus(countyCorpus({ townships: [townshipCorpus(...given)] })));

test('refuses a name beside a telephone, hides it, and shows a post instead', () =>
  expect(run({ sheet: sheet(entry({ matter: 'id-card', note: '找王建国主任，电话0000-8812345' })) })).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'note'],
      rule: 'name-with-number',
      record: 'id-card',
      message: '这里把人名（王○○）和电话写在一起，请把人名换成岗位，例如 社会救助岗 0000-8812345',
    },
  ]));

test('a telephone in the field beside it is beside it too', () => {
  expect(run({ township: township({ places: [place({ note: '找王建国主任' })] }) })).toMatchObject([
    { path: ['places', 0, 'note'], record: 'service-centre' },
  ]);
  expect(run({ sheet: sheet(entry({ note: '找王建国主任' })) })).toEqual([]);
});

test('the name of a village is nobody’s', () => {
  const note = '高寮老师傅：0000-8812345';
  const villages = [{ id: 'gaoliao', name: '高寮村', kind: 'village' as const, aliases: ['高寮老'] }];
  expect(run({ township: township({ villages: [] }), sheet: sheet(entry({ note })) })).toHaveLength(1);
  expect(run({ township: township({ villages }), sheet: sheet(entry({ note })) })).toEqual([]);
});
