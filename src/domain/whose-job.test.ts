import { expect, test } from 'vitest';
import { whoseJob, type Whose } from './whose-job.ts';

const said = (given: Partial<Whose>): string =>
  whoseJob({ list: 'cooperative', here: true, township: '雾岭镇', department: '县城市管理局', ...given });

test.each([
  ['a cooperative row', { part: '每周巡查路灯' }, '县城市管理局牵头，雾岭镇做：每周巡查路灯'],
  ['a withdrawn row', { list: 'withdrawn' }, '已由县城市管理局收回，雾岭镇不再管'],
  ['a basic row with its office', { list: 'basic', post: '公共服务办公室' }, '雾岭镇自己负责，找公共服务办公室'],
  ['a basic row', { list: 'basic' }, '雾岭镇自己负责'],
  ['a row of a department that the township has not', { here: false }, '归县城市管理局管，直接找它；雾岭镇的清单里没有这件事'],
  [
    'a basic row that the township has not',
    { here: false, list: 'basic' },
    '雾岭镇的清单里没有单列这件事，先打便民服务中心的电话问',
  ],
  [
    'a fire, which no office is asked of first',
    { here: false, list: 'basic', call: '119' },
    '先打119；雾岭镇的清单里没有单列这件事',
  ],
  [
    "what the nation's line answers sooner than the department",
    { here: false, call: '110' },
    '归县城市管理局管，先打110；雾岭镇的清单里没有这件事',
  ],
] as const)('%s', (_, given, sentence) => expect(said(given)).toBe(sentence));
