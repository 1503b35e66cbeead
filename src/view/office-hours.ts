/** 办公时间 of one place, for its page: the week in words, temporary notices, and the same for the script that tells what is open. */
import type { OfficeHours } from '../domain/open-now.ts';
import { readHours } from '../domain/opening-hours.ts';
import { CLOSED, type Notice } from '../schema/township.ts';
import { readDay } from './page.ts';

/** A notice in words; `until` is the last day on which it is shown. */
export interface ShownNotice {
  days: string;
  text: string;
  until: string;
}

export interface Hours {
  hours: string[];
  notices: ShownNotice[];
  /** `OfficeHours`, serialised. */
  office: string;
}

const monthAndDay = (day: string): string => readDay(day).replace(/^\d+年/, '');

function shownNotice({ text, from, until, hours }: Notice): ShownNotice {
  const sameYear = from.slice(0, 4) === until.slice(0, 4);
  const days = from === until ? readDay(from) : `${readDay(from)}至${sameYear ? monthAndDay(until) : readDay(until)}`;
  const told = hours === undefined ? '' : hours === CLOSED ? '，不办公' : `，${hours.map(readHours).join('；')}`;
  return { days, text: `${text}${told}`, until };
}

/** Notices that were over on the day of the data are left out; later ones go by the reader's clock. */
export function officeHours(lines: readonly string[], notices: readonly Notice[], dataDate: string): Hours {
  const current = notices.filter(({ until }) => until >= dataDate);
  const instead = current.flatMap(({ from, until, hours }) =>
    hours === undefined ? [] : [{ from, until, lines: hours === CLOSED ? [] : hours }],
  );
  const office: OfficeHours = instead.length === 0 ? { lines } : { lines, instead };
  return { hours: lines.map(readHours), notices: current.map(shownNotice), office: JSON.stringify(office) };
}
