import { describe, expect, test } from 'vitest';
import { entry, entryElsewhere } from '../testing/builders.ts';
import { AFTER_A, eventPlan } from '../testing/event-plan.ts';
import { tripsOf } from './life-event-trips.ts';

describe('the trips', () => {
  const visits = (...each: number[]) =>
    Object.fromEntries(each.map((number, index) => ['abc'.charAt(index), { visits: number, promisedLimit: '5个自然日' }]));
  const at = (matter: string, place: string) => entry({ matter, place });

  test('to one place on one day are one', () => {
    const steps = eventPlan(['a', 'b', 'c'], visits(1, 2, 1), at('a', 'centre'), at('b', 'centre'), at('c', 'police'));
    expect(tripsOf(steps)).toEqual({ fewest: 3, all: 3 });
  });

  test('to one place are two, where the second step waits for the first', () =>
    expect(tripsOf(eventPlan(['a', AFTER_A], visits(1, 1), at('a', 'centre'), at('b', 'centre')))).toEqual({
      fewest: 2,
      all: 2,
    }));

  test('are fewer for who needs only what everybody needs; elsewhere is another place', () => {
    const steps = eventPlan(
      ['a', { matter: 'b', when: '困难的' }],
      visits(1, 1),
      at('a', 'centre'),
      entryElsewhere({ matter: 'b' }),
    );
    expect(tripsOf(steps)).toEqual({ fewest: 1, all: 2 });
  });
});
