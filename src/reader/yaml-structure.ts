/** What can be told of YAML by its tokens, before a parser builds anything: how much of it there is, and how deep. */
import { Lexer } from 'yaml';

/** Offset of a bracket that was opened; what is wrong with the whole. */
export interface Structure {
  /** Offsets of opening brackets, with the offset of their end; none where they are never closed. */
  brackets: { from: number; to?: number }[];
  tooMuch?: { offset: number; message: string };
}

const MAX_DEPTH = 20;
/** Some three to five times what the longest list needs, that of a county or of a township. */
export const MOST_TOKENS = { county: 60_000, township: 25_000 } as const;
/** Tokens of the lexer's own, which stand for nothing in the text. */
const SCALAR = '\u001f';
const MARKS = new Set(['\u0002', '\u0018', SCALAR]);
const OPEN = new Set(['[', '{']);
const CLOSE = new Set([']', '}']);

const TOO_DEEP = `层次太深：最多 ${MAX_DEPTH} 层，请照别的文件的样子写得简单些`;
const tooMuch = (most: number): string =>
  `内容项太多：最多 ${most.toLocaleString('en')} 项，请检查是不是误粘贴了别的内容，或者空行太多`;

/** Depth of lists and groups that are shown by indents and hyphens; the offset of the first that is too deep. */
function deepLine(text: string): number | undefined {
  const columns: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, indent = '', marks = ''] = /^( *)((?:[-?] +)*)/.exec(line) ?? [];
    if (line.trim() !== '') {
      let column = indent.length;
      for (const mark of ['', ...(marks.match(/[-?] +/g) ?? [])].slice(0, MAX_DEPTH + 2)) {
        column += mark.length;
        while ((columns.at(-1) ?? -1) >= column) columns.pop();
        columns.push(column);
      }
      if (columns.length > MAX_DEPTH) return offset + indent.length;
    }
    offset += line.length + 1;
  }
  return undefined;
}

export function structureOf(text: string, mostTokens: number = MOST_TOKENS.county): Structure {
  const deep = deepLine(text);
  if (deep !== undefined) return { brackets: [], tooMuch: { offset: deep, message: TOO_DEEP } };
  const brackets: Structure['brackets'] = [];
  const open: Structure['brackets'] = [];
  let offset = 0;
  let count = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.has(token)) {
      isScalar = token === SCALAR;
      continue;
    }
    // Line breaks count too: the parser keeps each of them.
    if (!/^[ \t]/.test(token)) count += 1;
    if (!isScalar && OPEN.has(token)) {
      const bracket = { from: offset };
      brackets.push(bracket);
      open.push(bracket);
    }
    if (!isScalar && CLOSE.has(token)) {
      const bracket = open.pop();
      if (bracket !== undefined) bracket.to = offset;
    }
    if (open.length > MAX_DEPTH) return { brackets, tooMuch: { offset, message: TOO_DEEP } };
    if (count > mostTokens) return { brackets, tooMuch: { offset, message: tooMuch(mostTokens) } };
    offset += token.length;
    isScalar = false;
  }
  return { brackets };
}
