import type { Definition, FootnoteDefinition, Nodes } from 'mdast';
import { deceives } from './deceives.ts';
import { findInvisible, quoted } from './invisible.ts';
import { refuseAddress } from './refuse-address.ts';

/** What rules need beside the node itself. */
export interface Context {
  /** The node as it is written; empty for what the parser has made itself. */
  source: string;
  /** Reference-style links: targets by label, the first of each label. */
  targets: ReadonlyMap<string, Definition>;
  notes: ReadonlyMap<string, FootnoteDefinition>;
  /** Labels that the text uses, of links and of footnotes. */
  used: ReadonlySet<string>;
}

/** Why the node must not be published, in Chinese for clerks. */
export type Rule = (node: Nodes, context: Context) => string | undefined;

const NOTE_LABEL = /^[\p{L}\p{N}-]{1,20}$/u;
const EXAMPLE = '只能写 https:// 开头的网址、tel: 电话，或别的事项，例如 [户口迁移](household-migration.md)';

/** What is said of a character that no one sees. */
export const unseen = (name: string): string => `有看不见的字符（${name}），请删掉它前后的几个字，重新打一遍`;

/** The text of a node without its marks. */
export const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : '';

function refuseTarget(url: string): string | undefined {
  const why = refuseAddress(url);
  if (why === undefined) return undefined;
  return `不能链接到“${quoted(url)}”${why === '' ? '' : `（${why}）`}：${EXAMPLE}`;
}

const target: Rule = (node, { targets }) => {
  if (node.type === 'link' || node.type === 'definition') {
    const refused = refuseTarget(node.url);
    if (refused !== undefined) return refused;
    if (typeof node.title === 'string')
      return '链接里只写地址，不要在后面加引号里的说明，例如 [户口迁移](household-migration.md)';
  }
  const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? targets.get(node.identifier)?.url : undefined;
  if (url === undefined || !deceives(textOf(node), url)) return undefined;
  return `链接的文字“${quoted(textOf(node))}”和它打开的“${quoted(url)}”不一样：文字里的网址、电话要和后面的一致`;
};

const html: Rule = ({ type }) => (type === 'html' ? '正文里不能写 HTML 标签，请改用 Markdown，例如 **加粗**' : undefined);

const image: Rule = ({ type }) =>
  type === 'image' || type === 'imageReference' ? '正文里不能放图片，请用文字或表格说明' : undefined;

const heading: Rule = (node) => {
  if (node.type !== 'heading') return undefined;
  if (node.depth === 1) return '正文的标题从两个 # 开始，例如 ## 办之前先看看';
  return node.depth > 4 ? '标题最多四个 #，例如 ### 注意' : undefined;
};

/** Characters that the text spells out (`&#8238;`); those that stand in it as they are have been reported already. */
const spelled: Rule = (node, { source }) => {
  if (node.type !== 'text' && node.type !== 'link' && node.type !== 'definition') return undefined;
  const found = findInvisible('value' in node ? node.value : node.url);
  return found === undefined || findInvisible(source) !== undefined ? undefined : unseen(found.name);
};

const footnote: Rule = (node, { notes, used }) => {
  if (node.type === 'text' && /\[\^[^\]\s]+\]/.test(node.value)) return '脚注要成对：正文里写 [^1]，文末另起一行写 [^1]: 说明';
  if (node.type !== 'footnoteDefinition') return undefined;
  const label = node.label ?? node.identifier;
  if (!NOTE_LABEL.test(label)) return `脚注编号“${quoted(label)}”只能用文字、数字和短横线，例如 [^1]`;
  if (notes.get(node.identifier) !== node) return `脚注“${quoted(label)}”写了两次，请删掉一个或换个编号`;
  return used.has(`note ${node.identifier}`)
    ? undefined
    : `脚注“${quoted(label)}”没有用到：请在正文里写 [^${quoted(label)}]，或删掉这一行`;
};

const definition: Rule = (node, { targets, used }) => {
  if (node.type !== 'definition') return undefined;
  const label = node.label ?? node.identifier;
  if (targets.get(node.identifier) !== node) return `“[${quoted(label)}]:”写了两次，请删掉一个`;
  return used.has(`link ${node.identifier}`) ? undefined : `“[${quoted(label)}]:”这一行没有用到，请删掉`;
};

/** What a text must not hold, node by node. */
export const RULES: Rule[] = [html, image, heading, target, spelled, footnote, definition];
