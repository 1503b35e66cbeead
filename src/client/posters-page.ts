/** Prints one poster alone. Without this script all of them are printed. */
import { element } from './element.ts';

const posters = document.querySelectorAll('.poster');

const alone = (chosen: Element | null): void =>
  posters.forEach((poster) => poster.classList.toggle('left-out', chosen !== null && poster !== chosen));

posters.forEach((poster) => {
  const button = element('button', '只打印这一张', 'print-button');
  button.type = 'button';
  button.addEventListener('click', () => {
    alone(poster);
    window.print();
  });
  poster.insertBefore(button, poster.firstChild);
});
window.addEventListener('afterprint', () => alone(null));
