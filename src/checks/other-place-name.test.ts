import { expect, test } from 'vitest';
import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import { basicDuty, corpus, county, countyCorpus, duties, entry, sheet, township, townshipCorpus } from '../testing/builders.ts';
import { otherPlaceName } from './other-place-name.ts';

const liaohu = townshipCorpus({
  id: 'liaohu',
  township: township({
    name: '蓼湖镇',
    villages: [{ id: 'luweidang', name: '芦苇荡村', kind: 'village' }],
    summary: '湖边的渔镇。',
    places: [],
  }),
});
const others: CountyCorpus[] = [countyCorpus({ id: 'linxian', county: county({ name: '临溪县' }), townships: [] })];
const run = (given: Partial<TownshipCorpus>) =>
  otherPlaceName
    .run(corpus(countyCorpus({ townships: [townshipCorpus(given), liaohu] }), ...others))
    .filter(({ file }) => file.startsWith('hexi/wuling/'));
const row = (name: string, given = {}) => run({ duties: duties({ basic: [basicDuty({ name, ...given })] }) });
const note = (text: string) => run({ sheet: sheet(entry({ note: text })) });

test("a neighbour's name in a list was copied with it; it is told, and holds nobody", () =>
  expect(row('巡查蓼湖镇圩堤，登记渗漏处')).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'name'],
      rule: 'other-place-name',
      record: 'allowance-review',
      message: '“蓼湖镇”是别处的地名，请改成本地的；确实要去那里的，写“到蓼湖镇……办”，两地共有的，写“与蓼湖镇交界处……”',
      between: true,
    },
  ]));

test.each(['巡查芦苇荡村渡口', '临溪县便民服务中心受理低保', '蓼湖派出所上门办证'])('so was %s', (name) =>
  expect(row(name)).toHaveLength(1),
);

test.each(['巡查与蓼湖镇交界处的山场', '巡查上坪村茶园', '雾岭镇便民服务中心受理低保'])('%s speaks of this place', (name) =>
  expect(row(name)).toEqual([]),
);

test('who tells the way may name where it leads', () => {
  expect(note('婚姻登记到蓼湖镇便民服务中心办')).toEqual([]);
  expect(note('蓼湖镇居民每周三可办')).toHaveLength(1);
});

test("what the county has written for all is not the township's", () =>
  expect(row('巡查蓼湖镇圩堤', { shared: true, at: ['shared', 0] })).toEqual([]));
