import { expect, test } from 'vitest';
import { basicDuty, countyCorpus, duties, township, townshipCorpus } from '../testing/builders.ts';
import { likenessOf } from './likeness.ts';

const rows = (...names: string[]) => duties({ basic: names.map((name) => basicDuty({ name })), cooperative: [], withdrawn: [] });
const liaohu = township({ name: '蓼湖镇', villages: [{ id: 'luweidang', name: '芦苇荡村', kind: 'village' }] });

test('tells each pair both ways; to change only the names of places is to copy', () =>
  expect(
    likenessOf(
      countyCorpus({
        townships: [
          townshipCorpus({ duties: rows('巡查上坪村山塘', '走访独居老人') }),
          townshipCorpus({ id: 'liaohu', township: liaohu, duties: rows('巡查芦苇荡村山塘') }),
        ],
      }),
    ),
  ).toEqual({
    own: new Map([
      ['wuling', 6 / 11],
      ['liaohu', 0],
    ]),
    pairs: [
      { of: 'wuling', in: 'liaohu', shared: 5 / 11 },
      { of: 'liaohu', in: 'wuling', shared: 1 },
    ],
  }));
