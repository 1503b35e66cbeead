/**
 * The judge of drawn Markdown: parses it as a browser does and says what no guide may hold. Its lists are its own, so
 * that a mistake in the renderer's lists is found.
 */
import { defaultTreeAdapter as nodes, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const CLASSES = 'table sr-only footnotes data-footnote-backref contains-task-list task-list-item';
const ALIGN = 'left center right';
/** Elements, and the attributes that each may have. */
const ELEMENTS: Record<string, string> = {
  a: 'href id class aria-label aria-describedby data-footnote-ref data-footnote-backref',
  ...{ blockquote: '', br: '', code: '', del: '', div: 'class', em: '', h2: 'id class', h3: '', h4: '', hr: '' },
  ...{ li: 'id class', ol: 'class start', p: '', pre: '', section: 'class data-footnotes', strong: '', sup: '' },
  ...{ table: '', tbody: '', td: 'align', th: 'align', thead: '', tr: '', ul: 'class' },
};
const VALUES: Record<string, (value: string) => boolean> = {
  href: isAllowedHref,
  id: (value) => value === 'footnote-label' || /^note-fn(?:ref)?-[^\s"'<>]+$/.test(value),
  class: (value) => value.split(' ').every((each) => CLASSES.split(' ').includes(each)),
  align: (value) => ALIGN.split(' ').includes(value),
  start: (value) => /^\d+$/.test(value),
  'aria-label': (value) => /^回到正文第 \d+ 处$/.test(value),
  'aria-describedby': (value) => value === 'footnote-label',
  'data-footnote-ref': (value) => value === '',
  'data-footnote-backref': (value) => value === '',
  'data-footnotes': (value) => value === '',
};
/** A reader sees none of these, or sees what follows them in another order. */
const UNSEEN =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** A telephone, a place on the page, another matter, or a name on the public web. */
export function isAllowedHref(href: string): boolean {
  if (/^(?:tel:[0-9-]+|#[\w%.~-]+|matter:[a-z0-9-]+)$/.test(href)) return true;
  const url = URL.parse(href, 'http://page.invalid/hexi/');
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return false;
  const labels = url.hostname.split('.');
  return (
    labels.length > 1 &&
    /^[a-z]{2,}$/.test(labels.at(-1) ?? '') &&
    !/^(?:local|localhost|localdomain|internal|intranet|lan|home|corp|arpa|test|invalid|onion)$/.test(labels.at(-1) ?? '') &&
    !labels.some((label) => label.startsWith('xn--')) &&
    !/\d+[.-]\d+[.-]\d+[.-]\d+/.test(url.hostname)
  );
}

function wrongInElement({ tagName, namespaceURI, attrs }: Element): string[] {
  const allowed = ELEMENTS[tagName];
  if (allowed === undefined || namespaceURI !== html.NS.HTML) return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) =>
    allowed.split(' ').includes(name) && VALUES[name]?.(value) === true ? [] : [`<${tagName} ${name}="${value}">`],
  );
}

function wrongBelow(node: Node): string[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(wrongBelow) : [];
  if (nodes.isElementNode(node)) return [...wrongInElement(node), ...children];
  if (nodes.isTextNode(node)) return UNSEEN.test(node.value) ? [`text ${JSON.stringify(node.value)}`] : [];
  return [nodes.isCommentNode(node) ? `comment ${node.data}` : node.nodeName, ...children];
}

const firstElement = (node: Node, tagName: string): Element | undefined => {
  if (!('childNodes' in node)) return undefined;
  const elements = node.childNodes.filter((child) => nodes.isElementNode(child));
  return elements.find((child) => child.tagName === tagName) ?? elements.map((each) => firstElement(each, tagName)).find(Boolean);
};

/** Everything in `drawn` that must not be on a page, as a browser sees it there. */
export function forbiddenIn(drawn: string): string[] {
  const document = parse(`<!doctype html><html><body><main><article>${drawn}</article></main><footer></footer></body></html>`);
  const body = firstElement(document, 'body');
  const article = firstElement(document, 'article');
  if (body === undefined || article === undefined) return ['the page is lost'];
  const around = [body, ...body.childNodes].map(
    ({ nodeName, ...node }) => `${nodeName}${'attrs' in node ? node.attrs.length : ''}`,
  );
  const escaped = around.join() === 'body0,main0,footer0' ? [] : [`out of its place: ${around.join()}`];
  return [...escaped, ...article.childNodes.flatMap(wrongBelow)];
}
