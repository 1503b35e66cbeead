import { sameCases } from '../domain/choices.ts';
import { guidesOf } from '../domain/guides.ts';
import type { Check } from './check.ts';

const RULE = 'case-changes-nothing';

/** A choice that changes nothing makes a resident think for nothing. */
export const caseChangesNothing: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) =>
    counties.flatMap(guidesOf).flatMap((matter) => {
      return sameCases(matter).map(([first, later]) => ({
        file: matter.file,
        path: ['cases', (matter.cases ?? []).indexOf(later)],
        rule: RULE,
        message: `情形“${later.name}”和“${first.name}”的材料、时限、收费、地点、说明全一样，请合成一种，或写出哪里不同。例如 note: 先报警，再来办`,
      }));
    }),
};
