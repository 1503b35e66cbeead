/** Where the parts of a group stand in the text: each key with its value, and with the comments above and behind it. */
import { isMap, isNode, isSeq, type Pair, type YAMLMap } from 'yaml';

/** A text with its lines, and where each begins. */
export interface Page {
  text: string;
  lines: readonly string[];
  starts: readonly number[];
  lineAt: (offset: number) => number;
}

export interface Block {
  start: number;
  end: number;
  hasCommentAbove: boolean;
  /** True of the first of a group that is a list's row: `- ` stands before it, and no comment can. */
  isBehindHyphen: boolean;
}

export function pageOf(text: string, lineAt: Page['lineAt']): Page {
  const lines = text.split('\n');
  let next = 0;
  const starts = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
  return { text, lines, starts, lineAt };
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Where a value ends; the end of a list, to the parser, is that of the comments and spaces after it. */
function endOf(node: unknown): number {
  if (isMap(node) && node.flow !== true) return Math.max(offsetOf(node), ...node.items.slice(-1).map(endOfPair));
  if (isSeq(node) && node.flow !== true) return Math.max(offsetOf(node), ...node.items.slice(-1).map(endOf));
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
const endOfPair = ({ key, value }: Pair): number => Math.max(endOf(key), endOf(value));

const isAside = (line: string): boolean => /^ *(?:#|$)/.test(line);
const indentOf = (line: string): number => line.search(/\S/);

/** The last line of a pair: comments that follow and stand further in are still about what it holds. */
function lastLine(pair: Pair, column: number, { text, lines, lineAt }: Page): number {
  const isWithin = (line: string): boolean => line === '' || (isAside(line) && indentOf(line) > column);
  let last = lineAt(text.slice(0, endOfPair(pair)).trimEnd().length);
  for (let line = last + 1; isWithin(lines[line] ?? '-'); line += 1) if (lines[line] !== '') last = line;
  return last;
}

/** The first of the comments above a first key: one that an empty line parts from it is about the whole file. */
function firstCommentAbove(key: number, column: number, { lines }: Page): number {
  let first = key;
  while (lines[first - 1]?.startsWith(`${' '.repeat(column)}#`) === true) first -= 1;
  return first;
}

/** The first of the comments between two keys; none where they stand in another column, and it is not clear whose they are. */
function firstCommentBetween(last: number, key: number, column: number, { lines }: Page): number | undefined {
  const between = lines.slice(last + 1, key);
  if (between.some((line) => line !== '' && !(isAside(line) && indentOf(line) === column))) return undefined;
  const first = between.findIndex((line) => line !== '');
  return first === -1 ? key : last + 1 + first;
}

/** The blocks of a group that is written on lines; nothing where they cannot be told apart. */
export function blocksOnLines(map: YAMLMap, page: Page): Block[] | undefined {
  const { lines, starts, lineAt } = page;
  const keys = map.items.map(({ key }) => offsetOf(key));
  const rows = keys.map(lineAt);
  const before = keys.map((key, index) => page.text.slice(starts[rows[index] ?? 0], key));
  const column = before[0]?.length ?? 0;
  const isBehindHyphen = before[0]?.includes('-') === true;
  if (before.some((indent, index) => indent.length !== column || !(index === 0 ? /^[ -]*$/ : /^ *$/).test(indent)))
    return undefined;
  const lasts = map.items.map((pair) => lastLine(pair, column, page));
  const firsts = rows.map((row, index) => {
    if (index > 0) return firstCommentBetween(lasts[index - 1] ?? row, row, column, page);
    return isBehindHyphen ? row : firstCommentAbove(row, column, page);
  });
  const blocks = firsts.flatMap((first, index): Block[] => {
    const last = lasts[index] ?? 0;
    if (first === undefined) return [];
    const start = (starts[first] ?? 0) + column;
    const end = (starts[last] ?? 0) + (lines[last]?.length ?? 0);
    return [{ start, end, hasCommentAbove: first !== rows[index], isBehindHyphen: isBehindHyphen && index === 0 }];
  });
  return blocks.length === map.items.length ? blocks : undefined;
}

/** The blocks of a group in braces; nothing where a value is missing, or a comment stands between them. */
export function blocksInBraces(map: YAMLMap, { text }: Page): Block[] | undefined {
  const blocks = map.items.map(({ key, value }) => ({
    start: offsetOf(key),
    end: endOf(value),
    hasCommentAbove: false,
    isBehindHyphen: false,
  }));
  const between = blocks.map(({ start }, index) => text.slice(blocks[index - 1]?.end ?? offsetOf(map), start));
  const isClear = between.every((part, index) => (index === 0 ? /^\{\s*$/ : /^\s*,\s*$/).test(part));
  return isClear && blocks.every(({ start, end }) => end > start) ? blocks : undefined;
}
