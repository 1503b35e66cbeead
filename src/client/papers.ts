/**
 * 要带什么: shows what one case (情形) and one channel (办理方式) need, which the address keeps, and lets the papers be ticked off on
 * this device. Without this script all of them stand there, one after the other.
 */
import { element } from './element.ts';
import { keep, kept } from './kept.ts';

interface Choice {
  id: string;
  name: string;
}

const ALL = '';
const PLACE = `papers ${location.pathname}`;

/** Ticked papers of this page; no name has a line end in it. */
const ticked = (): string[] => (kept(PLACE) || '').split('\n');

/** One question: parts of the page that bear the attribute `data-<key>` are for some of its answers only. */
class Question {
  readonly key: string;
  private readonly choices: readonly Choice[];
  private chosen = ALL;

  constructor(key: string, choices: string | null) {
    this.key = key;
    this.choices = (choices === null ? [] : choices.split('\n')).map((line) => {
      const [id = ''] = line.split(' ');
      return { id, name: line.slice(id.length + 1) };
    });
    const asked = new URLSearchParams(location.search).get(key);
    if (this.choices.some(({ id }) => id === asked)) this.chosen = asked || ALL;
  }

  isAsked(): boolean {
    return this.choices.length > 0;
  }

  isOpen(): boolean {
    return this.isAsked() && this.chosen === ALL;
  }

  /** What has been chosen, in words. */
  name(): string {
    return this.choices.filter(({ id }) => id === this.chosen).map(({ name }) => name)[0] || '';
  }

  chooser(legend: string, changed: () => void): HTMLElement {
    const fieldset = element('fieldset', '', 'cases');
    fieldset.appendChild(element('legend', legend));
    for (const { id, name } of [...this.choices, { id: ALL, name: '都看看' }]) {
      const label = element('label');
      const input = element('input');
      input.type = 'radio';
      input.name = this.key;
      input.value = id;
      input.checked = id === this.chosen;
      input.addEventListener('change', () => {
        this.choose(id);
        changed();
      });
      label.appendChild(input);
      label.appendChild(document.createTextNode(` ${name}`));
      fieldset.appendChild(label);
    }
    return fieldset;
  }

  private choose(id: string): void {
    this.chosen = id;
    const url = new URL(location.href);
    if (id === ALL) url.searchParams.delete(this.key);
    else url.searchParams.set(this.key, id);
    history.replaceState(null, '', url.href);
  }

  applies(part: Element): boolean {
    const ids = part.getAttribute(`data-${this.key}`);
    return ids === null || this.chosen === ALL || ids.split(' ').indexOf(this.chosen) >= 0;
  }
}

class Papers {
  private readonly section: HTMLElement;
  private readonly questions: readonly [Question, Question];
  private readonly told = element('p', '', 'papers-told');

  constructor(section: HTMLElement, heading: Element) {
    this.section = section;
    const byCase = new Question('case', section.getAttribute('data-cases'));
    const byChannel = new Question('way', section.getAttribute('data-ways'));
    this.questions = [byCase, byChannel];
    this.told.setAttribute('role', 'status');
    heading.insertAdjacentElement('afterend', this.told);
    const ask = (question: Question, legend: string): void => {
      if (question.isAsked())
        this.told.insertAdjacentElement(
          'beforebegin',
          question.chooser(legend, () => this.show()),
        );
    };
    ask(byCase, '您是哪种情况？');
    ask(byChannel, '您打算怎么办？');
    this.addTicks();
    this.show();
  }

  /** Papers that are to be brought. */
  private lines(): NodeListOf<HTMLElement> {
    return this.section.querySelectorAll('li[data-paper]');
  }

  private addTicks(): void {
    const before = ticked();
    this.lines().forEach((line) => {
      const name = line.getAttribute('data-paper') || '';
      const label = element('label', '', 'tick');
      const input = element('input');
      input.type = 'checkbox';
      input.checked = before.indexOf(name) >= 0;
      input.addEventListener('change', () => this.tick(name, input.checked));
      label.appendChild(input);
      const strong = line.querySelector('strong');
      if (strong === null) return;
      line.insertBefore(label, strong);
      label.appendChild(strong);
    });
  }

  /** One paper may stand in several cases: it is ticked in all of them. */
  private tick(name: string, isTicked: boolean): void {
    const others = ticked().filter((each) => each !== name);
    keep(PLACE, (isTicked ? [...others, name] : others).join('\n'));
    this.lines().forEach((line) => {
      const input = line.querySelector('input');
      if (input !== null && line.getAttribute('data-paper') === name) input.checked = isTicked;
    });
    this.tell();
  }

  private show(): void {
    document.querySelectorAll<HTMLElement>('[data-case],[data-way]').forEach((part) => {
      part.hidden = !this.questions.every((question) => question.applies(part));
    });
    this.tell();
  }

  /** How many papers there are to bring, and how many are missing yet; of all cases together no number says anything. */
  private tell(): void {
    const [byCase] = this.questions;
    const names = this.questions.map((question) => question.name()).filter((name) => name !== '');
    if (byCase.isOpen()) {
      this.told.textContent = names.join('，');
      return;
    }
    const needed = new Map<string, boolean>();
    this.lines().forEach((line) => {
      const input = line.querySelector('input');
      if (line.closest('[hidden]') === null) needed.set(line.getAttribute('data-paper') || '', input !== null && input.checked);
    });
    const missing = Array.from(needed.values()).filter((isTicked) => !isTicked).length;
    const count =
      missing === needed.size
        ? `要带 ${needed.size} 样`
        : missing === 0
          ? '都备齐了'
          : `要带 ${needed.size} 样，还差 ${missing} 样`;
    this.told.textContent = `${names.length > 0 ? `${names.join('，')}：` : ''}${needed.size === 0 ? '不用带材料' : count}`;
  }
}

export function readyPapers(): void {
  const section = document.getElementById('documents');
  const heading = section === null ? null : section.querySelector('h2');
  if (section === null || heading === null) return;
  const asks = section.getAttribute('data-cases') || section.getAttribute('data-ways');
  if (asks || section.querySelector('.documents') !== null) new Papers(section, heading);
}
