import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { DataPath } from '../domain/issue.ts';
import { positionAt, type Position, type Problem } from './position.ts';
import { lineProblems } from './yaml-lines.ts';
import { refusalsIn } from './yaml-refusals.ts';
import { structureOf, type Structure } from './yaml-structure.ts';

export interface YamlFile {
  value: unknown;
  /** Position of the value at `path`, or of its key; of the nearest existing parent where there is none. */
  locate: (path: DataPath, atKey?: boolean) => Position;
  /** The text of a scalar as it stands in the file. */
  sourceOf: (path: DataPath) => string | undefined;
  problems: Problem[];
}

/** What the YAML parser's error codes mean to a clerk. */
const PARSE_MESSAGES: Record<string, string> = {
  BAD_INDENT: '缩进不对：同一级的行要对齐，下一级比上一级多空两格',
  TAB_AS_INDENT: '行首用了 Tab 键，请改成空格',
  MULTILINE_IMPLICIT_KEY: '这一行缺少冒号，或者冒号后面缺少空格。例如 name: 雾岭镇',
  MISSING_CHAR: '缺少引号、括号、冒号或短横线，请检查是否成对、是否对齐',
  BLOCK_AS_IMPLICIT_KEY:
    '一行里出现了两个冒号，请把整段内容用英文引号括起来，例如 note: "时间: 上午"；或者下一行的缩进多了，请对齐',
  BLOCK_IN_FLOW: '括号里的写法不对，请检查逗号和冒号是不是英文的。例如 { id: a, name: 一号窗口 }',
  BAD_PLAIN_VALUE: '内容以特殊符号开头，请用英文引号括起来。例如 "@窗口"',
  BAD_SCALAR_START: '内容以特殊符号开头，请用英文引号括起来。例如 "@窗口"',
  BAD_ALIAS: '不能用 * 引用别处的内容，也不能用 & 起名；本来就这样开头的内容，请用英文引号括起来',
  BAD_DQ_ESCAPE: '引号里的反斜杠 \\ 有特殊含义，请换成 /，或者写两个反斜杠',
  UNEXPECTED_TOKEN: '这里多了一个符号，请检查标点和引号',
  TAG_RESOLVE_FAILED: '不能使用以 ! 开头的标签，请删掉',
  MULTIPLE_DOCS: '文件中间不能有单独的一行 ---',
  NON_STRING_KEY: '冒号前面只能写名称。例如 name: 雾岭镇',
};
const OTHERWISE = '格式不对，请对照上下几行检查缩进、冒号和引号';

function nodeAt(document: Document, path: DataPath): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return isNode(document.contents) ? document.contents : null;
}

/** The node of the key itself, so that a wrong key is shown where it stands. */
function keyAt(document: Document, path: DataPath): Node | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return isNode(pair?.key) ? pair.key : null;
}

/** Where the quoted text begins that is not closed on its own line: what comes after it reads as something else. */
function openQuote(document: Document, text: string, { pos: [errorAt], message }: YAMLError): number | undefined {
  let from: number | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const [start, end] = range ?? [0, 0];
      if (type?.startsWith('QUOTE') !== true || start >= errorAt) return;
      if (text.slice(start, end).includes('\n') || (message.endsWith('quote') && end >= errorAt - 1)) from = start;
    },
  });
  return from;
}

/** The first error of the parser, at the place that causes it: those after it mostly follow from it. */
function syntaxProblem(
  document: Document,
  text: string,
  error: YAMLError,
  { brackets }: Structure,
): { offset: number; message: string } {
  const [at] = error.pos;
  const quote = openQuote(document, text, error);
  if (quote !== undefined) return { offset: quote, message: '引号没有成对：这里开始的引号，在同一行里没有结束' };
  const bracket = brackets.findLast(({ from, to }) => from < at && (to === undefined || to > at));
  if (bracket !== undefined && (bracket.to === undefined || error.code === 'BAD_INDENT'))
    return { offset: bracket.from, message: '括号没有成对：这里开始的括号，后面没有结束' };
  const code = error.message.startsWith('Sequence item') ? 'BAD_INDENT' : error.code;
  return { offset: at, message: PARSE_MESSAGES[code] ?? OTHERWISE };
}

/** Problems of the whole text, by offset. */
function problemsOf(document: Document, text: string, structure: Structure): { offset: number; message: string }[] {
  const [error] = document.errors;
  if (error !== undefined) return [syntaxProblem(document, text, error, structure)];
  const isEmpty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  if (isEmpty) return [{ offset: 0, message: '里面没有内容（空行和以 # 开头的说明不算）。请照别的同名文件写' }];
  return refusalsIn(document, text).map(({ node, message }) => ({ offset: node.range?.[0] ?? 0, message }));
}

/** Parses YAML 1.2 with positions. `firstLine` is the line of the file on which `text` begins. */
export function parseYaml(text: string, firstLine = 1, mostTokens?: number): YamlFile {
  const lines = new LineCounter();
  const structure = structureOf(text, mostTokens);
  const wrongLines = lineProblems(text);
  const skipped = structure.tooMuch !== undefined || wrongLines.length > 0;
  const document = parseDocument(skipped ? '' : text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: false, // compared in yaml-refusals.ts, in less than quadratic time
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems: Problem[] = skipped
    ? wrongLines.map(({ line, column, message }) => ({ line: line + firstLine - 1, column, rule: 'yaml', message }))
    : problemsOf(document, text, structure).map(({ offset, message }) => ({ ...positionOf(offset), rule: 'yaml', message }));
  if (structure.tooMuch !== undefined) {
    const { line, column } = positionAt(text, structure.tooMuch.offset);
    problems.unshift({ line: line + firstLine - 1, column, rule: 'yaml', message: structure.tooMuch.message });
  }
  return {
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path, atKey = false) => positionOf(keyOrNode(document, path, atKey)?.range?.[0] ?? 0),
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    problems,
  };
}

/** Scalars are shown at their own place, groups and lists at the key that names them. */
function keyOrNode(document: Document, path: DataPath, atKey: boolean): Node | null {
  const node = nodeAt(document, path);
  if (path.length === 0 || !(atKey || isMap(node) || isSeq(node))) return node;
  return keyAt(document, path) ?? node;
}
