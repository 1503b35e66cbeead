/** 写得不对: copies what to say. */
import { copyOnPress } from './copy-sentence.ts';

export function readySayWrong(): void {
  const copy = document.querySelector<HTMLButtonElement>('#wrong [data-copy]');
  const sentence = document.querySelector('#wrong [data-sentence]');
  if (copy !== null && sentence !== null) copyOnPress(copy, sentence);
}
