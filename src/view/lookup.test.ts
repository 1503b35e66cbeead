import { expect, test } from 'vitest';
import { basicDuty, entry } from '../testing/builders.ts';
import { byId, byMatter, bySheet } from './lookup.ts';

test('finds records by id, and nothing where there is none', () => {
  const table = byId([{ id: 'a', name: '甲' }]);
  expect([table.get('a'), table.get('b')]).toEqual([{ id: 'a', name: '甲' }, undefined]);
});

test('makes the table of a list once', () => {
  const list = [{ id: 'a' }];
  expect(byId(list)).toBe(byId(list));
});

test('does not mix up lists', () => expect(byId([{ id: 'a' }]).get('b')).toBe(byId([{ id: 'b' }]).get('a')));

test('finds entries by their matter', () =>
  expect(byMatter([entry({ matter: 'id-card' })]).get('id-card')?.place).toBe('service-centre'));

test('finds all rows behind a matter, in their order', () => {
  const rows = [
    basicDuty({ id: 'a', sheets: ['id-card', 'hukou'] }),
    basicDuty({ id: 'b' }),
    basicDuty({ id: 'c', sheets: ['id-card'] }),
  ];
  expect(
    bySheet(rows)
      .get('id-card')
      ?.map(({ id }) => id),
  ).toEqual(['a', 'c']);
});
