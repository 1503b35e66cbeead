import { expect, test } from 'vitest';
import { linkedMatters, resolveMatterLinks } from './matter-links.ts';

const HTML =
  '<p><a href="matter:id-card">身份证</a>、<a href="https://www.gov.cn">官网</a>、<a href="matter:hukou-2">户口</a></p>';

test('finds the matters that a text links to, and nothing else', () =>
  expect(linkedMatters(HTML)).toEqual(['id-card', 'hukou-2']));

test('puts in the address of every matter, and leaves other links alone', () =>
  expect(resolveMatterLinks(HTML, (id) => `../${id}.html`)).toBe(
    '<p><a href="../id-card.html">身份证</a>、<a href="https://www.gov.cn">官网</a>、<a href="../hukou-2.html">户口</a></p>',
  ));

test('takes nothing in the text itself for a link', () => expect(linkedMatters('<p>href=matter:id-card</p>')).toEqual([]));
