/**
 * The one door to Zod. Every builder here says, in the reader's own language, what a field holds and shows an
 * example of the right form, so that no English library message can reach a clerk.
 */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';
import { plainDigits } from './mend-phone.ts';
import { unsafeText } from './unsafe-text.ts';

export { z };

/** What a field is and how it looks when it is right. */
interface Told {
  about: string;
  example: string;
  /** The right form of a wrong value, where it can be told. */
  mended?: (value: string) => string | undefined;
  /** What is peculiar about a wrong value. */
  trouble?: ((value: string) => string | undefined) | undefined;
}

type RawIssue = { code?: string | undefined; input?: unknown };

/** A value as a message quotes it, on one line, cut to `most` characters. */
export function shown(value: unknown, most = 40): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** 科学计数法: a spreadsheet has shortened a long number. */
const SHORTENED = /^\d(?:\.\d+)?[eE]\+?\d+$/;

function complainOfText(value: string, { about, example, mended, trouble }: Told): string {
  if (SHORTENED.test(value))
    return `“${value}”是表格软件改坏的长号码，后几位已经丢了，请从原文件重新抄：${about}。例如 ${example}`;
  const unsafe = unsafeText(value);
  if (unsafe !== undefined) return `${unsafe}：${about}。例如 ${example}`;
  const why = trouble?.(value) ?? '不对';
  const right = mended?.(value);
  const quote = example.startsWith('"') ? '"' : '';
  const remedy = right === undefined ? `例如 ${example}` : `请写成 ${quote}${right}${quote}`;
  return `“${shown(value)}”${why}：${about}。${remedy}`;
}

/** The message for one value that is missing, of another type, or of another form. */
function complain(told: Told) {
  const { about, example } = told;
  return ({ input }: RawIssue): string => {
    if (input === undefined) return `缺少这一项：${about}。例如 ${example}`;
    if (input === null || input === '') return `这一项是空的：${about}。例如 ${example}`;
    if (typeof input === 'number') return `${about}要加引号，写成文字（不加引号会丢掉开头的 0）。例如 ${example}`;
    if (typeof input === 'object') return `这里只能写一行文字，不能再分行列出：${about}。例如 ${example}`;
    return typeof input === 'string' ? complainOfText(input, told) : `“${shown(input)}”不对：${about}。例如 ${example}`;
  };
}

/** Keys that stand inside a text have come into it by a wrong indent. */
function complainOfLines(value: string): string {
  const key = /^\s*([a-z][A-Za-z]*):/m.exec(value)?.[1];
  const swallowed = key === undefined ? '' : `；里面的“${key}:”本来像是另一项，请和上一项左边对齐`;
  return `要写在一行里，中间不能换行${swallowed}`;
}

/** One line of text. `max` is in characters. */
export function text(about: string, example: string, max = 400) {
  const error = complain({ about, example });
  return z
    .string({ error })
    .min(1, { error, abort: true })
    .refine((value) => !/[\r\n]/.test(value.trim()), {
      error: ({ input }) => `${complainOfLines(String(input))}：${about}`,
      abort: true,
    })
    .max(max, { error: ({ input }) => `太长：${about}，最多 ${max} 个字，现在 ${shown(input, Infinity).length} 个`, abort: true })
    .refine((value) => value.trim() === value, { error: `开头或末尾有多余的空格：${about}`, abort: true })
    .refine((value) => unsafeText(value) === undefined, {
      error: ({ input }) => `${unsafeText(String(input)) ?? ''}：${about}。例如 ${example}`,
    })
    .meta({ description: about, example });
}

interface Mending {
  /** The right form of what was written, as far as it can be told. */
  mend?: (value: string) => string;
  trouble?: (value: string) => string | undefined;
}

/** Text of a fixed form. Where `mend` finds that form in what was written, the message shows it. */
export function pattern(about: string, example: string, form: RegExp, { mend = plainDigits, trouble }: Mending = {}) {
  const mended = (value: string): string | undefined => {
    const right = mend(value);
    return form.test(right) ? right : undefined;
  };
  const error = complain({ about, example, mended, trouble });
  return z
    .string({ error })
    .regex(form, { error })
    .refine((value) => !form.test(value) || unsafeText(value) === undefined, { error })
    .describe(about);
}

/** One of a few words. */
export function choice<const Values extends readonly [string, ...string[]]>(about: string, values: Values) {
  const error = ({ input }: RawIssue): string => {
    const given = input === undefined ? '缺少这一项' : input === null ? '这一项是空的' : `“${shown(input)}”不在可选的词里`;
    return `${given}：${about}，只能写 ${values.join('、')}`;
  };
  return z.enum(values, { error }).describe(about);
}

/** One fixed word that stands for "none". */
export function fixed<const Value extends string>(about: string, value: Value) {
  return z.literal(value, { error: complain({ about, example: value }) }).describe(about);
}

/** A whole number of at least `min`. */
export function whole(about: string, example: number, min = 0) {
  const error = ({ input }: RawIssue): string =>
    `${input === undefined ? '缺少这一项' : `“${shown(input)}”不对`}：${about}，应当是不小于 ${min} 的整数。例如 ${example}`;
  return z.int({ error }).min(min, { error }).describe(about);
}

export function yes(about: string) {
  return z.literal(true, { error: `只能写 true，不是的话就不写这一行：${about}` }).describe(about);
}

/** A list with at least `min` members. */
export function list<Item extends z.ZodType>(about: string, item: Item, min = 1) {
  const error = ({ input }: RawIssue): string => {
    if (input === undefined) return `缺少这一项：${about}`;
    const form = `${about}应当是一个列表，每行以“- ”开头，至少 ${min} 行`;
    return typeof input === 'string' && input !== '' ? `${form}。只有一个也要写成列表，例如 [${shown(input, 20)}]` : form;
  };
  return z.array(item, { error }).min(min, { error }).describe(about);
}

/** Far from every name, a guess would mislead. */
const isNear = (key: string, name: string): boolean => distance(key, name) <= Math.max(2, Math.ceil(key.length / 2));

/**
 * A strict group of named fields. A wrong name is answered with the nearest right one, or by `explain` where there is
 * more to say of it; several wrong names by a line each.
 */
export function group<Shape extends z.core.$ZodLooseShape>(
  about: string,
  shape: Shape,
  explain: (key: string) => string | undefined = () => undefined,
) {
  const known = Object.keys(shape);
  const told = (name: string): z.core.GlobalMeta => {
    const field: unknown = shape[name];
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return (inner instanceof z.ZodType ? inner.meta() : undefined) ?? {};
  };
  const meaning = (name: string): string => told(name).description ?? '';
  /** How the group looks, where every field of it is a line of text. */
  const looks = (): string => {
    const lines = known.flatMap((name) => {
      const { example } = told(name);
      return typeof example === 'string' ? [`${name}: ${example}`] : [];
    });
    return lines.length === known.length ? `，例如 { ${lines.join(', ')} }` : '';
  };
  const nearest = (key: string): string | undefined => {
    if (!/[a-z]/i.test(key)) return known.find((name) => meaning(name).includes(key.trim()) && key.trim() !== '');
    const [best] = known.map((name) => ({ name, far: distance(key, name) })).sort((a, b) => a.far - b.far);
    return best !== undefined && isNear(key, best.name) ? best.name : undefined;
  };
  const unknown = (key: string): string => {
    const best = nearest(key);
    return `不认识“${shown(key)}”${best === undefined ? '' : `，是不是“${best}”`}？可以写的有：${known.join('、')}`;
  };
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          const keys = (issue as unknown as { keys: string[] }).keys;
          return keys.map((key) => explain(key) ?? unknown(key)).join('\n');
        }
        if (issue.input === undefined) return `缺少这一组：${about}`;
        const form = `${about}应当写成几行“名称: 内容”`;
        return Array.isArray(issue.input) ? `${form}，不是列表：请去掉行首的“- ”` : `${form}${looks()}`;
      },
    })
    .describe(about);
}

/** A value that is one of several shapes; `about` names them all. */
export function either<const Options extends readonly [z.ZodType, ...z.ZodType[]]>(about: string, options: Options) {
  return z.union(options, {
    error: ({ input }) => (input === undefined ? `缺少这一项：${about}` : `${about}（现在是“${shown(input)}”）`),
  });
}
