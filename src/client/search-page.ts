/**
 * The search: suggestions below every box that knows its county, and on a search page the answer to `?q=`. Names and places
 * answer first, then what was meant by letters and typos, then duties, then Pagefind's full text, each when it is there.
 */
import type { Answer } from '../search/answer.ts';
import { askedFor, carryOn } from './carry-on.ts';
import { Combobox } from './combobox.ts';
import { copyOnPress } from './copy-sentence.ts';
import { drawAnswers } from './draw-results.ts';
import { element } from './element.ts';
import { offerEvents } from './offer-events.ts';
import { readyLargeType } from './large-type.ts';
import { remember } from './remembered-township.ts';
import { Session, type Source } from './session.ts';

const container = document.getElementById('results');
const status = document.getElementById('search-status');
const results = document.getElementById('search-results');
const query = askedFor();

/** How many life events were named. */
let events = 0;

const sourcesIn = (holder: Element | null): Source[] =>
  JSON.parse((holder && holder.getAttribute('data-tables')) || '[]') as Source[];

const sessions = new Map<string, Session>();
function sessionOf(source: Source): Session {
  const key = source.join(' ');
  const session = sessions.get(key) || new Session(source);
  sessions.set(key, session);
  return session;
}

function setState(state: 'idle' | 'loading' | 'done' | 'failed', said: string): void {
  if (container !== null) container.setAttribute('data-search-state', state);
  if (status !== null) status.textContent = said;
}

/** What is offered where nothing fits: in the page already, and a sentence to send. */
function offerHelp(shown: boolean): void {
  const help = document.getElementById('search-help');
  if (help === null) return;
  help.hidden = !shown;
  const sentence = help.querySelector('[data-sentence]');
  const site = document.querySelector('.site-name');
  const [where, what] = [site, document.querySelector('h1')].map((each) => ((each && each.textContent) || '').trim());
  if (sentence !== null) sentence.textContent = `我在“${where}”${what}，搜的是“${query}”，没有找到要办的事，请补充。`;
}

function tell(count: number, sure: boolean, readAs: string | undefined): void {
  offerHelp(!sure || count === 0);
  const read = readAs === undefined ? '' : `按“${readAs}”找。`;
  const found = sure ? `${read}找到 ${count} 个结果。` : `${read}没有完全对上的，下面 ${count} 个可能相关。`;
  const none = events > 0 ? `没有叫“${query}”的事项，看看“一件事”。` : `没有找到“${query}”。换个说法试试，或者看下面的办法。`;
  setState('done', count === 0 ? none : found);
  if (sure || count === 0 || status === null) return;
  // The guesses may be many, and what to do when none fits stands below them.
  const below = element('a', '都不是？', 'to-help');
  below.href = '#search-help';
  status.appendChild(below);
}

async function run(all: readonly Session[]): Promise<void> {
  const texts = new Map<Session, string[][]>();
  let drawn: Answer[] = [];
  let count = 0;
  const draw = (): void => {
    const answers = all.map((session) => session.answer(query, texts.get(session)));
    if (results === null || answers.every((answer, index) => answer === drawn[index])) return;
    drawn = answers;
    count = drawAnswers(
      results,
      all.map((session, index) => ({ session, answer: answers[index] as Answer })),
      query,
    );
    if (count > 0) setState('loading', '先看到这些，还在找……');
  };
  setState('loading', '正在搜索……');
  await Promise.all(all.map((session) => session.open(query)));
  draw();
  await Promise.all(all.map((session) => session.learn(query)));
  draw();
  events = Math.max(0, ...all.map((session) => offerEvents(session.fold(query))));
  await Promise.all(all.map((session) => session.addDuties()));
  draw();
  await Promise.all(
    all.map(async (session) => {
      const found = await session.fullText(query);
      if (found.length > 0) texts.set(session, found);
    }),
  );
  draw();
  const [readAs] = drawn.map((answer) => answer.readAs).filter((each) => each !== undefined);
  tell(
    count,
    drawn.some(({ sure }) => sure),
    readAs,
  );
}

// On other pages it is there already, and this script comes when the box is used.
if (container !== null) readyLargeType();

document.querySelectorAll<HTMLFormElement>('form.search[data-tables]').forEach((form) => {
  const input = form.querySelector('input');
  const [source] = sourcesIn(form);
  if (input === null || source === undefined) return;
  if (query !== '' && container !== null) input.value = query;
  new Combobox(input, sessionOf(source));
});

if (container !== null) {
  const township = container.getAttribute('data-township');
  const root = container.getAttribute('data-root') || '';
  if (township !== null) remember(root, { href: location.href.replace(/[?#].*$/, ''), name: township });
  const box = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (box !== null) box.value = query;
  const copy = document.querySelector<HTMLButtonElement>('[data-copy]');
  const sentence = document.querySelector('[data-sentence]');
  if (copy !== null && sentence !== null) copyOnPress(copy, sentence);
  if (query !== '') {
    carryOn(query);
    run(sourcesIn(container).map(sessionOf)).catch(() => {
      offerHelp(true);
      setState('failed', '搜索没有打开，请检查网络后再试，或者在下面的列表里找。');
    });
  }
}
