import type { Page } from 'playwright-core';

/** One page of a template. */
export interface Template {
  name: string;
  path: string;
  /** What stands there once its script has done its work, if that takes a while. */
  ready?: string;
}

const TOWNSHIP = 'hexi/wuling';
const DONE = '[data-search-state="done"]';

/** What is demanded of every page is tested on these: add the page of a new template here. */
export const TEMPLATES: readonly Template[] = [
  { name: 'home', path: 'index.html' },
  { name: 'county', path: 'hexi/index.html' },
  { name: 'choice of a township', path: 'hexi/townships/index.html' },
  { name: 'township', path: `${TOWNSHIP}/index.html` },
  { name: 'matter', path: `${TOWNSHIP}/birth-household-registration.html` },
  { name: 'matter in a case', path: `${TOWNSHIP}/senior-card.html?case=lost-or-damaged` },
  { name: 'matter handled elsewhere', path: `${TOWNSHIP}/marriage-registration.html` },
  { name: 'matter of the county', path: 'hexi/matters/minimum-living-allowance.html' },
  { name: 'basic duties', path: `${TOWNSHIP}/duties/basic/index.html` },
  { name: 'cooperative duties', path: `${TOWNSHIP}/duties/cooperative/index.html` },
  { name: 'withdrawn duties', path: `${TOWNSHIP}/duties/withdrawn/index.html` },
  { name: 'boundary', path: `${TOWNSHIP}/boundary/index.html` },
  { name: 'overview', path: 'hexi/overview/index.html' },
  { name: 'adjustments', path: `${TOWNSHIP}/adjustments/index.html` },
  { name: 'adjustments of the county', path: 'hexi/adjustments/index.html' },
  { name: 'tasks beside the lists', path: `${TOWNSHIP}/unlisted-tasks/index.html` },
  { name: 'tasks beside the lists of the county', path: 'hexi/unlisted-tasks/index.html' },
  { name: 'problems', path: `${TOWNSHIP}/problems/index.html` },
  { name: 'department', path: 'hexi/departments/civil-affairs.html' },
  { name: 'matters of a township', path: `${TOWNSHIP}/all-matters/index.html` },
  { name: 'matters of the county', path: 'hexi/all-matters/index.html' },
  { name: 'papers', path: 'hexi/papers/index.html' },
  { name: 'paper with a form', path: 'hexi/papers/application-form.html' },
  { name: 'choice of a comparison', path: 'hexi/compare/index.html' },
  { name: 'comparison of two townships', path: 'hexi/compare/liaohu/wuling.html' },
  { name: 'comparison of a matter', path: 'hexi/compare/matters/senior-card.html' },
  { name: 'feedback', path: `${TOWNSHIP}/feedback/index.html` },
  { name: 'life event', path: `${TOWNSHIP}/events/birth.html` },
  { name: 'check of codes', path: `${TOWNSHIP}/check/index.html` },
  { name: 'posters', path: `${TOWNSHIP}/posters/index.html` },
  { name: 'booklet', path: `${TOWNSHIP}/booklet/index.html` },
  { name: 'search', path: `${TOWNSHIP}/search/index.html` },
  { name: 'search with results', path: `${TOWNSHIP}/search/index.html?q=低保`, ready: DONE },
  { name: 'search without results', path: `${TOWNSHIP}/search/index.html?q=zzzz`, ready: DONE },
  { name: 'search of the county', path: 'hexi/search/index.html?q=低保', ready: DONE },
  { name: 'search of the site', path: 'search/index.html' },
  { name: 'about', path: 'about/index.html' },
  { name: 'accessibility', path: 'accessibility/index.html' },
  { name: 'open data', path: 'data/index.html' },
  { name: 'mirror', path: 'mirror/index.html' },
  { name: 'status', path: 'status/index.html' },
  { name: 'what was ended', path: 'hexi/matters/unemployment-proof.html' },
  { name: 'what was divided', path: `${TOWNSHIP}/medical-card-reissue.html` },
  { name: 'address that does not exist', path: '404.html' },
];

/** Opens the page of `template` on the site at `address`; `query` is added to its own. */
export async function visit(page: Page, address: string, { path, ready }: Template, query = ''): Promise<void> {
  const url = new URL(path, address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  await page.goto(url.href);
  if (ready !== undefined) await page.waitForSelector(ready);
}
