/**
 * The renderer: Markdown to safe HTML, whatever comes in. It does not rely on the gate (`judge.ts`): HTML in the text is
 * dropped, elements and attributes are kept by a list, and links by what a browser would open.
 */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { MATTER_SCHEME } from '../domain/matter-links.ts';
import { deceives } from './deceives.ts';
import { parseMarkdown } from './parse.ts';
import { SAFE_HTML } from './safe-html.ts';
import { isSafeAddress, matterOf } from './safe-address.ts';

export interface Drawn {
  /** Safe HTML. Links to other matters have the form `matter:<id>`; the page resolves them. */
  html: string;
  /** The text without marks, for the search index. */
  plain: string;
}

/** Line feeds and tabs stay; so do signs that choose the form of the sign before them. */
const UNSEEN =
  /(?![\t\n])\p{Cc}|(?!\p{VS})\p{DI}|[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]|(?<=\p{M}{5})\p{M}+/gu;

function textOf(node: Element): string {
  const parts: string[] = [];
  visit(node, 'text', ({ value }) => void parts.push(value));
  return parts.join('');
}

/** Before sanitising: form controls become signs, which print and need no script. */
function drawTickBoxes(tree: HtmlRoot): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || element.tagName !== 'input') return;
    parent.children[index] = { type: 'text', value: element.properties['checked'] === true ? '☑' : '☐' };
  });
}

function dropUnseen(tree: HtmlRoot): void {
  visit(tree, 'text', (text) => {
    text.value = text.value.replaceAll(UNSEEN, '');
  });
}

/** A link that may not be opened stays as its text. */
function judgeLinks(tree: HtmlRoot): void {
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (typeof href !== 'string') return;
    const matter = matterOf(href);
    if (matter !== undefined) element.properties['href'] = MATTER_SCHEME + matter;
    else if (!isSafeAddress(href) || deceives(textOf(element), href)) delete element.properties['href'];
  });
}

/** Wide tables scroll by themselves. */
function wrapTables(tree: HtmlRoot): void {
  visit(tree, 'element', (element, index, parent) => {
    if (parent === undefined || index === undefined || element.tagName !== 'table') return;
    parent.children[index] = { type: 'element', tagName: 'div', properties: { className: ['table'] }, children: [element] };
  });
}

const toHtml = unified().use(remarkRehype, {
  clobberPrefix: 'note-',
  footnoteLabel: '注',
  footnoteBackLabel: (index: number) => `回到正文第 ${index + 1} 处`,
});
const cleaner = unified()
  .use(() => drawTickBoxes)
  .use(rehypeSanitize, SAFE_HTML)
  .use(() => dropUnseen)
  .use(() => judgeLinks)
  .use(() => wrapTables)
  .use(rehypeStringify);

function plainText(tree: HtmlRoot): string {
  const parts: string[] = [];
  visit(tree, 'text', (node) => void parts.push(node.value.trim()));
  return parts.filter((part) => part !== '').join(' ');
}

/** Draws any tree of HTML, keeping only what is safe. */
export function drawHtml(tree: HtmlRoot): Drawn {
  const clean = cleaner.runSync(tree);
  return { html: cleaner.stringify(clean), plain: plainText(clean) };
}

/** Draws a parsed text. HTML in it is dropped on the way. */
export const drawTree = (tree: Root): Drawn => drawHtml(toHtml.runSync(tree));

/** Draws `markdown`; what is too large or too deep to be parsed is not drawn at all. */
export function drawMarkdown(markdown: string): Drawn {
  const parsed = parseMarkdown(markdown);
  return 'problem' in parsed ? { html: '', plain: '' } : drawTree(parsed.tree);
}
