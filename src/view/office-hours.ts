/** 办公时间 of one place, for its page: the week in words, temporary notices, and the same for the script that tells what is open. */
import type { OfficeHours } from '../domain/open-now.ts';
import { readHours } from '../domain/opening-hours.ts';
import { CLOSED, type Notice } from '../schema/township.ts';
import { readPeriod } from './page.ts';

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

function shownNotice({ text, from, until, hours }: Notice): ShownNotice {
  const told = hours === undefined ? '' : hours === CLOSED ? '，不办公' : `，${hours.map(readHours).join('；')}`;
  return { days: readPeriod(from, until), text: `${text}${told}`, until };
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
