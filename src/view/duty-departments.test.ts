import { expect, test } from 'vitest';
import type { Department } from '../schema/county.ts';
import type { Duty } from '../schema/duty.ts';
import { basicDuty, cooperativeDuty, withdrawnDuty } from '../testing/builders.ts';
import { dutyDepartments } from './duty-departments.ts';

const DEPARTMENTS: Department[] = ['civil-affairs', 'police', 'urban-management'].map((id) => ({ id, name: `县${id}` }));

const groupsOf = (...rows: Duty[]): unknown[] =>
  dutyDepartments(rows, DEPARTMENTS, '雾岭镇').map(({ id, name, count, parts }) => [
    id,
    name,
    count,
    ...parts.map(({ label, rows: links }) => [label, ...links.map(({ href }) => href)]),
  ]);

const party = (department: string, role: '牵头' | '配合') => ({ department, role, duties: ['修灯'] });

test('tell who leads from who helps, in the county’s order, and leave out whom no row names', () =>
  expect(
    groupsOf(
      cooperativeDuty({ id: 'a', parties: [party('urban-management', '牵头'), party('civil-affairs', '配合')] }),
      cooperativeDuty({ id: 'b', parties: [party('civil-affairs', '牵头')] }),
    ),
  ).toEqual([
    ['department-civil-affairs', '县civil-affairs', 2, ['牵头的事', '#b'], ['配合的事', '#a']],
    ['department-urban-management', '县urban-management', 1, ['牵头的事', '#a']],
  ]));

test('of withdrawn rows are those that have taken them over', () =>
  expect(groupsOf(withdrawnDuty({ id: 'a', takenOverBy: 'police' }))).toEqual([
    ['department-police', '县police', 1, [undefined, '#a']],
  ]));

test('of basic rows are the township’s offices as they come; the township itself where none is named', () =>
  expect(
    groupsOf(basicDuty({ id: 'a', post: '财政所' }), basicDuty({ id: 'b' }), basicDuty({ id: 'c', post: '财政所' })),
  ).toEqual([
    ['post-1', '财政所', 2, [undefined, '#a', '#c']],
    ['post-2', '雾岭镇', 1, [undefined, '#b']],
  ]));

test('name a row by its number and the beginning of its name that is long enough', () => {
  const labelOf = (name: string): string | undefined =>
    dutyDepartments([basicDuty({ name, serial: 3 })], [], '雾岭镇')[0]?.parts[0]?.rows[0]?.label;
  expect(labelOf('受理最低生活保障申请，入户调查，公示并按期复核')).toBe('3 受理最低生活保障申请，入户调查');
  expect(labelOf('路灯维护')).toBe('3 路灯维护');
});
