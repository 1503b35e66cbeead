import { expect, test } from 'vitest';
import { AFTER_A, eventPlan } from '../testing/event-plan.ts';
import { waitsFor } from './life-event.ts';

test('a step waits for what the step before it waits for', () => {
  const steps = eventPlan(['a', AFTER_A, { matter: 'c', after: ['b'] }], { a: {}, b: {}, c: {} });
  expect([waitsFor(steps, 3, 1), waitsFor(steps, 2, 1), waitsFor(steps, 1, 3)]).toEqual([true, true, false]);
});
