/** A life event as a township does it, for tests of what is computed from it. */
import type { GuideMatter, Matter } from '../domain/corpus.ts';
import { planOf, type PlannedStep } from '../domain/life-event.ts';
import type { EventStep } from '../schema/life-event.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { guide, lifeEvent } from './builders.ts';

/** Steps of an event with the matters of these ids; what a test is about of each is `given`. */
export function eventPlan(
  steps: (EventStep | string)[],
  given: Record<string, Partial<GuideMatter>>,
  ...entries: SheetEntry[]
): PlannedStep[] {
  const matters = Object.entries(given).map(([id, fields]): [string, Matter] => [
    id,
    guide({ id, name: id, documents: '不需要材料', ...fields }),
  ]);
  return planOf(lifeEvent(...steps), {
    matters: new Map(matters),
    entries: new Map(entries.map((each) => [each.matter, each])),
  });
}

/** A second step that waits for the first. */
export const AFTER_A = { matter: 'b', after: ['a'] };
