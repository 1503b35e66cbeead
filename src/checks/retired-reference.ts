import type { Check } from './check.ts';
import { RETIRED_RULE, toRetired } from './references-exist.ts';

/** The county retires on a day of its own: townships are told, and published all the same with what took its place. */
export const retiredReference: Check = { rule: RETIRED_RULE, run: toRetired };
