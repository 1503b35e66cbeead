import { expect, test } from 'vitest';
import { basicDuty } from '../testing/builders.ts';
import { runOnRows } from '../testing/rows.ts';
import { nearDuplicateDuty } from './near-duplicate-duty.ts';

const run = (...names: string[]) =>
  runOnRows(nearDuplicateDuty, { basic: names.map((name, index) => basicDuty({ id: `row-${index}`, name, serial: index + 1 })) });

test('two rows that can hardly be told apart are one, or say how they differ', () =>
  expect(run('走访独居老人', '排查整治出租屋消防安全隐患', '出租屋消防安全隐患排查整治')).toEqual([
    {
      file: 'hexi/wuling/duties/basic.yaml',
      path: ['own', 2, 'name'],
      rule: 'near-duplicate-duty',
      record: 'row-2',
      message:
        '和基本履职事项第2号“排查整治出租屋消防安全隐患”几乎一样：是同一件事就合成一行，是两件事就写出不同在哪里，例如 各管哪一段、做到哪一步',
    },
  ]));

test.each([
  ['农村低保初审及转报', '城镇低保初审及转报'],
  ['生产安全事故的调查和责任认定', '火灾原因的调查和责任认定'],
  ['排污许可证核发和持证排污检查', '取水许可证核发和取水计量检查'],
])('%s and %s are two duties', (one, other) => expect(run(one, other)).toEqual([]));

test('the very same is the matter of another rule', () => expect(run('路灯维护和缴费', '负责路灯维护和缴费工作')).toEqual([]));
