/** 评价: always with number, period, source and distribution; never an average, and nothing of fewer than five. */
import { CLARITY_LEVELS, SERVICE_LEVELS, type Rating } from '../schema/rating.ts';
import { readPeriod } from './page.ts';

/** Of fewer, somebody could tell who said what, and nobody what it means. */
const FEWEST = 5;

function told(question: string, levels: readonly string[], tally: readonly number[] | undefined): string[] {
  const number = (tally ?? []).reduce((sum, each) => sum + each, 0);
  if (tally === undefined || number < FEWEST) return [];
  return [`${question}（${number} 份）：${levels.map((level, index) => `${level} ${tally[index] ?? 0}`).join('、')}`];
}

/** One line each, the latest first. */
export function shownRatings(matter: string, ratings: readonly Rating[]): string[] {
  return ratings
    .filter((each) => each.matter === matter)
    .sort((a, b) => (a.until < b.until ? 1 : -1))
    .flatMap(({ from, until, source, clarity, service }) => {
      const parts = [...told('这页写得清楚吗', CLARITY_LEVELS, clarity), ...told('事情办得满意吗', SERVICE_LEVELS, service)];
      if (parts.length === 0) return [];
      return [`${readPeriod(from, until)}，${source}收来的评价。${parts.join('；')}。自己收的，不是官方“好差评”。`];
    });
}
