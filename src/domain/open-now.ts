/**
 * 现在办不办公: whether an office is open, by its weekly hours, public holidays and make-up workdays (调休). Pure; nothing newer
 * than ES2017, because browsers compute it: a page does not know when it will be read.
 */
import { weeklyHours } from './opening-hours.ts';

/** 放假和调休, as the State Council publishes them year by year. Days are `YYYY-MM-DD`. */
export interface WorkCalendar {
  /** First and last day that is known. */
  from: string;
  through: string;
  /** Days off, with the name of the holiday. */
  off: Readonly<Record<string, string>>;
  /** Saturdays and Sundays on which offices work as on a Monday. */
  work: readonly string[];
}

/** A moment in China, which has one time and no summer time. */
export interface Moment {
  day: string;
  /** Since midnight. */
  minutes: number;
}

/** When an office opens, as its page hands it to the script. */
export interface OfficeHours {
  /** By the week, as in `township.yaml`: `周一至周五 08:30-12:00 14:00-17:30`. */
  lines: readonly string[];
  /** Other hours for some days, the last included; none of a day means that it is closed. */
  instead?: readonly { from: string; until: string; lines: readonly string[] }[];
}

export interface OpenState {
  open: boolean;
  /** As people read it: `正在办公，12:00 午休`. */
  text: string;
}

interface Span {
  from: number;
  to: number;
}

interface Day {
  spans: Span[];
  holiday?: string | undefined;
  /** Hours of these days only. */
  temporary?: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const CHINA = 8 * 60 * MINUTE;
/** How far ahead the next opening is looked for. */
const AHEAD = 14;
const MONDAY = 1;
const WEEKDAYS = '一二三四五六日';
const UNKNOWN: OpenState = { open: false, text: '今天是否办公，请电话确认' };

/** `epoch` in milliseconds, as `Date.now()` gives it, wherever the device is. */
export function momentAt(epoch: number): Moment {
  const there = new Date(epoch + CHINA);
  return { day: there.toISOString().slice(0, 10), minutes: there.getUTCHours() * 60 + there.getUTCMinutes() };
}

const dayAfter = (day: string, count: number): string => new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
/** 1 (Monday) to 7 (Sunday). */
const weekdayOf = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const readTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${`0${minutes % 60}`.slice(-2)}`;

function spansOf(lines: readonly string[], weekday: number): Span[] {
  const day = weeklyHours(lines).filter((each) => each.weekday === weekday)[0];
  return (day === undefined ? [] : day.spans).map((span) => {
    const [from = '', to = ''] = span.split('-');
    return { from: minutesOf(from), to: minutesOf(to) };
  });
}

/** Hours of one day; none beyond the calendar. On holidays only what is open every day is open. */
function dayOf({ lines, instead = [] }: OfficeHours, { from, through, off, work }: WorkCalendar, day: string): Day | undefined {
  const other = instead.filter((each) => each.from <= day && day <= each.until)[0];
  if (other !== undefined) return { spans: spansOf(other.lines, weekdayOf(day)), temporary: true };
  if (day < from || day > through) return undefined;
  const weekday = weekdayOf(day);
  const holiday = Object.prototype.hasOwnProperty.call(off, day) ? off[day] : undefined;
  if (holiday !== undefined) {
    const always = lines.filter((line) => line.slice(0, 2) === '每天');
    return { spans: spansOf(always, weekday), holiday };
  }
  const asMonday = work.indexOf(day) >= 0 ? spansOf(lines, MONDAY) : [];
  return { spans: asMonday.length > 0 ? asMonday : spansOf(lines, weekday) };
}

/** `明天（周三）8:30`; none where it is not known. */
function nextOpening(office: OfficeHours, calendar: WorkCalendar, today: string): string | undefined {
  for (let ahead = 1; ahead <= AHEAD; ahead += 1) {
    const day = dayAfter(today, ahead);
    const hours = dayOf(office, calendar, day);
    if (hours === undefined) return undefined;
    const [first] = hours.spans;
    if (first === undefined) continue;
    const [, month = '', date = ''] = day.split('-');
    const name = ahead === 1 ? '明天' : `${Number(month)}月${Number(date)}日`;
    return `${name}（周${WEEKDAYS.charAt(weekdayOf(day) - 1)}）${readTime(first.from)}`;
  }
  return undefined;
}

const isNoon = (minutes: number): boolean => minutes >= 11 * 60 && minutes <= 14 * 60;

/** The state of an office at a moment. */
export function openState(office: OfficeHours, calendar: WorkCalendar, { day, minutes }: Moment): OpenState {
  const today = dayOf(office, calendar, day);
  if (today === undefined) return UNKNOWN;
  const { spans, holiday, temporary } = today;
  const now = spans.filter(({ from, to }) => from <= minutes && minutes < to)[0];
  const later = spans.filter(({ from }) => from > minutes)[0];
  if (now !== undefined) {
    if (now.from === 0 && now.to >= DAY / MINUTE) return { open: true, text: '全天有人' };
    return { open: true, text: `正在办公，${readTime(now.to)} ${later !== undefined && isNoon(now.to) ? '午休' : '下班'}` };
  }
  if (later !== undefined) {
    const before = spans.some(({ to }) => to <= minutes);
    return { open: false, text: `${before ? '现在休息' : '还没上班'}，今天 ${readTime(later.from)} 开始办公` };
  }
  const next = nextOpening(office, calendar, day);
  const closed = temporary === true ? '今天临时不办公' : holiday === undefined ? '今天不办公' : `今天${holiday}放假，不办公`;
  const said = spans.length === 0 ? closed : '今天已下班';
  return { open: false, text: next === undefined ? `${said}，下次办公请电话确认` : `${said}，${next} 办公` };
}
