import { expect, test } from 'vitest';
import { basicDuty, cooperativeDuty, duties, withdrawnDuty } from '../testing/builders.ts';
import { compareDuties, type DutyPair, type ListedDuty } from './compare-duties.ts';

const none = { basic: [], cooperative: [], withdrawn: [] };
const names = ({ kind, row }: ListedDuty): string => `${kind} ${row.name}`;
const told = (pairs: DutyPair[]): string[] => pairs.map((pair) => pair.map(names).join(' | '));

test('counts rows that say the same', () => {
  const found = compareDuties(duties(), duties());
  expect(found.same).toHaveLength(3);
  expect([...found.reworded, ...found.moved, ...found.only.flat()]).toEqual([]);
});

test('sets both wordings of one row beside each other', () => {
  const found = compareDuties(
    { ...none, basic: [basicDuty({ name: '巡湖' })] },
    { ...none, basic: [basicDuty({ name: '巡山' })] },
  );
  expect(told(found.reworded)).toEqual(['basic 巡湖 | basic 巡山']);
});

test('takes a cooperative row for reworded where only the township’s part differs', () => {
  const list = (part: string) => ({ ...none, cooperative: [cooperativeDuty({ township: [part] })] });
  expect(told(compareDuties(list('每周看'), list('每月看')).reworded)).toEqual(['cooperative 路灯维护 | cooperative 路灯维护']);
});

test('finds a duty that the other has in another list, by its words', () => {
  const ours = { ...none, basic: [basicDuty({ id: 'a', name: '公墓检查' })] };
  const theirs = { ...none, withdrawn: [withdrawnDuty({ id: 'b', name: '负责公墓检查工作' })] };
  expect(told(compareDuties(ours, theirs).moved)).toEqual(['basic 公墓检查 | withdrawn 负责公墓检查工作']);
});

test('leaves to each what only it has', () => {
  const found = compareDuties(
    { ...none, basic: [basicDuty({ id: 'tea', name: '茶市' })] },
    { ...none, basic: [basicDuty({ id: 'crab', name: '蟹市' })] },
  );
  expect(found.only.map((rows) => rows.map(names))).toEqual([['basic 茶市'], ['basic 蟹市']]);
});
