/**
 * The one door to Zod. Every builder here says, in the reader's own language, what a field holds and shows an
 * example of the right form, so that no English library message can reach a clerk.
 */
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

export { z };

/** What a field is and how it looks when it is right. */
interface Told {
  about: string;
  example: string;
}

type RawIssue = { code?: string | undefined; input?: unknown };

/** A value as a message quotes it, cut to `most` characters. */
export function shown(value: unknown, most = 40): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** The message for one value that is missing, of another type, or of another form. */
function complain({ about, example }: Told) {
  return ({ input }: RawIssue): string => {
    if (input === undefined) return `缺少这一项：${about}。例如 ${example}`;
    if (input === null || input === '') return `这一项是空的：${about}。例如 ${example}`;
    if (typeof input === 'number') return `${about}要加引号，写成文字（不加引号会丢掉开头的 0）。例如 ${example}`;
    return `“${shown(input)}”不对：${about}。例如 ${example}`;
  };
}

/** One line of text. `max` is in characters. */
export function text(about: string, example: string, max = 400) {
  const error = complain({ about, example });
  return z
    .string({ error })
    .min(1, { error })
    .max(max, { error: ({ input }) => `太长：${about}，最多 ${max} 个字，现在 ${shown(input, Infinity).length} 个` })
    .refine((value) => value.trim() === value, { error: `开头或末尾有多余的空格：${about}` })
    .describe(about);
}

/** Text of a fixed form. */
export function pattern(about: string, example: string, form: RegExp) {
  const error = complain({ about, example });
  return z.string({ error }).regex(form, { error }).describe(about);
}

/** One of a few words. */
export function choice<const Values extends readonly [string, ...string[]]>(about: string, values: Values) {
  const error = ({ input }: RawIssue): string => {
    const given = input === undefined ? '缺少这一项' : `“${shown(input)}”不在可选的词里`;
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
  const error = ({ input }: RawIssue): string =>
    input === undefined ? `缺少这一项：${about}` : `${about}应当是一个列表，每行以“- ”开头，至少 ${min} 行`;
  return z.array(item, { error }).min(min, { error }).describe(about);
}

/**
 * A strict group of named fields. A wrong name is answered with the nearest right one, or by `explain` where there is
 * more to say of it.
 */
export function group<Shape extends z.core.$ZodLooseShape>(
  about: string,
  shape: Shape,
  explain: (key: string) => string | undefined = () => undefined,
) {
  const known = Object.keys(shape);
  const nearest = (key: string): string =>
    known.reduce((best, each) => (distance(key, each) < distance(key, best) ? each : best), known[0] ?? '');
  return z
    .strictObject(shape, {
      error: (issue) => {
        if (issue.code === 'unrecognized_keys') {
          const keys = (issue as unknown as { keys: string[] }).keys;
          const unknown = (key: string): string => `不认识“${key}”，是不是“${nearest(key)}”？可以写的有：${known.join('、')}`;
          return keys.map((key) => explain(key) ?? unknown(key)).join('；');
        }
        return issue.input === undefined ? `缺少这一组：${about}` : `${about}应当写成几行“名称: 内容”`;
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
