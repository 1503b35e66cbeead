import { describe, expect, test } from 'vitest';
import { entry, lifeEvent, pendingMatter } from '../testing/builders.ts';
import { AFTER_A, eventPlan } from '../testing/event-plan.ts';
import type { GuideMatter, Matter } from './corpus.ts';
import { planOf } from './life-event.ts';
import { calendarDays, timeOf } from './life-event-time.ts';

const limits = (...each: string[]) =>
  Object.fromEntries(each.map((promisedLimit, index) => ['abcd'.charAt(index), { promisedLimit }]));

describe('the time', () => {
  test.each([
    ['即办', 0],
    ['4小时', 0],
    ['24小时', 1],
    ['1个工作日', 2],
    ['20个工作日', 28],
    ['90个自然日', 90],
    ['2个月', 60],
  ])('%s is %i calendar days', (limit, days) => expect(calendarDays(limit)).toBe(days));

  test('is at least the longest chain of steps that wait for one another, and at most all of them one by one', () =>
    expect(timeOf(eventPlan(['a', AFTER_A, 'c'], limits('5个自然日', '7个自然日', '9个自然日')))).toMatchObject({
      shortest: 12,
      longest: 21,
    }));

  test('is at least that of the steps which everybody has done', () =>
    expect(
      timeOf(eventPlan(['a', { matter: 'b', when: '困难的', after: ['a'] }], limits('5个自然日', '30个自然日'))),
    ).toMatchObject({
      shortest: 5,
      longest: 35,
    }));

  test('is at least that of one step, where none is for everybody', () => {
    const steps = ['a', 'b'].map((matter) => ({ matter, when: '困难的' }));
    expect(timeOf(eventPlan(steps, limits('5个自然日', '3个自然日')))).toMatchObject({ shortest: 3, longest: 8 });
  });

  test('is that of the quicker choice, or of the slower', () =>
    expect(timeOf(eventPlan([{ matter: 'a', or: ['b'] }], limits('5个自然日', '9个自然日')))).toMatchObject({
      shortest: 5,
      longest: 9,
    }));

  test('is what the township promises, where that is less', () =>
    expect(timeOf(eventPlan(['a'], limits('9个自然日'), entry({ matter: 'a', promisedLimit: '2个自然日' })))).toMatchObject({
      longest: 2,
    }));

  test('is that of the cases that the event is about, by whichever channel', () => {
    const cases = [
      { id: 'first', name: 'first', promisedLimit: '3个自然日' },
      { id: 'lost', name: 'lost', promisedLimit: '30个自然日' },
    ];
    const ways = [{ channel: '网上' as const, promisedLimit: '1个自然日' }];
    const times = (given: Partial<GuideMatter>) =>
      timeOf(eventPlan([{ matter: 'a', cases: ['first'] }], { a: { promisedLimit: '9个自然日', ...given } }));
    expect(times({ cases })).toMatchObject({ shortest: 3, longest: 3 });
    expect(times({ ways, channels: ['窗口', '网上'] })).toMatchObject({ shortest: 1, longest: 9 });
  });

  test('names the steps of which nothing is promised', () => {
    const matters = new Map<string, Matter>([['a', pendingMatter({ id: 'a' })]]);
    expect(timeOf(planOf(lifeEvent('a'), { matters, entries: new Map() }))).toMatchObject({ longest: 0, unknown: [1] });
  });

  test('says which steps can be done on one day: also one after another, where the first is done at once', () =>
    expect(
      timeOf(eventPlan(['a', AFTER_A, { matter: 'c', after: ['b'] }, 'd'], limits('即办', '5个自然日', '即办', '即办'))).together,
    ).toEqual([[1, 2, 4]]));
});
