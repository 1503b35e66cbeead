/**
 * The HTML of every page, judged by html-validate. Of four townships that are built alike one is judged; `npm run audit` judges all
 * with the W3C's validator. Build first: `npm run build`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { filesBelow } from './lib/checksums.ts';

const DIST = process.env['DIST'] ?? 'dist';

const judge = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A folder that anybody may copy and mend by hand: a digest would refuse the mended file. SHA256SUMS holds the digests.
    'require-sri': 'off',
    // Special hyphens would break copying and searching; the stylesheet keeps numbers together.
    'tel-non-breaking': 'off',
    // Astro's, around texts of several lines: nobody sees it.
    'no-trailing-whitespace': 'off',
  },
});

/** The first mistakes of a page. */
async function mistakes(html: string): Promise<string[]> {
  const { results } = await judge.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`));
}

test('no page has a mistake', async () => {
  const wrong: string[] = [];
  const pages = filesBelow(DIST).filter((file) => /\.html$/.test(file) && !/^hexi\/(?:liaohu|songlan|wanglou)\//.test(file));
  for (const file of pages)
    wrong.push(...(await mistakes(readFileSync(join(DIST, file), 'utf8'))).map((mistake) => `${file}:${mistake}`));
  expect(pages.length).toBeGreaterThan(300);
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('finds mistakes, where there are any', async () => {
  const page = '<!doctype html>\n<html lang="zh"><head><title>页</title></head><body><p><div>找</div></p></body></html>\n';
  expect((await mistakes(page)).join()).toContain('no-implicit-close');
});
