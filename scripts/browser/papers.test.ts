/** 要带什么, by the case of the reader. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

/** Two cases: the residence permit is for the first of them only. */
const MATTER = 'hexi/wuling/senior-card.html';
const PERMIT = '居住证';

const { open, address } = visitor();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('#documents li strong')
    .evaluateAll((names) => names.flatMap((name) => (name.checkVisibility() ? [name.textContent] : [])));
const told = (page: Page): Promise<string> => page.locator('.papers-told').innerText();

test('without JavaScript all cases stand there, and nothing that does not work', async () => {
  const { page } = await open(MATTER, { javaScriptEnabled: false });
  expect(await shown(page)).toContain(PERMIT);
  expect(await page.locator('#documents input').count()).toBe(0);
});

test('choosing a case hides only what does not apply, tells how many papers there are, and stays in the address', async () => {
  const { page, faults } = await open(MATTER);
  const all = await shown(page);
  expect(all).toContain(PERMIT);
  expect(await page.locator('.papers-told').textContent()).toBe('');
  await page.getByLabel('丢失、损坏补办').check();
  const some = await shown(page);
  expect(some).toEqual(all.filter((name) => name !== PERMIT));
  expect(await told(page)).toBe(`丢失、损坏补办：要带 ${some.length} 样`);
  expect(page.url()).toBe(`${address()}${MATTER}?case=lost-or-damaged`);
  await page.reload();
  expect(await shown(page)).toEqual(some);
  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(some);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('都看看').check();
  expect(await shown(page)).toEqual(all);
  expect(page.url()).toBe(address() + MATTER);
  expect(faults).toEqual([]);
});

test('a case hides the limits, fees and places of the others, and shows its own', async () => {
  const { page } = await open('hexi/wuling/id-card.html');
  const feeOf = (): Promise<string> => page.locator('#fee').innerText();
  expect(await feeOf()).toContain('首次申领：');
  await page.getByLabel('丢失补领').check();
  expect(await feeOf()).toContain('丢失补领每证40元');
  expect(await feeOf()).not.toContain('首次申领');
  await page.goto(`${address()}hexi/matters/birth-medical-certificate.html?case=home-birth`);
  expect(await page.locator('.where').innerText()).toContain('在医院以外出生：到县妇幼保健院');
  expect(await page.locator('.where').innerText()).not.toContain('写错了换发');
  expect(await page.locator('#limit').innerText()).toContain('承诺 5个工作日');
});

test('a channel hides the papers that only others need, and is kept in the address beside the case', async () => {
  const { page } = await open('hexi/wuling/resident-medical-insurance.html');
  expect(await shown(page)).toContain('居民身份证');
  await page.getByLabel('去年交过、今年接着交').check();
  await page.getByLabel('网上').check();
  expect(await shown(page)).not.toContain('居民身份证');
  expect(await page.locator('#how').innerText()).toContain('网上：手机上交，什么都不用带');
  expect(new URL(page.url()).searchParams.get('way')).toBe('网上');
  await page.reload();
  expect(await told(page)).toContain('去年交过、今年接着交，网上：');
  expect(new URL(page.url()).searchParams.get('case')).toBe('renewal');
});

test('a paper with a form leads to its filled sample, and is printed as a blank form first', async () => {
  const { page, faults } = await open('hexi/wuling/minimum-living-allowance.html');
  await page.getByRole('link', { name: '空表和填写样例' }).first().click();
  await page.waitForURL(/\/papers\//);
  const blank = page.locator('#blank');
  expect(await blank.isVisible()).toBe(false);
  expect(await page.locator('#sample').innerText()).toContain('张三');
  await page.emulateMedia({ media: 'print' });
  expect(await blank.isVisible()).toBe(true);
  expect(await blank.innerText()).not.toContain('张三');
  expect(faults).toEqual([]);
});

test('a case that does not exist is none', async () => {
  const { page, faults } = await open(`${MATTER}?case=${encodeURIComponent('"><img src=x>')}`);
  expect(await shown(page)).toContain(PERMIT);
  expect(faults).toEqual([]);
});

test('papers are ticked off, counted, and remembered on this device for this page', async () => {
  const { page } = await open(MATTER);
  const birth = 'birth-household-registration.html?case=born-in-marriage';
  const tick = async (name: string): Promise<void> =>
    page.locator('#documents label:visible', { hasText: name }).getByRole('checkbox').check();
  await page.goto(`${address()}hexi/wuling/${birth}`);
  expect(await told(page)).toBe('父母已登记结婚：要带 4 样');
  await tick('出生医学证明');
  expect(await told(page)).toBe('父母已登记结婚：要带 4 样，还差 3 样');
  // Another case needs the same paper: it is ticked there too.
  await page.getByLabel('孩子随母亲落户').check();
  expect(await told(page)).toBe('父母没有登记结婚，孩子随母亲落户：要带 4 样，还差 3 样');
  await page.goto(`${address()}hexi/wuling/${birth}`);
  expect(await told(page)).toBe('父母已登记结婚：要带 4 样，还差 3 样');
  for (const name of ['居民户口簿', '居民身份证', '结婚证']) await tick(name);
  expect(await told(page)).toBe('父母已登记结婚：都备齐了');
  await page.goto(`${address()}hexi/liaohu/${birth}`);
  expect(await told(page)).toBe('父母已登记结婚：要带 4 样');
});
