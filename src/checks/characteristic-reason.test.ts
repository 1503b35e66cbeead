import { expect, test } from 'vitest';
import { basicDuty, corpus, countyCorpus, duties, township, townshipCorpus } from '../testing/builders.ts';
import { characteristicReason } from './characteristic-reason.ts';

const run = (given: Parameters<typeof townshipCorpus>[0]) =>
  characteristicReason.run(corpus(countyCorpus({ townships: [townshipCorpus(given)] })));
const reasoned = (why: string) =>
  run({ duties: duties({ basic: [basicDuty({ id: 'tea-patrol', name: '巡查高山茶园和水源地', characteristic: { why } })] }) });

test('refuses a reason that is too short, and shows one', () =>
  expect(reasoned('茶园多')).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 0, 'characteristic', 'why'],
      rule: 'characteristic-reason',
      record: 'tea-patrol',
      message: '特色的理由“茶园多”只有 3 个字，请写出这里有、别处没有的东西，例如 本镇有县内最大的高山茶园，占耕地四成',
    },
  ]));

test.each([
  ['says what could be said anywhere', '这是本镇的特色工作，属于重点任务。', '哪里都能这样说'],
  ['repeats the name', '巡查高山茶园，和水源地。', '和名称一模一样'],
])('refuses a reason that %s', (_, why, because) =>
  expect(reasoned(why)).toMatchObject([{ message: expect.stringContaining(because) as string }]),
);

test.each(['本镇有县内最大的高山茶园', '六个畲族村的老党员多半听畲话更明白'])('accepts “%s”', (why) =>
  expect(reasoned(why)).toEqual([]),
);

test('judges what is said of the township as well', () =>
  expect(run({ township: township({ character: [{ title: '高山茶', why: '本地特色。' }] }) })).toMatchObject([
    { file: 'hexi/wuling/township.yaml', path: ['character', 0, 'why'], record: 'wuling' },
  ]));
