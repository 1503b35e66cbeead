/** How often one has to come for a life event: what is done at one place on one day is one trip. */
import { NOT_HERE } from '../schema/vocabulary.ts';
import { daysOf, most, startsOf } from './life-event-time.ts';
import type { PlannedStep, StepOption } from './life-event.ts';

/** Where a matter is done, by a name that two matters of one place share. */
export function placeOf({ matter, entry }: StepOption): string {
  if (entry === undefined) return `unlisted ${matter.department}`;
  return entry.action === NOT_HERE ? `elsewhere ${entry.instead.place ?? entry.instead.department}` : entry.place;
}

const visitsOf = ({ matter }: StepOption): number => (matter.state === 'complete' ? matter.visits : 1);

function countTrips(plan: readonly PlannedStep[], starts: readonly number[], pick: (...visits: number[]) => number): number {
  const trips = new Map<string, number>();
  for (const { options, number } of plan) {
    const [first] = options;
    if (first === undefined) continue;
    const trip = `${starts[number - 1] ?? 0} ${placeOf(first)}`;
    trips.set(trip, Math.max(trips.get(trip) ?? 0, pick(...options.map(visitsOf))));
  }
  return [...trips.values()].reduce((sum, visits) => sum + visits, 0);
}

/** Trips for what everybody needs, and for all of it. */
export function tripsOf(plan: readonly PlannedStep[]): { fewest: number; all: number } {
  const starts = startsOf(plan, (step) => most(daysOf(step)));
  const needed = plan.filter(({ required }) => required);
  return { fewest: countTrips(needed, starts, Math.min), all: countTrips(plan, starts, Math.max) };
}
