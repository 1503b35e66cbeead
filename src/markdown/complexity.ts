/**
 * The guard in front of the parser: size and depth are judged on the bare text, because deep nesting and thousands of
 * small pieces make Markdown parsers very slow, or overflow their stack.
 */
import type { MarkdownProblem } from './problem.ts';

const MAX_CHARACTERS = 20_000;
const MAX_LINE = 2000;
const MAX_MARKS_PER_LINE = 120;
/** Columns of space, and list or quote marks, in front of the text of one line. */
const MAX_INDENT = 23;
const MAX_CONTAINERS = 9;
/** One mark over and over. */
const REPEATED = /([>*_[\]()`~])(?:\s?\1){40,}/;
const CONTAINER = /^(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/;

/** What a whole text may have of each; a guide needs a tenth of it. */
const MOST: { what: string; most: number; pattern: RegExp }[] = [
  { what: '格式符号', most: 400, pattern: /[*_[\]~`]/g },
  { what: '列表项', most: 300, pattern: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/gm },
  { what: '引用行', most: 300, pattern: /^[ \t]*>/gm },
  { what: '表格的格子', most: 2000, pattern: /\|/g },
  { what: '尖括号', most: 400, pattern: /[<>]/g },
  { what: '网址和 @', most: 300, pattern: /@|www\.|:\/\//gi },
  { what: '转义符号', most: 1000, pattern: /[&\\]/g },
  { what: '行', most: 1000, pattern: /\r\n?|\n/g },
];

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** True when a line begins with too much space, or too many list and quote marks. */
function tooDeep(line: string): boolean {
  let columns = 0;
  let containers = 0;
  let rest = line;
  while (columns <= MAX_INDENT && containers <= MAX_CONTAINERS) {
    const [sign = ''] = CONTAINER.exec(rest) ?? /^[ \t]/.exec(rest) ?? [];
    if (sign === '') return false;
    if (sign === ' ') columns += 1;
    else if (sign === '\t') columns += 4;
    else containers += 1;
    rest = rest.slice(sign.length);
  }
  return true;
}

function problemOf(line: string): string | undefined {
  if (tooDeep(line) || REPEATED.test(line) || countOf(line, /[*_[\]~`]/g) > MAX_MARKS_PER_LINE)
    return '层次太深，或同一个符号连写太多，请改得简单些';
  if (line.length > MAX_LINE) return `这一行太长：最多 ${MAX_LINE} 个字，现在 ${line.length} 个，请分成几段，段与段之间空一行`;
  return undefined;
}

/** Why `markdown` must not be given to the parser. */
export function tooComplex(markdown: string): MarkdownProblem | undefined {
  const start = { line: 1, column: 1 };
  if (markdown.length > MAX_CHARACTERS)
    return { ...start, message: `正文太长：最多 ${MAX_CHARACTERS} 个字，现在 ${markdown.length} 个` };
  for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
    const message = problemOf(line);
    if (message !== undefined) return { line: index + 1, column: 1, message };
  }
  for (const { what, most, pattern } of MOST) {
    const count = countOf(markdown, pattern);
    if (count > most) return { ...start, message: `${what}太多：最多 ${most} 个，现在 ${count} 个，请改得简单些` };
  }
  return undefined;
}
