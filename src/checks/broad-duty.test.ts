import { expect, test } from 'vitest';
import { basicDuty } from '../testing/builders.ts';
import { messagesOnRows } from '../testing/rows.ts';
import { broadDuty } from './broad-duty.ts';

const messages = (name: string): string[] => messagesOnRows(broadDuty, { basic: [basicDuty({ name })] });
const ADVICE = '请拆成几行，每行写一件看得见、查得到的事，例如 汛前逐个检查山塘放水涵管，登记渗漏处';

test.each([
  '负责辖区安全生产工作',
  '做好民政工作',
  '抓好乡村振兴',
  '加强基层治理',
  '推进经济发展',
  '开展党的建设工作',
  '保障民生',
  '负责安全生产、消防、信访工作',
  '统筹协调辖区内生态环境保护工作',
  '负责本行政区域内的经济、教育、科学、文化、卫生、体育事业',
  '负责社会治安综合治理、平安建设、信访维稳、应急管理等工作',
])('%s is a field and not a duty', (name) => expect(messages(name)).toEqual([`这一行说的是一整个领域，不是一件事：${ADVICE}`]));

test('a row that lists one thing after the other is many', () =>
  expect(messages('受理低保、特困、临时救助、高龄津贴、残疾人补贴、孤儿、困境儿童申请')).toEqual([
    `这一行一口气列了 7 样，是好几件事：${ADVICE}`,
  ]));

test('a row of three sentences is three', () =>
  expect(messages('巡查河道；清理漂浮物；上报险情')).toEqual([`这一行里面有 3 句话，是好几件事：${ADVICE}`]));

test('a row that does not end is told its length', () =>
  expect(messages('巡查'.repeat(41))).toEqual([`这一行有 82 个字，多半是好几件事：${ADVICE}`]));

test.each([
  '组织党委理论学习中心组学习，每季度至少一次集体研讨，留存学习档案',
  '开展安全生产检查，登记隐患并限期整改',
  '管理村级财务',
  '路灯维护',
  '受理审核最低生活保障申请',
])('accepts %s', (name) => expect(messages(name)).toEqual([]));
