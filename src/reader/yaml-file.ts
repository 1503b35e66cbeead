import {
  isAlias,
  isCollection,
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
} from 'yaml';
import type { DataPath } from '../domain/issue.ts';

/** A place in a file; both count from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlProblem extends Position {
  rule: string;
  message: string;
}

export interface YamlFile {
  value: unknown;
  /** Position of the value at `path`, or of its key; of the nearest existing parent where there is none. */
  locate: (path: DataPath, atKey?: boolean) => Position;
  /** The text of a scalar as it stands in the file. */
  sourceOf: (path: DataPath) => string | undefined;
  problems: YamlProblem[];
}

const TAB = '行首用了 Tab 键，请改成空格';

/** What the YAML parser's error codes mean to a clerk. */
const PARSE_MESSAGES: Record<string, string> = {
  DUPLICATE_KEY: '同一个名称写了两次，只能留一个',
  BAD_INDENT: '缩进不对：同一级的行要对齐，下一级比上一级多空两格',
  TAB_AS_INDENT: TAB,
  MULTILINE_IMPLICIT_KEY: '这一行缺少冒号，或者冒号后面缺少空格。例如 name: 雾岭镇',
  MISSING_CHAR: '缺少引号、括号或冒号，请检查是否成对',
  BLOCK_AS_IMPLICIT_KEY: '一行里出现了两个冒号，请把整段内容用英文引号括起来。例如 note: "时间: 上午"',
  BAD_PLAIN_VALUE: '内容以特殊符号开头，请用英文引号括起来。例如 "@窗口"',
  BAD_SCALAR_START: '内容以特殊符号开头，请用英文引号括起来。例如 "@窗口"',
  UNEXPECTED_TOKEN: '这里多了一个符号，请检查标点和引号',
  TAG_RESOLVE_FAILED: '不能使用以 ! 开头的标签，请删掉',
  MULTIPLE_DOCS: '文件中间不能有单独的一行 ---',
};

function forbidden(document: Document): { node: Node; message: string }[] {
  const found: { node: Node; message: string }[] = [];
  visit(document, (_key, node) => {
    if (isAlias(node)) found.push({ node, message: '不能用 * 引用别处的内容，请把内容直接写出来' });
    else if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined)
      found.push({ node, message: '不能用 & 给内容起名，请删掉' });
    else if (isNode(node) && node.tag?.startsWith('!')) found.push({ node, message: '不能使用以 ! 开头的标签，请删掉' });
  });
  return found;
}

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

/** Parses YAML 1.2 with positions. `firstLine` is the line of the file on which `text` begins. */
export function parseYaml(text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', uniqueKeys: true, prettyErrors: false });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const startOf = (node: Node | null): Position => positionOf(node?.range?.[0] ?? 0);
  const indented = tabs(text, firstLine);
  const errors = indented.length > 0 ? [] : document.errors;
  const problems: YamlProblem[] = errors.map((error) => ({
    ...positionOf(error.pos[0]),
    rule: 'yaml',
    message: PARSE_MESSAGES[error.code] ?? '格式不对，请对照上下几行检查缩进、冒号和引号',
  }));
  problems.push(...indented);
  for (const { node, message } of problems.length > 0 ? [] : forbidden(document)) {
    problems.push({ ...startOf(node), rule: 'yaml', message });
  }
  return {
    value: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    locate: (path, atKey = false) => startOf(keyOrNode(document, path, atKey)),
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

/** Tabs at the start of lines, which the parser reports in many other words. */
function tabs(text: string, firstLine: number): YamlProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const column = line.search(/^ *\t/) === -1 ? 0 : line.indexOf('\t') + 1;
    return column === 0 ? [] : [{ line: index + firstLine, column, rule: 'yaml', message: TAB }];
  });
}
