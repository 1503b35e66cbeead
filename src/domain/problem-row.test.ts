import { describe, expect, test } from 'vitest';
import { cooperativeDuty, duties, withdrawnDuty } from '../testing/builders.ts';
import { problemRows } from './problem-row.ts';

const shared = {
  basic: [],
  cooperative: [cooperativeDuty({ id: 'town' }), cooperativeDuty({ id: 'country' })],
  withdrawn: [withdrawnDuty({ id: 'back' })],
};
const rowOf = problemRows(duties({ cooperative: [cooperativeDuty({ id: 'country', name: '山泉水' })], withdrawn: [] }), shared);

describe('the row that answers a problem', () => {
  test("is the township's own wording of the row", () =>
    expect(rowOf({ duty: 'country' })).toMatchObject({ kind: 'cooperative', here: true, row: { name: '山泉水' } }));

  test('is the first that is on its lists', () =>
    expect(rowOf({ duty: 'town', or: ['back', 'country'] })).toMatchObject({ here: true, row: { id: 'country' } }));

  test.each([
    ['town', 'cooperative'],
    ['back', 'withdrawn'],
  ])("is the county's, where none is: %s", (duty, kind) =>
    expect(rowOf({ duty, or: ['other'] })).toMatchObject({ kind, here: false, row: { id: duty } }),
  );

  test('is none where nobody has it', () => expect(rowOf({ duty: 'other' })).toBeUndefined());
});
