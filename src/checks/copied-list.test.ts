import { expect, test } from 'vitest';
import { basicDuty, corpus, countyCorpus, duties, township, townshipCorpus } from '../testing/builders.ts';
import { copiedList } from './copied-list.ts';

const NAMES = ['巡查河道清理漂浮物', '走访独居老人', '登记流动人口', '组织森林防火演练', '调解邻里纠纷'];
const rows = (names: string[]) => duties({ basic: names.map((name) => basicDuty({ name })), cooperative: [], withdrawn: [] });
const liaohu = townshipCorpus({ id: 'liaohu', township: township({ name: '蓼湖镇' }), duties: rows(NAMES) });
const run = (names: string[], given: object = {}) =>
  copiedList
    .run(corpus(countyCorpus({ townships: [townshipCorpus({ duties: { ...rows(names), ...given } }), liaohu] })))
    .filter(({ file }) => file.startsWith('hexi/wuling/'));

test('tells how much is the same as whose, and what to write; nobody is held back for what a neighbour wrote', () =>
  expect(run(NAMES)).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['source'],
      rule: 'copied-list',
      record: 'wuling',
      message:
        '清单里 100% 的文字和蓼湖镇一样，也没有一行特色事项：请写出只有本地才有的事，并加上 characteristic: { why: … }，例如 why: 本镇有县内最大的高山茶园',
      between: true,
    },
  ]));

test('nine tenths are too much, less is not', () => {
  const nineTenths = [...NAMES.map((name) => name.slice(0, 2)), '茶'];
  const other = townshipCorpus({ id: 'liaohu', duties: rows(nineTenths.slice(0, -1)) });
  const found = (names: string[]) =>
    copiedList
      .run(corpus(countyCorpus({ townships: [townshipCorpus({ duties: rows(names) }), other] })))
      .map(({ record }) => record);
  expect(found(nineTenths)).toContain('wuling');
  expect(found([...nineTenths, '藕'])).not.toContain('wuling');
});

test('one characteristic row shows that somebody looked at the place', () =>
  expect(run(NAMES, { withdrawn: [{ ...basicDuty(), characteristic: { why: '本镇有县内最大的高山茶园' } }] })).toEqual([]));

test('a township alone has nobody to copy', () =>
  expect(copiedList.run(corpus(countyCorpus({ townships: [liaohu] })))).toEqual([]));
