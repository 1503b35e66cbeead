import { expect, test } from 'vitest';
import { lifeEvent as good } from '../testing/builders.ts';
import { lifeEvent, type EventStep } from './life-event.ts';

const complaints = (...steps: EventStep[]): string[] => {
  const result = lifeEvent.safeParse(good(...steps));
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
};

test('accepts steps that wait for earlier ones', () =>
  expect(complaints({ matter: 'card' }, { matter: 'booklet', after: ['card'] })).toEqual([]));

test.each<[string, EventStep[], string]>([
  ['a step that stands twice', [{ matter: 'card' }, { matter: 'card' }], 'steps.1.matter “card”在这件事里写了两次，请留一步'],
  [
    'a step that waits for one that there is not',
    [{ matter: 'card' }, { matter: 'booklet', after: ['birth'] }],
    'steps.1.after.0 这件事里没有“birth”这一步；after 写前面某一步的 matter。例如 [card]',
  ],
  [
    'a step that waits for a later one, as in every circle',
    [
      { matter: 'card', after: ['booklet'] },
      { matter: 'booklet', after: ['card'] },
    ],
    'steps.0.after.0 “booklet”排在这一步后面，不能要求先办完它：请调整先后，或者改 after',
  ],
  [
    'a step that waits for itself',
    [{ matter: 'card', after: ['card'] }],
    'steps.0.after.0 “card”就是这一步，不能要求先办完它：请调整先后，或者改 after',
  ],
])('refuses %s', (_what, steps, message) => expect(complaints(...steps)).toEqual([message]));
