/** 朗读: a browser without a screen has no voices, so the tests bring their own. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visitor.ts';

const MATTER = 'hexi/wuling/senior-card.html?case=lost-or-damaged';

interface Voice {
  lang: string;
  localService: boolean;
}
const CHINESE: Voice = { lang: 'zh-CN', localService: true };

const { open, address } = visitor();

/** Voices that come as late as in a real browser, and a mouth that says one thing after the other, when it is told to. */
const bringVoices =
  (voices: Voice[]) =>
  async (page: Page): Promise<void> => {
    await page.addInitScript((given) => {
      class Utterance {
        onend?: () => void;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const speech = {
        here: [] as Voice[],
        said: [] as string[],
        now: undefined as Utterance | undefined,
        onvoiceschanged: () => undefined,
        getVoices: () => speech.here,
        cancel: () => {
          speech.now = undefined;
        },
        speak: (utterance: Utterance) => {
          speech.said.push(utterance.text);
          speech.now = utterance;
        },
        finish: () => speech.now?.onend?.(),
      };
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      document.addEventListener('DOMContentLoaded', () =>
        setTimeout(() => {
          speech.here = given;
          speech.onvoiceschanged();
        }, 100),
      );
    }, voices);
  };

interface Mouth {
  said: string[];
  now: unknown;
  finish: () => void;
}
const mouth = <Value>(page: Page, ask: (speech: Mouth) => Value): Promise<Value> =>
  page.evaluate(`(${ask.toString()})(window.speechSynthesis)`);
const said = (page: Page): Promise<string[]> => mouth(page, (speech) => speech.said);
const finish = (page: Page, times = 1): Promise<void> =>
  page.evaluate((count) => {
    for (let time = 0; time < count; time += 1) (window.speechSynthesis as unknown as Mouth).finish();
  }, times);
const button = (page: Page) => page.locator('.read-aloud');
/** The first press brings the reader in. */
async function start(page: Page): Promise<void> {
  await button(page).click();
  await page.waitForFunction(() => (window.speechSynthesis as unknown as Mouth).said.length > 0);
}

test.each([
  ['no voice', []],
  ['no Chinese voice', [{ lang: 'en-US', localService: true }]],
  ['only a voice that sends the text away', [{ lang: 'zh-CN', localService: false }]],
])('is not offered where the device has %s', async (_, voices) => {
  const { page } = await open(MATTER, {}, bringVoices(voices));
  await page.waitForTimeout(300);
  expect(await button(page).isVisible()).toBe(false);
});

test('reads what is shown, sentence by sentence, in the order of the page, telephones digit by digit', async () => {
  const { page, faults } = await open(MATTER, {}, bringVoices([CHINESE]));
  await start(page);
  expect(await said(page)).toEqual(['老年人优待证']);
  await finish(page, 200);
  const all = await said(page);
  const text = all.join('\n');
  const parts = [
    '老年人优待证',
    '雾岭镇便民服务中心',
    '零零零零，八八一六六零二',
    '8:30到12:00',
    '要带什么',
    '居民身份证',
    '怎么办',
    '收费',
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  // The residence permit belongs to the other case; the choice of a case is not read.
  for (const silent of ['居住证', '您是哪种情况', '依据', '0000']) expect(text).not.toContain(silent);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThan(100);
  expect(await button(page).innerText()).toBe('朗读这一页');
  expect(faults).toEqual([]);
});

test('pauses and goes on with the sentence that was cut off; another case, and leaving the page, end it', async () => {
  const { page } = await open(MATTER, {}, bringVoices([CHINESE]));
  await start(page);
  await finish(page);
  const [, second] = await said(page);
  await button(page).click();
  expect(await mouth(page, ({ now }) => now === undefined)).toBe(true);
  expect(await button(page).innerText()).toBe('接着朗读');
  await button(page).click();
  expect((await said(page)).slice(2)).toEqual([second]);
  await page.getByLabel('首次申领').check();
  expect(await mouth(page, ({ now }) => now === undefined)).toBe(true);
  expect(await button(page).innerText()).toBe('朗读这一页');
  await button(page).click();
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(await mouth(page, ({ now }) => now === undefined)).toBe(true);
  expect(page.url()).toContain(address());
});
