/** The right form of a value, as far as no person has to decide it. What is found must be valid in its field. */
import { mendDay } from '../../src/schema/mend-day.ts';
import { mendPhone, PHONE, plainDigits } from '../../src/schema/mend-phone.ts';
import { HOURS_LINE, LIMIT, mendHours, mendLimit } from '../../src/schema/scalars.ts';
import { z } from '../../src/schema/zod.ts';
import { shapesOf, type Field } from './fix-fields.ts';

const TIME = /\d{1,2}:\d{2}/;
/** What a spreadsheet writes behind a day that has no time. */
const MIDNIGHT = /[T ]00?:00(?::00)?$/;

/**
 * 45366 is a day of a spreadsheet (`mendDay` then says why), but another day in one that counts from 1904: that is left to
 * a person. So is a time, which would be lost.
 */
function day(written: string): string | undefined {
  const plain = plainDigits(written);
  if (TIME.test(plain) && !MIDNIGHT.test(plain)) return undefined;
  const meant = mendDay(written);
  return meant !== undefined && 'day' in meant && meant.why === undefined ? meant.day : undefined;
}

/** `1 5个工作日` may be 15 or a slip of the hand. */
const limit = (written: string): string | undefined => (/\d\s+\d/.test(plainDigits(written)) ? undefined : mendLimit(written));

/** Digits that are all there; not 1.38E+10, whose last ones are lost. */
function digits(written: string): string | undefined {
  const plain = written.normalize('NFKC').trim();
  return /^\d+$/.test(plain) ? plain : undefined;
}

const hasPattern =
  (pattern: RegExp) =>
  (field: Field): boolean =>
    field instanceof z.ZodString &&
    field.def.checks?.some((check) => check instanceof z.core.$ZodCheckRegex && check._zod.def.pattern === pattern) === true;

interface Form {
  is: (field: Field) => boolean;
  mend: (written: string) => string | undefined;
  /** In quotes even where YAML could do without. */
  quoted: boolean;
}

const FORMS: readonly Form[] = [
  { is: hasPattern(PHONE), mend: mendPhone, quoted: true },
  { is: (field) => field instanceof z.ZodISODate, mend: day, quoted: true },
  { is: hasPattern(LIMIT), mend: limit, quoted: false },
  { is: hasPattern(HOURS_LINE), mend: mendHours, quoted: false },
];
/** Of every other field: a code, at most. */
const CODE = { mend: digits, quoted: true };

const accepts = (field: Field, value: unknown): boolean => z.safeParse(field, value).success;

/** A value, and whether it is to stand in quotes whatever it was written in. */
export interface Mended {
  value: string | number;
  quoted: boolean;
}

function ofText(field: Field, written: string, value: string | number): Mended | undefined {
  const form = FORMS.find(({ is }) => is(field));
  if (accepts(field, value)) return form?.quoted === true ? { value, quoted: true } : undefined;
  const { mend, quoted } = form ?? CODE;
  const right = mend(written);
  return right !== undefined && accepts(field, right) ? { value: right, quoted } : undefined;
}

/** Full-width digits where a number belongs. */
function ofNumber(field: Field, written: string, value: string | number): Mended | undefined {
  const plain = written.normalize('NFKC').trim();
  const isNumber = typeof value === 'string' && /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain) && accepts(field, Number(plain));
  return isNumber ? { value: Number(plain), quoted: false } : undefined;
}

/** What `written`, which YAML took for `value`, should be in its field; none where only a person can tell. */
export function mendedValue(field: Field | undefined, written: string, value: string | number): Mended | undefined {
  for (const shape of shapesOf(field)) {
    const right = ofText(shape, written, value) ?? ofNumber(shape, written, value);
    if (right !== undefined) return right;
  }
  return undefined;
}
