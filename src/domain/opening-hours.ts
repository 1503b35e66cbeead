/** 办公时间: weekly spans, parsed from lines such as `周一至周五 08:30-12:00 14:00-17:30`. */

const DAYS = '一二三四五六日';

/** Spans of one weekday, `HH:MM-HH:MM`, in order. */
export interface DayHours {
  /** 1 (Monday) to 7 (Sunday). */
  weekday: number;
  spans: string[];
}

function weekdaysOf(label: string): number[] {
  if (label === '每天') return [1, 2, 3, 4, 5, 6, 7];
  const [from, to] = label.split('至').map((name) => DAYS.indexOf(name.slice(1)) + 1);
  if (from === undefined) return [];
  return Array.from({ length: (to ?? from) - from + 1 }, (_, index) => from + index);
}

/** All seven days; a day without spans is closed. Later lines replace earlier ones for the same day. */
export function weeklyHours(lines: readonly string[]): DayHours[] {
  const spans = new Map<number, string[]>();
  for (const line of lines) {
    const [label = '', ...rest] = line.split(' ');
    for (const weekday of weekdaysOf(label)) spans.set(weekday, rest);
  }
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, spans: spans.get(weekday) ?? [] }));
}

const SCHEMA_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The same hours as schema.org writes them: `Mo-Fr 08:30-12:00`, one span an item. */
export function schemaHours(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const [label = '', ...spans] = line.split(' ');
    const days = weekdaysOf(label);
    const [first, last] = [days[0], days.at(-1)].map((day) => SCHEMA_DAYS[(day ?? 1) - 1]);
    return spans.map((span) => `${first === last ? first : `${first}-${last}`} ${span}`);
  });
}

/** `周一至周五 08:30-12:00 14:00-17:30` as people read it: `周一至周五 8:30-12:00、14:00-17:30`. */
export function readHours(line: string): string {
  const [label = '', ...spans] = line.split(' ');
  if (spans.join() === '00:00-24:00') return `${label} 全天`;
  return `${label} ${spans.map((span) => span.replace(/\b0(\d:)/g, '$1')).join('、')}`;
}
