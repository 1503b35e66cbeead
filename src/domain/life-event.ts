/** 一件事 as one township does it: its steps with what the township says of each, and what waits for what. */
import type { EventStep, LifeEvent } from '../schema/life-event.ts';
import type { Variant } from '../schema/matter.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import type { Matter } from './corpus.ts';

/** One of the matters that a step can be done by. */
export interface StepOption {
  matter: Matter;
  /** Absent where the township's sheet does not have the matter. */
  entry?: SheetEntry | undefined;
  /** 情形 that the event is about; none where the matter has no cases. */
  cases: Variant[];
}

export interface PlannedStep {
  /** From 1, as pages count. */
  number: number;
  step: EventStep;
  options: StepOption[];
  /** Everybody has it done; the others only who `step.when` speaks of. */
  required: boolean;
  /** Numbers of the steps that must be finished before. */
  after: number[];
}

export interface Lookup {
  matters: ReadonlyMap<string, Matter>;
  entries: ReadonlyMap<string, SheetEntry>;
}

function meantCases(matter: Matter, { cases }: EventStep): Variant[] {
  const all = matter.state === 'complete' ? (matter.cases ?? []) : [];
  return all.filter(({ id }) => cases === undefined || cases.includes(id));
}

/** The steps in their order. A matter that does not exist is none: the gate has refused it. */
export function planOf({ steps }: LifeEvent, { matters, entries }: Lookup): PlannedStep[] {
  const numbers = new Map(steps.map(({ matter }, index) => [matter, index + 1]));
  return steps.map((step, index) => ({
    number: index + 1,
    step,
    options: [step.matter, ...(step.or ?? [])].flatMap((id) => {
      const matter = matters.get(id);
      return matter === undefined ? [] : [{ matter, entry: entries.get(id), cases: meantCases(matter, step) }];
    }),
    required: step.when === undefined,
    after: (step.after ?? []).flatMap((id) => numbers.get(id) ?? []),
  }));
}

/** Every matter that the steps name, in their order. */
export const mattersOf = (steps: readonly EventStep[]): string[] => [
  ...new Set(steps.flatMap(({ matter, or = [] }) => [matter, ...or])),
];

/** True when step `later` cannot begin before step `earlier` has ended. */
export function waitsFor(plan: readonly PlannedStep[], later: number, earlier: number): boolean {
  const after = plan[later - 1]?.after ?? [];
  return after.some((number) => number === earlier || waitsFor(plan, number, earlier));
}
