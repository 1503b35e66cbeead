import { expect, test } from 'vitest';
import { fileAt, filesNamedBy, withLinksKept } from './page-links.ts';

const PAGE = 'hexi/wuling/card.html';

test.each([
  ['../departments/tax.html#rows', 'hexi/departments/tax.html'],
  ['search/index.html?q=%E4%BD%8E', 'hexi/wuling/search/index.html'],
  ['../../icon.svg', 'icon.svg'],
  ['#papers', undefined],
  ['?case=lost', undefined],
  ['', undefined],
  ['tel:12345', undefined],
  ['https://example.org/a.html', undefined],
])('%s on a matter’s page means %s', (address, file) => expect(fileAt(PAGE, address)).toBe(file));

test('a page names what it links to, loads, sends to and brings in later', () =>
  expect(
    filesNamedBy(
      PAGE,
      '<link href="../../a.css"><a href="b.html#x"><img src="c.png"><form action="d.html"><script data-search="../../s.js">',
    ),
  ).toEqual(['a.css', 'hexi/wuling/b.html', 'hexi/wuling/c.png', 'hexi/wuling/d.html', 's.js']));

test('text that looks like a link is left alone', () => {
  const html = '<p>写成 href="gone.html"</p><abbr title="<a href=">';
  expect(withLinksKept(PAGE, html, () => false, 'offline/index.html')).toBe(html);
});
