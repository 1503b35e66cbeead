import { plainDigits } from './mend-phone.ts';

const TWO = (part: number): string => String(part).padStart(2, '0');
const CHINESE = '〇一二三四五六七八九';

/** Days that a spreadsheet may mean by a bare number: 1954 to 2119. */
const SERIALS: readonly [number, number] = [20_000, 80_000];

/** Numbers of a day in Chinese figures: 二〇二六年三月十一日. */
function arabic(text: string): string {
  return text
    .replace(/[零○]/g, '〇')
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_all, tens?: string, ones?: string) =>
      String((tens === undefined ? 1 : CHINESE.indexOf(tens)) * 10 + (ones === undefined ? 0 : CHINESE.indexOf(ones))),
    )
    .replace(/[〇一二三四五六七八九]/g, (figure) => String(CHINESE.indexOf(figure)));
}

const existing = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${TWO(month)}-${TWO(day)}` : undefined;
};

/** 表格软件 count days from 1899-12-30. */
function dayOfSerial(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < SERIALS[0] || serial > SERIALS[1]) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

/** The parts of a day, in whichever form it is written. */
function partsOf(text: string): [number, number, number] | undefined {
  const plain = plainDigits(/[年月]/.test(text) ? arabic(text) : text);
  const match =
    /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*[日号]?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  return match === null ? undefined : [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** What a value that is not `YYYY-MM-DD` means as a day, or why it means none. */
export function mendDay(value: unknown): { day: string; why?: string } | { why: string } | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const serial = dayOfSerial(Number(value));
  if (serial !== undefined) return { day: serial, why: '是表格软件里的日期序号' };
  const parts = partsOf(String(value));
  if (parts === undefined) return undefined;
  const day = existing(...parts);
  return day === undefined ? { why: `日历上没有 ${parts[0]}年${parts[1]}月${parts[2]}日` } : { day };
}
