/** What YAML allows and a content file may not have: references, tags, names that programs trip over, hidden breaks. */
import { isAlias, isCollection, isMap, isNode, isScalar, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import { beginning, charactersIn } from './characters.ts';

interface Refusal {
  node: Node;
  message: string;
}

const TAG = '不能使用以 ! 开头的标签，请删掉；本来就以 ! 开头的内容，请用英文引号括起来';
const ANCHOR = '不能用 & 给内容起名，请删掉；本来就以 & 开头的内容，请用英文引号括起来';
const ALIAS = '不能用 * 引用别处的内容，请把内容直接写出来；本来就以 * 开头的内容，请用英文引号括起来';
const MERGE = '不能用 << 合并别处的内容，请把内容直接写出来';
const TWICE = '同一个名称写了两次，只能留一个';
const QUOTES = /^[“”‘’＂＇「]([\x20-\x7e]*)[“”‘’＂＇」]$/;

/** Longer than any text may be: the schemas say how long each may be, and look closely at what is near that. */
const MOST_CHARACTERS = 500;
/** Several times as many as any group has. */
const MOST_NAMES = 100;

/** A text over several lines: YAML joins them with spaces, which Chinese does not have. */
function broken(source: string, isQuoted: boolean): string {
  const next = source.split('\n')[1]?.trim() ?? '';
  if (isQuoted && /^(?:- )?[\w-]+:/.test(next)) return '引号没有成对：这里开始的引号，到下一行才结束';
  const hint = /^(?:- )?\w+[：:]/.test(next) ? `；下一行“${beginning(next, 20)}”的缩进和冒号也请检查` : '';
  return `一段文字要写在一行里，不能断成几行${hint}`;
}

function ofScalar({ range, type, value }: Scalar, text: string): string | undefined {
  // Not the node's own source: there the parser has joined the lines already.
  const source = text.slice(range?.[0], range?.[1]);
  const isQuoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
  if ((type === 'PLAIN' || isQuoted) && source.includes('\n')) return broken(source, isQuoted);
  if (source.length > MOST_CHARACTERS) {
    const lines = source.includes('\n') ? '，下面各行的缩进是不是多了' : '';
    return `太长：一项内容最多 ${MOST_CHARACTERS} 个字，现在 ${source.length} 个。请检查是不是误粘贴了别的内容${lines}`;
  }
  if (typeof value !== 'string') return undefined;
  const quoted = type === 'PLAIN' ? QUOTES.exec(value)?.[1] : undefined;
  if (quoted !== undefined) return `引号要用英文的，不能用中文的。请写成 "${quoted}"`;
  return charactersIn(value)[0]?.message;
}

function ofNode(node: Node, text: string): string | undefined {
  if (isAlias(node)) return ALIAS;
  if ((isCollection(node) || isScalar(node)) && node.anchor !== undefined) return ANCHOR;
  if (node.tag !== undefined) return TAG;
  return isScalar(node) ? ofScalar(node, text) : undefined;
}

function ofKey(key: Scalar, value: unknown): string | undefined {
  const name = String(key.value);
  if (name === '<<') return MERGE;
  if (name in {}) return `不能用“${name}”做名称，请删掉这一项`;
  if (key.value === '' || key.value === null) return '冒号前面缺少名称。例如 name: 雾岭镇';
  const joined = /^([a-z][A-Za-z]*)[:：](.+)$/.exec(name);
  const isAlone = value === null || (isScalar(value) && value.value === null);
  if (joined !== null && isAlone) return `冒号后面缺少空格。请写成 ${joined[1] ?? ''}: ${beginning(joined[2] ?? '', 30)}`;
  return undefined;
}

/** Of the pairs of one group; a set, because a list of names may be long. */
function ofPairs(pairs: readonly Pair[]): Refusal[] {
  const names = new Set<unknown>();
  const oneTooMany = pairs[MOST_NAMES]?.key;
  if (isNode(oneTooMany)) {
    const message = `一组里的名称太多：最多 ${MOST_NAMES} 个，现在 ${pairs.length} 个。请检查是不是误粘贴了别的内容`;
    return [{ node: oneTooMany, message }];
  }
  return pairs.flatMap(({ key, value }) => {
    if (!isScalar(key)) return isNode(key) ? [{ node: key, message: '冒号前面只能写名称，不能写列表。例如 name: 雾岭镇' }] : [];
    const message = names.has(key.value) ? TWICE : ofKey(key, value);
    names.add(key.value);
    return message === undefined ? [] : [{ node: key, message }];
  });
}

/** Refusals in the `document` that `text` was parsed to. */
export function refusalsIn(document: Document, text: string): Refusal[] {
  const found: Refusal[] = [];
  visit(document, {
    Node: (_key, node) => {
      const message = ofNode(node, text);
      if (message !== undefined) found.push({ node, message });
      if (isMap(node)) found.push(...ofPairs(node.items));
    },
  });
  return found;
}
