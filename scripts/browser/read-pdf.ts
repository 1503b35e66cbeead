import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

/** A piece of text as it lies on its page; lengths in points from the upper left corner. */
export interface PrintedText {
  text: string;
  page: number;
  size: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** On which letters stand. */
  line: number;
}

export interface Print {
  width: number;
  height: number;
  pages: number;
  texts: PrintedText[];
}

/** How far glyphs reach above and below their line, as parts of the type size. */
const ABOVE = 0.8;
const BELOW = 0.15;

/** What Chromium prints of `page` on paper of the size that its stylesheet asks for. */
export async function printOf(page: Page): Promise<Print> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const print: Print = { width: 0, height: 0, pages: document.numPages, texts: [] };
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    Object.assign(print, { width, height });
    const { items } = await sheet.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , x, y, left, up] = item.transform as [number, number, number, number, number, number];
      const [size, line] = [Math.hypot(x, y), Math.round(height - up)];
      const [top, bottom] = [line - ABOVE * size, line + BELOW * size];
      print.texts.push({ text: item.str, page: number, size, left, right: left + item.width, top, bottom, line });
    }
  }
  // As they are read, whatever was drawn first.
  print.texts.sort((a, b) => a.page - b.page || a.line - b.line || a.left - b.left);
  return print;
}

/** Chromium writes some characters as radicals of the same shape: ⼈ for 人, which Unicode undoes, and ⺠ for 民, which it does not. */
const KANGXI = /[\u2f00-\u2fdf]/g;
const RADICAL = String.raw`[\u2e80-\u2eff]`;

/** The words of a print: lines are broken anywhere, so spaces do not count. */
export class Words {
  private readonly text: string;

  constructor(texts: readonly PrintedText[]) {
    const joined = texts.map(({ text }) => text.replace(/\s/g, '')).join('');
    this.text = joined.replace(KANGXI, (radical) => radical.normalize('NFKC'));
  }

  private form(words: string): RegExp {
    const characters = words.replace(/\s/g, '').split('');
    return new RegExp(characters.map((each) => (/[一-鿿]/.test(each) ? `(?:${each}|${RADICAL})` : `[${each}]`)).join(''), 'g');
  }

  /** Where `words` begin; -1 if nowhere. */
  place(words: string): number {
    return this.text.search(this.form(words));
  }

  count(words: string): number {
    return [...this.text.matchAll(this.form(words))].length;
  }
}

export const smallest = ({ texts }: Print): number => Math.min(...texts.map(({ size }) => size));

/** Texts that reach into the margin: outside of the paper, or cut where one page ends and the next begins. Brackets may hang a little. */
export const cut = ({ texts, width, height }: Print, margin: number): string[] =>
  texts
    .filter(
      ({ left, right, top, bottom, size }) =>
        left < margin || right > width - margin + size / 2 || top < margin || bottom > height - margin,
    )
    .map(({ text, page }) => `page ${page}: ${text}`);
