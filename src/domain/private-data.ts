/**
 * 个人信息: numbers that belong to one person, found in text however they are spaced. Each is told with its middle
 * hidden, so that a message does not publish it again. What cannot be found is said in content/README.md.
 */

/** What people put between digits; `plain` text of a table does so too. */
const GAP = String.raw`[\s\-‐‑‒–—―－_.．·•()（）]{0,2}`;
/** A search for a number of this form wherever one may begin, also inside another. */
const anywhere = (form: string): RegExp => new RegExp(`(?<![0-9])(?=${form})`, 'g');

/** Full-width digits and X as ASCII; the length stays. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ｘｘ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0));

/** Most texts have fewer digits than a mobile number and need no closer look. */
const SHORTEST = 11;

interface Candidate {
  digits: string;
  /** Lengths of the groups in which the digits are written. */
  groups: number[];
  /** What stands before it. */
  before: string;
}

/** All that is written as `form` says; its one capture is the number. */
function candidates(text: string, form: RegExp): Candidate[] {
  if (text.length < SHORTEST || text.replace(/[^0-9０-９]+/g, '').length < SHORTEST) return [];
  const narrowed = narrow(text);
  return [...narrowed.matchAll(form)].map((match) => {
    const written = (match[1] ?? '').match(/[0-9Xx]+/g) ?? [];
    return {
      digits: written.join('').toUpperCase(),
      groups: written.map(({ length }) => length),
      before: narrowed.slice(Math.max(0, match.index - 16), match.index),
    };
  });
}

const hidden = (digits: string): string => `${digits.slice(0, 3)}…${digits.slice(-2)}`;
const told = (found: readonly Candidate[]): string[] => [...new Set(found.map(({ digits }) => hidden(digits)))];

/** Digits one by one, or in groups of three and more: figures of a table are otherwise. */
const likeMobile = ({ digits, groups }: Candidate): boolean =>
  groups.length === digits.length || groups.every((length) => length >= 3);

const MOBILE = anywhere(String.raw`(?:(?:\+|00)?86${GAP}|0)?(1${GAP}[3-9](?:${GAP}[0-9]){9})(?![0-9])`);
const BESIDE_MOBILE = /(?:电话|手机|微信|联系|号码|tel|phone)[^。；\n]*$/i;

/** 手机号: eleven digits from 13 to 19, also behind +86 or 0. */
export function mobileNumbers(text: string): string[] {
  return told(candidates(text, MOBILE).filter((each) => likeMobile(each) || BESIDE_MOBILE.test(each.before)));
}

/** True of a day that the calendar has. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const BESIDE_IDENTITY = /(?:身份证|证件号|身份号码)[^。；\n]*$/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the check digit of the first seventeen. */
const checkDigit = (digits: string): string | undefined =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11];

function isIdentity({ digits, before }: Candidate): boolean {
  const year = Number(digits.slice(6, 10));
  if (year < 1900 || year > 2099 || !isDay(year, Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))) return false;
  return checkDigit(digits) === digits[17] || BESIDE_IDENTITY.test(before);
}

/** The form until 1999: year of birth in two digits, no check digit. Those who had one were born from 1920 on. */
function isOldIdentity({ digits, groups, before }: Candidate): boolean {
  const year = Number(digits.slice(6, 8));
  const alone = groups.length === 1 || BESIDE_IDENTITY.test(before);
  return alone && digits > '11' && year >= 20 && isDay(1900 + year, Number(digits.slice(8, 10)), Number(digits.slice(10, 12)));
}

const ofLength = (length: number, last = '[0-9]'): RegExp =>
  anywhere(String.raw`([0-9](?:${GAP}[0-9]){${length - 2}}${GAP}${last})(?![0-9A-Za-z])`);
const IDENTITY = ofLength(18, '[0-9Xx]');
const OLD_IDENTITY = ofLength(15);
const CARDS = [16, 17, 18, 19].map((length) => ofLength(length));

/** 身份证号: eighteen digits with a day of birth and the right check digit, or fifteen of the old form. */
export const identityNumbers = (text: string): string[] =>
  told([...candidates(text, IDENTITY).filter(isIdentity), ...candidates(text, OLD_IDENTITY).filter(isOldIdentity)]);

/** The check of card numbers: every second digit from the right doubled, its digits added, a multiple of ten in all. */
function passesLuhn(digits: string): boolean {
  const values = Array.from(digits)
    .reverse()
    .map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2));
  return values.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** 银联 and the first digits of the older cards of Chinese banks, Visa, Mastercard, JCB. */
const CARD = /^(?:62|60|65|68|69|9558|4|5[1-5]|35)/;

/** Alone, one by one, in fours, or in six and the rest: as cards are written, and telephones in a row are not. */
const likeCard = ({ digits, groups: [first = 0, ...rest] }: Candidate): boolean =>
  rest.length === 0 ||
  rest.length === digits.length - 1 ||
  ((first === 4 || first === 6) && rest.slice(0, -1).every((length) => length >= 4));
const BESIDE_CARD = /(?:银行|卡号|账号|账户|帐号)[^。；\n]*$/;

const isCard = (each: Candidate): boolean =>
  CARD.test(each.digits) && passesLuhn(each.digits) && (likeCard(each) || BESIDE_CARD.test(each.before)) && !isIdentity(each);

/** 银行卡号: sixteen to nineteen digits that begin like a card and pass the check of cards. */
export const bankCards = (text: string): string[] => told(CARDS.flatMap((form) => candidates(text, form).filter(isCard)));
