import { expect, test } from 'vitest';
import { cooperativeDuty, corpus, countyCorpus, problem } from '../testing/builders.ts';
import { saidTwice } from './said-twice.ts';

const row = cooperativeDuty({ aliases: ['路灯坏了'] });
const said = (...problems: Parameters<typeof problem>[0][]): string[] =>
  saidTwice
    .run(
      corpus(
        countyCorpus({
          problems: problems.map((each) => problem(each)),
          sharedDuties: { basic: [], cooperative: [row], withdrawn: [] },
        }),
      ),
    )
    .map(({ file, path, message }) => `${file} ${path.join('.')} ${message}`);

test('takes words that only one problem has', () =>
  expect(said({ aliases: ['整条街黑灯'] }, { id: 'manhole', name: '井盖丢了' })).toEqual([]));

test.each([
  ['is the name of another', [{}, { id: 'other' }], 'hexi/problems.yaml 1.name 问题“street-light-out”已经写了“路灯不亮”'],
  [
    'is an alias of another',
    [{ aliases: ['没灯'] }, { id: 'other', name: '井盖丢了', aliases: ['没灯'] }],
    'hexi/problems.yaml 1.aliases.0 问题“street-light-out”已经写了“没灯”',
  ],
  ['its row has', [{ name: '路灯坏了' }], 'hexi/problems.yaml 0.name 清单里“路灯维护”那一行已经写了“路灯坏了”'],
  [
    'is the formal name of a row',
    [{ aliases: ['路灯维护'] }],
    'hexi/problems.yaml 0.aliases.0 清单里“路灯维护”那一行已经写了“路灯维护”',
  ],
])('complains of a word that %s', (_, problems, message) =>
  expect(said(...problems)).toEqual([`${message}，一种说法只写一处：请删掉一处，或者换一种说法`]),
);
