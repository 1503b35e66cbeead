/**
 * The one Markdown pipeline: GitHub-flavoured Markdown to safe HTML, with positions for what is refused.
 * Size and depth are judged before parsing, because deep nesting makes Markdown parsers very slow.
 */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Link, Root, Text } from 'mdast';
import { MATTER_SCHEME } from '../domain/matter-links.ts';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

export interface MarkdownProblem {
  line: number;
  column: number;
  message: string;
}

export interface Rendered {
  /** Safe HTML. Links to other matters have the form `matter:<id>`; the page resolves them. */
  html: string;
  /** The text without marks, for the search index. */
  plain: string;
  problems: MarkdownProblem[];
}

const MAX_CHARACTERS = 20_000;
/** A deep indent, many list or quote marks in a row, or one bracket over and over. */
const TOO_DEEP = /^(?: {24,}|\t{6,})|^\s*(?:(?:>|(?:[-*+]|\d{1,9}[.)])\s)\s*){10,}|([>*_[\]()`~])(?:\s?\1){40,}/;
/** Marks that may nest; a line, or a guide of normal length, needs few. */
const MARKS = /[*_[\]~`]/g;
const MAX_MARKS = 400;
const MAX_MARKS_PER_LINE = 120;

const MATTER_FILE = /^(?:\.\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const SAFE_LINK = /^(?:https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#].*)?|tel:[0-9-]+|#.*)$/i;
/** GFM takes Chinese punctuation after an address for a part of it. */
const AFTER_ADDRESS = /[，。；：、！？）】》”’].*$/su;
const BARE_ADDRESS = /(https:\/\/[^\s，。；：、！？）】》”’]+)/u;

/** What can be judged without parsing. */
function tooLargeOrDeep(markdown: string): MarkdownProblem | undefined {
  if (markdown.length > MAX_CHARACTERS) {
    return { line: 1, column: 1, message: `正文太长：最多 ${MAX_CHARACTERS} 个字，现在 ${markdown.length} 个` };
  }
  const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;
  const line = markdown.split('\n').findIndex((each) => TOO_DEEP.test(each) || marksIn(each) > MAX_MARKS_PER_LINE);
  if (line === -1 && marksIn(markdown) > MAX_MARKS)
    return { line: 1, column: 1, message: `格式符号太多：最多 ${MAX_MARKS} 个，请改得简单些` };
  return line === -1 ? undefined : { line: line + 1, column: 1, message: '层次太深，或同一个符号连写太多，请改得简单些' };
}

/**
 * GFM takes Chinese punctuation, and what follows it, for a part of a bare address. Cuts the address there and puts the
 * rest back as text, in which there may be another address.
 */
function restoreSwallowed(tree: Root): void {
  visit(tree, 'link', (link, index, parent) => {
    const [text] = link.children;
    if (parent === undefined || index === undefined || text?.type !== 'text' || !/^https?:/.test(text.value)) return;
    const swallowed = AFTER_ADDRESS.exec(text.value)?.[0];
    if (swallowed === undefined) return;
    text.value = text.value.slice(0, -swallowed.length);
    link.url = text.value;
    const rest = swallowed.split(BARE_ADDRESS).map((part): Text | Link => {
      if (!BARE_ADDRESS.test(part)) return { type: 'text', value: part };
      return { type: 'link', url: part, children: [{ type: 'text', value: part }] };
    });
    parent.children.splice(index + 1, 0, ...rest);
    return [SKIP, index + 1];
  });
}

function refuse(tree: Root): MarkdownProblem[] {
  const problems: MarkdownProblem[] = [];
  visit(tree, (node) => {
    const at = { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
    if (node.type === 'html') problems.push({ ...at, message: '正文里不能写 HTML 标签，请改用 Markdown，例如 **加粗**' });
    if (node.type === 'image' || node.type === 'imageReference')
      problems.push({ ...at, message: '正文里不能放图片，请用文字或表格说明' });
    if (node.type === 'heading' && node.depth === 1)
      problems.push({ ...at, message: '正文的标题从两个 # 开始，例如 ## 办之前先看看' });
    if ((node.type === 'link' || node.type === 'definition') && !MATTER_FILE.test(node.url) && !SAFE_LINK.test(node.url)) {
      problems.push({
        ...at,
        message: `不能链接到“${node.url.slice(0, 40)}”：只能写 https:// 开头的网址、tel: 电话，或别的事项，例如 [户口迁移](household-migration.md)`,
      });
    }
  });
  return problems;
}

/** Links to matters, tick boxes as text, tables that scroll by themselves. Runs after sanitising. */
function finish(tree: HtmlRoot): void {
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element;
    const matter = typeof properties['href'] === 'string' ? MATTER_FILE.exec(properties['href'])?.[1] : undefined;
    if (matter !== undefined) properties['href'] = MATTER_SCHEME + matter;
    if (parent === undefined || index === undefined) return;
    if (element.tagName === 'input') {
      parent.children[index] = { type: 'text', value: properties['checked'] === true ? '☑' : '☐' };
    }
    if (element.tagName === 'table') {
      const wrapper: Element = { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [element] };
      parent.children[index] = wrapper;
    }
  });
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly);
const renderer = unified()
  .use(remarkRehype, {
    clobberPrefix: 'note-',
    footnoteLabel: '注',
    footnoteBackLabel: (index: number) => `回到正文第 ${index + 1} 处`,
  })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    protocols: { ...defaultSchema.protocols, href: ['https', 'tel'] },
    tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'img' && tag !== 'picture' && tag !== 'source'),
  })
  .use(() => finish)
  .use(rehypeStringify);

function plainText(tree: HtmlRoot): string {
  const parts: string[] = [];
  visit(tree, 'text', (node) => void parts.push(node.value.trim()));
  return parts.filter((part) => part !== '').join(' ');
}

/** Renders `markdown`. Where something is refused, `html` is empty and `problems` says why. */
export function renderMarkdown(markdown: string): Rendered {
  const problem = tooLargeOrDeep(markdown);
  if (problem !== undefined) return { html: '', plain: '', problems: [problem] };
  const tree = parser.parse(markdown);
  restoreSwallowed(tree);
  const problems = refuse(tree);
  if (problems.length > 0) return { html: '', plain: '', problems };
  const html = renderer.runSync(tree);
  return { html: renderer.stringify(html), plain: plainText(html), problems };
}
