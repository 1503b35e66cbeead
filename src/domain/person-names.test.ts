import { expect, test } from 'vitest';
import { namesWithTelephone } from './person-names.ts';

test.each([
  ['王建国主任', '找王建国主任，电话0000-8812345', '王建国'],
  ['a surname with a post', '请找李书记 0000-8812345', '李'],
  ['a woman', '咨询陈静女士（0000-8812345）', '陈静'],
  ['a label', '联系人：蓝秀英，0000-8812345', '蓝秀英'],
  ['a label without a mark', '网格员雷明8812345', '雷明'],
  ['a name with 电话', '张伟电话：0000-8812345', '张伟'],
  ['a mobile', '钟大山同志 138 0013 8000', '钟大山'],
  ['a compound surname', '欧阳修先生，0000-8812345', '欧阳修'],
  ['a telephone before it', '0000-8812345（周丽萍经理）', '周丽萍'],
  ['full-width digits', '王建国主任００００－８８１２３４５', '王建国'],
])('finds %s', (_, text, name) => expect(namesWithTelephone(text)).toEqual([name]));

test.each([
  ['a post', '村党支部书记值班，电话0000-8812345'],
  ['an office', '高寮村电话0000-8812345'],
  ['a station', '联系人：林业站，0000-8812345'],
  ['a word that begins like a name', '安全电话：0000-8812345'],
  ['a work title', '高级经理，0000-8812345'],
  ['a children’s officer', '村儿童主任每月上门，0000-8812345'],
  ['a name without a telephone', '请找王建国主任'],
  ['a hotline', '王建国主任说可以打12345'],
  ['a name in another sentence', '王建国主任接待。电话0000-8812345'],
])('does not take %s for a name with a telephone', (_, text) => expect(namesWithTelephone(text)).toEqual([]));

test('a name needs no number beside it where the next field is one', () =>
  expect(namesWithTelephone('2号窗口（王建国主任）', true)).toEqual(['王建国']));
