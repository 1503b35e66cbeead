/** axe-core with every rule it has, AAA, best practices and experimental ones included, on one page of each template. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { TEMPLATES, visit } from './templates.ts';
import { visitor } from './visitor.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { width: 320, height: 640 }; // also 1280 px at 400 %
const DESK = { width: 1280, height: 800 };
/** The rules whose answer changes with colours and sizes. */
const VISUAL = ['color-contrast-enhanced', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

interface Axe {
  getRules: () => { ruleId: string }[];
  run: (options: RunOptions) => Promise<AxeResults>;
}

const { open, address } = visitor();

/** What breaks a rule on the page: the rule, and the first of its elements. */
async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (ids) => {
    const { axe } = window as unknown as { axe: Axe };
    const all = axe.getRules().map(({ ruleId }) => ruleId);
    const rules = Object.fromEntries(all.map((id) => [id, { enabled: ids === undefined || ids.includes(id) }]));
    const found = await axe.run({ rules, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  }, only);
}

const VIEWS: [name: string, options: BrowserContextOptions, view?: { query?: string; media?: 'print'; only?: string[] }][] = [
  ['in light colours on a screen of 320 px', { viewport: PHONE }],
  ['in dark colours', { viewport: DESK, colorScheme: 'dark' }],
  ['on paper', { viewport: DESK }, { media: 'print', only: VISUAL.filter((rule) => rule !== 'target-size') }],
  ['in large type', { viewport: DESK }, { query: 'view=large', only: VISUAL }],
  ['in large type, dark, at 320 px', { viewport: PHONE, colorScheme: 'dark' }, { query: 'view=large', only: VISUAL }],
  ['in forced colours', { viewport: DESK, forcedColors: 'active' }, { only: VISUAL }],
];

test.each(VIEWS)('every template breaks no rule %s', async (_, options, { query, media, only } = {}) => {
  const { page } = await open('index.html', options);
  await page.emulateMedia({ media: media ?? 'screen' });
  const broken: string[] = [];
  for (const template of TEMPLATES) {
    await visit(page, address(), template, query);
    broken.push(...(await violations(page, only)).map((violation) => `${template.name}: ${violation}`));
  }
  expect(broken).toEqual([]);
});

test('axe finds what is wrong, when something is', async () => {
  const { page } = await open('index.html');
  await page.evaluate(() => {
    document.documentElement.lang = '';
    for (const each of document.querySelectorAll<HTMLElement>('.lead')) each.style.color = '#666';
  });
  expect((await violations(page)).map((each) => each.split(' ')[0])).toEqual(['color-contrast-enhanced', 'html-has-lang']);
  expect(await violations(page, VISUAL)).toHaveLength(1);
});
