/** How many steps, how long, how many trips: a life event in a few lines. */
import type { PlannedStep } from '../domain/life-event.ts';
import { timeOf, type EventTime } from '../domain/life-event-time.ts';
import { tripsOf } from '../domain/life-event-trips.ts';
import { stepsNamed } from './event-papers.ts';

export interface EventFact {
  label: string;
  value: string;
}

function stepCount(plan: readonly PlannedStep[]): string {
  const needed = plan.filter(({ required }) => required).length;
  const others = plan.length - needed;
  if (others === 0) return `${plan.length} 步，都要办`;
  return needed === 0
    ? `${plan.length} 步，看情况，用得上哪步办哪步`
    : `${plan.length} 步：${needed} 步都要办，${others} 步看情况`;
}

/** Limits are promises of the offices: what comes between the steps is not in them. */
function duration({ shortest, longest, unknown }: EventTime): string {
  const gap = unknown.length === 0 ? '' : `（${stepsNamed(unknown)}没有写时限，没有算进去）`;
  if (longest === 0) return `材料齐全，当天都能办好${gap}`;
  const fast = shortest === 0 ? '最快当天' : `最快约 ${shortest} 天`;
  return shortest === longest
    ? `约 ${longest} 天${gap}`
    : `${fast}（能同时办的一起办，只办必须办的）；最长约 ${longest} 天（每步都要办，一步接一步）${gap}`;
}

function trips(plan: readonly PlannedStep[]): string {
  const { fewest, all } = tripsOf(plan);
  if (all === 0) return '不用跑，在家就能办';
  if (fewest === all) return `本人跑 ${all} 趟`;
  return `${fewest === 0 ? '可以一趟都不跑' : `本人最少跑 ${fewest} 趟`}；看情况的也都要办，最多 ${all} 趟`;
}

export function eventFacts(plan: readonly PlannedStep[], papers: string): EventFact[] {
  const time = timeOf(plan);
  return [
    { label: '几步', value: stepCount(plan) },
    { label: '多久', value: duration(time) },
    { label: '跑几趟', value: trips(plan) },
    ...(time.together.length === 0
      ? []
      : [{ label: '同一天', value: `${time.together.map(stepsNamed).join('；')}，可以同一天去办` }]),
    { label: '材料', value: papers },
  ];
}
