/** Single values that many nouns share: ids, telephones, days, limits, opening hours. */
import { mendDay } from './mend-day.ts';
import { mendPhone, PHONE, phoneTrouble, plainDigits } from './mend-phone.ts';
import { group, pattern, shown, text, whole, z } from './zod.ts';

/** The form of an id, as far as it can be told from what was written instead. */
const kebab = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replace(/\.(?:md|ya?ml)$/, '')
    .replace(/[\s_\u2010-\u2015.]+/g, '-');

/** Lower-case kebab ASCII; never changes once published. */
export const id = (about: string, example: string) =>
  pattern(`${about}，用小写英文字母、数字和短横线`, example, /^[a-z0-9]+(?:-[a-z0-9]+)*$/, { mend: kebab });

/** A fixed line with area code, or a national short number. Always text: a number would lose its leading zero. */
export const phone = (about: string) =>
  pattern(`${about}，写区号-号码，或 12345 这样的全国短号`, '"0000-8812345"', PHONE, { mend: mendPhone, trouble: phoneTrouble });

/** A real day, as text `YYYY-MM-DD`. */
export const day = (about: string) => {
  const error = ({ input }: { input?: unknown }): string => {
    const form = `${about}，写成 年-月-日。`;
    if (input === undefined || input === null)
      return `${input === null ? '这一项是空的' : '缺少这一项'}：${form}例如 "2026-03-01"`;
    const meant = mendDay(input);
    const why = meant?.why ?? '不是规定的日期写法';
    return `“${shown(input)}”${why}：${form}${meant && 'day' in meant ? `请写成 "${meant.day}"` : '例如 "2026-03-01"'}`;
  };
  return z.iso.date({ error }).describe(about);
};

/** A time limit: number and unit, or at once. Parsed by `domain/limit.ts`. */
export const LIMIT = /^(?:即办|[1-9]\d{0,3}(?:个工作日|个自然日|个月|小时))$/;
export const mendLimit = (value: string): string =>
  plainDigits(value)
    .replace(/\s/g, '')
    .replace(/^(\d+)(?=工作日|自然日|月$)/, '$1个');
export const limit = (about: string) =>
  pattern(`${about}，写 即办，或数字加单位（个工作日、个自然日、个月、小时）`, '20个工作日', LIMIT, { mend: mendLimit });

const WEEKDAY = '[一二三四五六日]';
const CLOCK = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)`;
export const HOURS_LINE = new RegExp(`^(?:每天|周${WEEKDAY}(?:至周${WEEKDAY})?)(?: ${CLOCK}-${CLOCK}){1,3}$`);
const WEEK = '一二三四五六日';

/** True when the days of the line, and the times of each day, run forwards. */
function runsForwards(line: string): boolean {
  const [days = '', ...spans] = line.split(' ');
  const [from = 0, to = 7] = [...days.matchAll(/周(.)/g)].map(([, day = '']) => WEEK.indexOf(day));
  const times = spans.flatMap((span) => span.split('-'));
  return from < to && times.every((time, index) => index === 0 || (times[index - 1] ?? '') < time);
}

/** The usual other ways to write hours: 星期, 到, 8:30, a long dash. */
export const mendHours = (line: string): string =>
  line
    .normalize('NFKC')
    .replace(/星期|礼拜/g, '周')
    .replace(/\s*[~\u2010-\u2015\u2212到至]+\s*|\s*-+\s*/g, '-')
    .replace(/(周.)-(周?)(?=[一二三四五六日])/g, '$1至周')
    .replace(/[,;、\s]+/g, ' ')
    .replace(/(周[一二三四五六日]|每天)(?=\d)/g, '$1 ')
    .replace(/(?<!\d)\d:/g, '0$&');

/** One line of weekly opening hours. Parsed by `domain/opening-hours.ts`. */
export const hoursLine = pattern('一行办公时间：星期，空格，每段起止时间', '周一至周五 08:30-12:00 14:00-17:30', HOURS_LINE, {
  mend: mendHours,
}).refine((line) => !HOURS_LINE.test(line) || runsForwards(line), {
  error: ({ input }) => `“${shown(input)}”的星期或时间前后颠倒了，要从早写到晚。例如 周一至周五 08:30-12:00 14:00-17:30`,
});

/** An address of a post, never of a person. */
export const email = (about: string) =>
  pattern(`${about}，写岗位邮箱，不写个人邮箱`, 'wuling@hexi.example', /^[a-z0-9][a-z0-9._-]{0,40}@(?:[a-z0-9-]+\.)+[a-z]{2,}$/);

/** 法定依据: a title in book-title marks, with its article where it is known. */
export const legalBasis = pattern(
  '依据，法规名称放在《》里，后面可以写第几条',
  '《社会救助暂行办法》第九条',
  /^《[^《》]+(?:《[^《》]+》[^《》]*)?》.{0,60}$/,
);

/** 核对: who has checked the text against reality, and on which day. */
export const confirmation = group('核对记录：哪天、哪个岗位核对过', {
  on: day('核对日期'),
  by: text('核对的单位或岗位，不写人名', '县民政局社会救助股', 60),
  /** Twelve where it is left out. */
  reviewMonths: whole('过几个月要再核对', 6, 1).optional(),
});

export type Confirmation = z.infer<typeof confirmation>;
