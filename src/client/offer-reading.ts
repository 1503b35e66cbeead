/** 朗读: offers to read the page of a matter aloud where the device has a Chinese voice. */
import { element } from './element.ts';

export const START = '朗读这一页';

/** A voice of this device; one of a distant service would send the text away. */
export const chineseVoice = (): SpeechSynthesisVoice | undefined =>
  speechSynthesis.getVoices().filter(({ lang, localService }) => localService && /^(zh|cmn)/i.test(lang))[0];

/** `reader` is the address of the script that reads. */
export function offerReading(reader: string): void {
  const where = document.querySelector('article > .where');
  if (where === null || !('speechSynthesis' in window)) return;
  const button = element('button', START, 'read-aloud');
  button.type = 'button';
  const show = (): void => {
    button.hidden = chineseVoice() === undefined;
  };
  const bringIn = (): void => {
    const script = document.createElement('script');
    script.src = reader;
    document.head.appendChild(script);
  };
  button.addEventListener('click', bringIn, { once: true });
  // Voices come late.
  speechSynthesis.onvoiceschanged = show;
  show();
  where.insertAdjacentElement('afterend', button);
}
