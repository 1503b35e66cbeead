import { expect, test } from 'vitest';
import { corpus, countyCorpus, townshipCorpus, unlistedTask } from '../testing/builders.ts';
import type { UnlistedTask } from '../schema/unlisted-task.ts';
import { repeatedUnlistedTask } from './repeated-unlisted-task.ts';

const run = (...tasks: Partial<UnlistedTask>[]) =>
  repeatedUnlistedTask.run(
    corpus(
      countyCorpus({
        townships: [townshipCorpus({ unlistedTasks: tasks.map((each, index) => unlistedTask({ id: String(index), ...each })) })],
      }),
    ),
  );

test('three times may be an exception', () => expect(run({}, {}, {})).toEqual([]));

test('the fourth time it is a duty: the last of them is told, and holds nobody', () =>
  expect(run({}, {}, { asked: '别的事' }, {}, { asked: '抽六名干部，到县城路口劝导交通一个月' })).toEqual([
    {
      file: 'hexi/wuling/unlisted-tasks.yaml',
      path: [4, 'asked'],
      rule: 'repeated-unlisted-task',
      record: '4',
      message: '县城市管理局第 4 次要乡镇做同样的事，已经不是临时的了：建议走职责准入程序，列入清单，或者正式退回',
      warning: true,
    },
  ]));

test('other words for the same are told by `like`', () => {
  const words = ['守路口', '站岗', '劝导', '值守'];
  expect(run(...words.map((asked, index) => ({ asked, ...(index > 0 && { like: String(index - 1) }) })))).toHaveLength(1);
  expect(run(...words.map((asked) => ({ asked })))).toEqual([]);
});

test('every department is counted by itself', () =>
  expect(run({}, {}, { department: 'civil-affairs' }, { department: 'civil-affairs' })).toEqual([]));
