/**
 * What a drawn guide may hold: only what guides need and the pipeline itself makes. Not rehype-sanitize's default, which
 * follows GitHub and lets images, form controls and any link without a scheme through.
 */
import type { Options } from 'rehype-sanitize';

const IN_TABLE = ['table'];
const CELL: [string, ...string[]][] = [['align', 'left', 'center', 'right']];

export const SAFE_HTML: Options = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'h2', 'h3', 'h4', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'strong'],
    ...['sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    a: [
      'href',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
      ['id', /^note-fnref-[\w%.~-]+$/],
      ['ariaDescribedBy', 'footnote-label'],
      ['ariaLabel', /^回到正文第 \d+ 处$/],
    ],
    h2: [
      ['className', 'sr-only'],
      ['id', 'footnote-label'],
    ],
    li: [
      ['className', 'task-list-item'],
      ['id', /^note-fn-[\w%.~-]+$/],
    ],
    ol: ['start', ['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: CELL,
    th: CELL,
    ul: [['className', 'contains-task-list']],
  },
  ancestors: { tbody: IN_TABLE, td: IN_TABLE, th: IN_TABLE, thead: IN_TABLE, tr: IN_TABLE },
  protocols: { href: ['https', 'tel'] },
  required: {},
  // The only ids are those of footnotes, which have their prefix already.
  clobber: [],
  clobberPrefix: '',
  // Dropped with all that they hold; any other foreign element leaves its text.
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'svg', 'math', 'template', 'noscript', 'textarea', 'title', 'select'],
};
