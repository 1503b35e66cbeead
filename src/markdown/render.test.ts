import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render.ts';

const html = (markdown: string): string => renderMarkdown(markdown).html;
const refused = (markdown: string): string[] =>
  renderMarkdown(markdown).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('draws', () => {
  test('a table that scrolls by itself', () => {
    const table = html('| 年龄 | 有效期 |\n| --- | --: |\n| 16至25 | 10年 |');
    expect(table).toMatch(/^<div class="table"><table>[^]*<\/table><\/div>$/);
    expect(table).toContain('<th>年龄</th>');
    expect(table).toContain('<td align="right">10年</td>');
  });

  test('tick boxes as text, which prints and needs no script', () =>
    expect(html('- [ ] 带身份证\n- [x] 带照片').replaceAll(/<[^>]*>|\n/g, '')).toBe('☐ 带身份证☑ 带照片'));

  test('lists, emphasis and headings from the second level', () =>
    expect(html('## 办之前\n\n1. 先*看*\n2. ~~后~~办\n\n### 注意')).toBe(
      '<h2>办之前</h2>\n<ol>\n<li>先<em>看</em></li>\n<li><del>后</del>办</li>\n</ol>\n<h3>注意</h3>',
    ));

  test('footnotes with Chinese labels', () => {
    const notes = html('要交钱[^1]。\n\n[^1]: 每证20元');
    expect(notes).toContain('<a href="#note-fn-1" id="note-fnref-1"');
    expect(notes).toContain('id="footnote-label">注</h2>');
    expect(notes).toContain('<li id="note-fn-1">');
    expect(notes).toContain('aria-label="回到正文第 1 处"');
  });

  test.each([
    ['**《身份证》**原件', '<p><strong>《身份证》</strong>原件</p>'],
    ['**注意：**不收费', '<p><strong>注意：</strong>不收费</p>'],
    ['办理**“免费”**的', '<p>办理<strong>“免费”</strong>的</p>'],
  ])('Chinese bold beside punctuation: %s', (markdown, drawn) => expect(html(markdown)).toBe(drawn));

  test('a link to another matter, for the page to resolve', () =>
    expect(html('见[户口迁移](household-migration.md)、[它](./id-card.md)')).toBe(
      '<p>见<a href="matter:household-migration">户口迁移</a>、<a href="matter:id-card">它</a></p>',
    ));

  test('a link to another matter in a table', () =>
    expect(html('| 事项 |\n| --- |\n| [户口](household-migration.md) |')).toContain('<a href="matter:household-migration">'));

  test.each(['https://www.gov.cn/a?b=1#c', '#note'])('a link to %s', (address) =>
    expect(html(`[看](${address})`)).toBe(`<p><a href="${address}">看</a></p>`),
  );

  test.each(['，', '。', '；', '：', '、', '！', '？', '）', '】', '》', '”'])('a bare address before %s without it', (mark) =>
    expect(html(`到https://www.gov.cn/a${mark}再查`)).toBe(
      `<p>到<a href="https://www.gov.cn/a">https://www.gov.cn/a</a>${mark}再查</p>`,
    ),
  );

  test('two bare addresses side by side', () =>
    expect(html('https://a.cn，https://b.cn。')).toBe(
      '<p><a href="https://a.cn">https://a.cn</a>，<a href="https://b.cn">https://b.cn</a>。</p>',
    ));

  test('a bare address with its escapes as they are', () => {
    expect(html('见https://a.cn/?u=%2Fx。')).toContain('href="https://a.cn/?u=%2Fx"');
    expect(html('见https://a.cn/100%。')).toContain('<a href="https://a.cn/100%');
  });

  test('a telephone as a link', () =>
    expect(html('[打电话](tel:0000-8812345)')).toBe('<p><a href="tel:0000-8812345">打电话</a></p>'));

  test('a table without outer bars, however long its rules', () =>
    expect(html('名称 | 电话\n---------- | ----------\n甲 | 乙')).toContain('<td>乙</td>'));

  test('signs of HTML in text as text', () =>
    expect(html('收入 < 低保标准 & 无房')).toBe('<p>收入 &#x3C; 低保标准 &#x26; 无房</p>'));

  test('code as text', () => expect(html('`<b>`')).toBe('<p><code>&#x3C;b></code></p>'));

  test('nothing from nothing', () => expect(renderMarkdown('')).toEqual({ html: '', plain: '', problems: [] }));
});

test('has the text without marks, for the search', () =>
  expect(renderMarkdown('## 办之前\n\n先**看**[它](id-card.md)').plain).toBe('办之前 先 看 它'));

describe('refuses', () => {
  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java&#115;cript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    '//evil.example',
    'http://www.gov.cn',
    'mailto:a@example.cn',
    'file:///etc/passwd',
    '../id-card.md',
    '/hexi/',
    'ID-card.md',
    '',
  ])('a link to “%s”, and says what may be written', (address) =>
    expect(refused(`先看\n\n这里[看](${address})`)).toEqual([
      expect.stringMatching(/^3:3 不能链接到“.*只能写 https:\/\/ 开头的网址、tel: 电话，或别的事项，例如 \[户口迁移\]/),
    ]),
  );

  test.each([
    '[看][a]\n\n[a]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '见 http://www.gov.cn',
    '见 www.gov.cn',
    'a@example.cn',
  ])('a link in another form: %j', (markdown) => expect(refused(markdown)).toEqual([expect.stringContaining('不能链接到')]));

  test.each(['<b>重要</b>', '<script>alert(1)</script>', '看 <br> 这里', '<!-- 以后写 -->', '<img src=x onerror=alert(1)>'])(
    'HTML: %s',
    (markdown) => expect(refused(markdown)[0]).toMatch(/正文里不能写 HTML 标签，请改用 Markdown，例如 \*\*加粗\*\*$/),
  );

  test.each(['![章](https://www.gov.cn/a.png)', '![章][a]\n\n[a]: https://www.gov.cn/a.png'])('an image: %j', (markdown) =>
    expect(refused(markdown)).toEqual(['1:1 正文里不能放图片，请用文字或表格说明']),
  );

  test.each(['# 大标题', '大标题\n==='])('a heading of the first level, which is the page’s: %j', (markdown) =>
    expect(refused(markdown)).toEqual(['1:1 正文的标题从两个 # 开始，例如 ## 办之前先看看']),
  );

  test('a text that is too long, with both lengths', () =>
    expect(refused('长'.repeat(20_001))).toEqual(['1:1 正文太长：最多 20000 个字，现在 20001 个']));

  test.each([
    ['quotes', '> '.repeat(5000)],
    ['quotes without spaces', `${'>'.repeat(5000)}x`],
    ['lists', `${'- '.repeat(5000)}x`],
    ['numbered lists', `${'1. '.repeat(5000)}x`],
    ['indents', `- x\n${' '.repeat(200)}- x`],
    ['brackets', '['.repeat(10_000)],
    ['brackets with spaces', '[ '.repeat(5000)],
    ['emphasis', `${'*'.repeat(10_000)}x`],
    ['underscores', '_'.repeat(10_000)],
    ['code marks', '`'.repeat(10_000)],
  ])('%s that are nested too deep, before they are parsed', (_what, markdown) =>
    expect(refused(`先看\n${markdown}`)).toEqual([expect.stringMatching(/^\d:1 层次太深，或同一个符号连写太多/)]),
  );

  // A thousand of them would overflow the stack of the parser.
  test('emphasis that is nested deep with alternating marks', () =>
    expect(refused(`${'*a _b '.repeat(100)}${'c_ d* '.repeat(100)}`)).toHaveLength(1));

  test('everything at once, and draws nothing', () => {
    const { problems, html: drawn, plain } = renderMarkdown('# 一\n\n<b>\n\n![](a.png)');
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect({ drawn, plain }).toEqual({ drawn: '', plain: '' });
  });
});
