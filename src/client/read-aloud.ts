/** 朗读: reads the page of a matter sentence by sentence, since browsers cut off long texts; comes in when the button is pressed. */
import { chineseVoice, START } from './offer-reading.ts';

const PARTS = 'h1, .where, .lead, #documents h2, .papers-told, .document-group, #how, #limit, #fee';
const DIGITS = '零一二三四五六七八九';
const STOP = '停一停';
const GO_ON = '接着朗读';

const spelled = (number: string): string => number.replace(/\d/g, (digit) => DIGITS.charAt(Number(digit))).replace(/-/g, '，');

/** What is shown of the page's main parts, as sentences; telephones digit by digit. */
function sentences(article: Element): string[] {
  const phones = Array.from(article.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]'), ({ href }) => href.slice(4));
  const shown = Array.from(article.querySelectorAll<HTMLElement>(PARTS)).filter((part) => part.getClientRects().length > 0);
  const text = phones.reduce(
    (all, phone) => all.split(phone).join(spelled(phone)),
    shown.map(({ innerText }) => innerText).join('\n'),
  );
  return text.replace(/(\d)-(\d)/g, '$1到$2').match(/[^。；\n]+/g) || [];
}

function readyToRead(button: HTMLElement, article: HTMLElement): void {
  let left: string[] = [];
  /** Counts the readings: what an earlier one still reports is of no interest. */
  let reading = 0;

  const halt = (rest: string[]): void => {
    reading += 1;
    speechSynthesis.cancel();
    left = rest;
    button.textContent = rest.length === 0 ? START : GO_ON;
  };
  const reset = (): void => halt([]);
  const read = (lines: string[], own: number): void => {
    if (own !== reading) return;
    const [line] = lines;
    const voice = chineseVoice();
    left = lines;
    if (line === undefined || voice === undefined) {
      reset();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.lang = voice.lang;
    utterance.voice = voice;
    utterance.rate = 0.9;
    utterance.onend = () => read(lines.slice(1), own);
    utterance.onerror = () => {
      if (own === reading) reset();
    };
    speechSynthesis.speak(utterance);
  };
  const press = (): void => {
    if (button.textContent === STOP) {
      halt(left);
      return;
    }
    button.textContent = STOP;
    reading += 1;
    read(left.length > 0 ? left : sentences(article), reading);
  };
  button.addEventListener('click', press);
  // Another case has other papers.
  article.addEventListener('change', reset);
  window.addEventListener('pagehide', reset);
  // The press that brought this script in.
  press();
}

const button = document.querySelector<HTMLElement>('.read-aloud');
if (button !== null && button.parentElement !== null) readyToRead(button, button.parentElement);
