/** Two layers, each alone: with the gate off the renderer holds, and without the renderer the gate holds. */
import type { ElementContent } from 'hast';
import { defaultTreeAdapter as nodes, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { forbiddenIn, isAllowedHref } from '../testing/forbidden-html.ts';
import { drawHtml, drawMarkdown } from './draw.ts';
import { judgeMarkdown } from './judge.ts';
import { HARMLESS, REFUSED } from './malice.ts';
import { renderMarkdown } from './render.ts';

const ALL = [...REFUSED, ...HARMLESS].map(([name, markdown]) => [name, markdown] as const);

/** HTML as the renderer's second step takes it. */
function treeOf(node: DefaultTreeAdapterTypes.ParentNode): ElementContent[] {
  return node.childNodes.flatMap((child): ElementContent[] => {
    if (nodes.isTextNode(child)) return [{ type: 'text', value: child.value }];
    if (nodes.isCommentNode(child)) return [{ type: 'comment', value: child.data }];
    if (!nodes.isElementNode(child)) return [];
    const properties = Object.fromEntries(child.attrs.map(({ name, value }) => [name === 'class' ? 'className' : name, value]));
    return [
      { type: 'element', tagName: child.tagName, properties, children: treeOf('content' in child ? child.content : child) },
    ];
  });
}

describe('the gate alone', () => {
  test.each(REFUSED)('refuses %s', (_name, markdown) => expect(judgeMarkdown(markdown)).not.toEqual([]));

  test.each(REFUSED)('says of %s what is wrong, in Chinese and at its line', (_name, markdown) => {
    const lines = markdown.split(/\r\n?|\n/).length;
    for (const { line, column, message } of judgeMarkdown(markdown)) {
      expect(message).toMatch(/^[“有这不正标链脚层格列引表尖网转行].*\p{Script=Han}/u);
      expect(line).toBeLessThanOrEqual(lines);
      expect(column).toBeGreaterThanOrEqual(1);
    }
  });

  test.each(HARMLESS)('lets %s pass', (_name, markdown) => expect(judgeMarkdown(markdown)).toEqual([]));
});

describe('the renderer alone', () => {
  test.each(ALL)('draws nothing forbidden of %s', (_name, markdown) =>
    expect(forbiddenIn(drawMarkdown(markdown).html)).toEqual([]),
  );

  // Its first step drops HTML; the second would hold without the first.
  test.each(ALL)('draws nothing forbidden of %s, even if HTML came through', (_name, markdown) =>
    expect(forbiddenIn(drawHtml({ type: 'root', children: treeOf(parseFragment(markdown)) }).html)).toEqual([]),
  );
});

test('both layers meet at least 120 malicious texts, all different', () => {
  expect(new Set(REFUSED.map(([, markdown]) => markdown)).size).toBe(REFUSED.length);
  expect(REFUSED.length).toBeGreaterThanOrEqual(120);
});

test.each(REFUSED)('the door draws nothing of %s', (_name, markdown) =>
  expect(renderMarkdown(markdown)).toMatchObject({ html: '', plain: '' }),
);

describe('the judge of these tests', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src="x">',
    '<p onclick="alert(1)">看</p>',
    '<p style="color:red">看</p>',
    '<p class="demonstration">看</p>',
    '<p id="main">看</p>',
    '<h2 id="main">看</h2>',
    '<h1>看</h1>',
    '<a href="javascript:alert(1)">看</a>',
    '<a href="//evil.example">看</a>',
    '<svg><a href="https://www.gov.cn">看</a></svg>',
    '<input type="checkbox" disabled>',
    '<!-- 看 -->',
    '</article></main><p>看</p>',
    '<template><p>看</p></template>',
    '<p>\u202e看</p>',
    '<body onload="alert(1)">',
  ])('finds %s', (html) => expect(forbiddenIn(html)).not.toEqual([]));

  test.each(['<p>看 &lt;script&gt;</p>', '<p><a href="https://www.gov.cn/">看</a></p>', '<ol start="2"><li>看</li></ol>'])(
    'lets %s pass',
    (html) => expect(forbiddenIn(html)).toEqual([]),
  );

  test.each([
    'https://10.0.0.1/',
    'https://0x7f000001/',
    'https://a@b.cn/',
    'https://www.gov.cn:8443/',
    'x.html',
    'http://a.cn/',
  ])('allows no link to %s', (href) => expect(isAllowedHref(href)).toBe(false));
});
