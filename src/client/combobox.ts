/**
 * Suggestions below a search box, as the ARIA combobox pattern has them: arrow keys choose, Enter opens, Escape closes; Enter
 * without a choice submits the form, as it does without this script.
 */
import type { Answer } from '../search/answer.ts';
import { describeResult, type Shown } from '../search/describe-result.ts';
import { appendMarked } from './draw-results.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

const MOST = 6;
const PAUSE = 80; // milliseconds between two keystrokes that are not worth an answer

interface Suggestion {
  shown: Shown;
  href: string;
}

/** The keys of a Chinese input method are its own. Safari ends a composition before its last key, and marks that key with 229. */
const isOfInputMethod = (event: { isComposing: boolean; keyCode: number }): boolean => event.isComposing || event.keyCode === 229;

let count = 0;

function suggestionsOf(answer: Answer, session: Session): Suggestion[] {
  const base = new URL(session.source[1], location.href).href;
  const found: Suggestion[] = [];
  for (const { kind, hits } of answer.groups) {
    for (const { id } of hits) {
      const shown = describeResult(kind, id, session);
      if (shown !== undefined && found.length < MOST) found.push({ shown, href: new URL(shown.href, base).href });
    }
  }
  return found;
}

export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly session: Session;
  private readonly list = element('ul', '', 'suggestions');
  private readonly told = element('p', '', 'sr-only');
  private suggestions: Suggestion[] = [];
  private chosen = -1;
  private timer = 0;

  constructor(input: HTMLInputElement, session: Session) {
    this.input = input;
    this.session = session;
    count += 1;
    this.list.id = `suggestions-${count}`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', '搜索建议');
    this.list.hidden = true;
    this.told.setAttribute('role', 'status');
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.setAttribute('autocomplete', 'off');
    const form = input.form || document.body;
    form.appendChild(this.list);
    form.appendChild(this.told);
    input.addEventListener('input', () => {
      // What was chosen was chosen for other words.
      this.choose(-1);
      this.later();
    });
    input.addEventListener('keydown', (event) => this.onKey(event));
    input.addEventListener('blur', () => window.setTimeout(() => this.close(), 200));
    if (input.value !== '' && document.activeElement === input) this.later();
  }

  private later(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.suggest().catch(() => this.close());
    }, PAUSE);
  }

  private async suggest(): Promise<void> {
    const query = this.input.value.trim();
    if (query === '') {
      this.close();
      return;
    }
    await this.session.open(query);
    await this.session.learn(query);
    if (!this.session.hasDuties()) {
      this.draw(query);
      await this.session.addDuties();
    }
    this.draw(query);
  }

  private isCurrent(query: string): boolean {
    return query === this.input.value.trim() && document.activeElement === this.input;
  }

  private draw(query: string): void {
    if (!this.isCurrent(query)) return;
    const before = this.suggestions[this.chosen];
    const answer = this.session.answer(query);
    const folded = this.session.fold(answer.readAs || query);
    this.suggestions = suggestionsOf(answer, this.session);
    while (this.list.firstChild) this.list.removeChild(this.list.firstChild);
    this.suggestions.forEach(({ shown, href }, index) => {
      const option = element('li');
      option.id = `${this.list.id}-${index}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      const name = element('strong');
      appendMarked(name, shown.name, folded);
      option.appendChild(name);
      option.appendChild(element('span', shown.facts[0] || ''));
      // The box keeps the focus: the list would close before the click.
      option.addEventListener('mousedown', (event) => event.preventDefault());
      option.addEventListener('click', () => location.assign(href));
      this.list.appendChild(option);
    });
    this.list.hidden = this.suggestions.length === 0;
    this.choose(this.suggestions.map(({ href }) => href).indexOf(before === undefined ? '' : before.href));
    this.input.setAttribute('aria-expanded', String(!this.list.hidden));
    this.told.textContent = this.list.hidden ? '没有建议，按回车搜索' : `有 ${this.suggestions.length} 条建议，用上下键选择`;
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.list.hidden = true;
    this.choose(-1);
    this.input.setAttribute('aria-expanded', 'false');
  }

  /** Chooses a suggestion; -1 chooses none. */
  private choose(index: number): void {
    const { children } = this.list;
    this.chosen = index;
    for (let each = 0; each < children.length; each += 1)
      (children[each] as Element).setAttribute('aria-selected', String(each === index));
    const option = children[index];
    this.input.removeAttribute('aria-activedescendant');
    if (option === undefined) return;
    this.input.setAttribute('aria-activedescendant', option.id);
    // Safari 12 knows no `scrollIntoView` that leaves what is seen already where it is.
    window.scrollBy(0, Math.max(0, option.getBoundingClientRect().bottom - window.innerHeight));
  }

  private onKey(event: KeyboardEvent): void {
    if (isOfInputMethod(event)) return;
    if (this.list.hidden) {
      if (event.key === 'ArrowDown') this.later();
      return;
    }
    const { length } = this.suggestions;
    const suggestion = this.suggestions[this.chosen];
    if (event.key === 'ArrowDown') this.choose((this.chosen + 1) % length);
    else if (event.key === 'ArrowUp') this.choose(this.chosen < 1 ? length - 1 : this.chosen - 1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && suggestion !== undefined) location.assign(suggestion.href);
    else return;
    event.preventDefault();
  }
}
