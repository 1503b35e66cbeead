/**
 * 要带什么: shows the papers of one case (情形), which the address keeps, and lets them be ticked off on this device. Without this
 * script all cases stand there, one after the other.
 */

import { element } from './element.ts';
import { keep, kept } from './kept.ts';

interface Case {
  id: string;
  name: string;
}

const ALL = '';
const KEY = 'case';

const PLACE = `papers ${location.pathname}`;

/** Ticked papers of this page. */
function ticked(): string[] {
  try {
    const papers: unknown = JSON.parse(kept(PLACE) || '[]');
    return Array.isArray(papers) ? papers.filter((each): each is string => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

class Papers {
  private readonly section: HTMLElement;
  private readonly cases: readonly Case[];
  private readonly told = element('p', '', 'papers-told');
  private chosen: string;

  constructor(section: HTMLElement) {
    this.section = section;
    this.cases = JSON.parse(section.getAttribute('data-cases') || '[]') as Case[];
    const asked = new URLSearchParams(location.search).get(KEY) || ALL;
    this.chosen = this.cases.some(({ id }) => id === asked) ? asked : ALL;
    this.told.setAttribute('role', 'status');
    const heading = section.querySelector('h2');
    if (heading === null) return;
    heading.insertAdjacentElement('afterend', this.told);
    if (this.cases.length > 0) heading.insertAdjacentElement('afterend', this.chooser());
    this.addTicks();
    this.show();
  }

  private chooser(): HTMLElement {
    const fieldset = element('fieldset', '', 'cases');
    fieldset.appendChild(element('legend', '您是哪种情况？'));
    for (const { id, name } of [...this.cases, { id: ALL, name: '都看看' }]) {
      const label = element('label');
      const input = element('input');
      input.type = 'radio';
      input.name = KEY;
      input.value = id;
      input.checked = id === this.chosen;
      input.addEventListener('change', () => this.choose(id));
      label.appendChild(input);
      label.appendChild(document.createTextNode(` ${name}`));
      fieldset.appendChild(label);
    }
    return fieldset;
  }

  private choose(id: string): void {
    this.chosen = id;
    const url = new URL(location.href);
    if (id === ALL) url.searchParams.delete(KEY);
    else url.searchParams.set(KEY, id);
    history.replaceState(null, '', url.href);
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
    keep(PLACE, JSON.stringify(isTicked ? [...others, name] : others));
    this.lines().forEach((line) => {
      const input = line.querySelector('input');
      if (input !== null && line.getAttribute('data-paper') === name) input.checked = isTicked;
    });
    this.tell();
  }

  private show(): void {
    this.section.querySelectorAll<HTMLElement>('[data-case]').forEach((group) => {
      group.hidden = this.chosen !== ALL && group.getAttribute('data-case') !== this.chosen;
    });
    this.tell();
  }

  /** How many papers there are to bring, and how many are missing yet; of all cases together no number says anything. */
  private tell(): void {
    if (this.cases.length > 0 && this.chosen === ALL) {
      this.told.textContent = '';
      return;
    }
    const [chosen] = this.cases.filter(({ id }) => id === this.chosen);
    const needed = new Map<string, boolean>();
    this.lines().forEach((line) => {
      const group = line.closest<HTMLElement>('[data-case]');
      const input = line.querySelector('input');
      if (group === null || !group.hidden) needed.set(line.getAttribute('data-paper') || '', input !== null && input.checked);
    });
    const missing = Array.from(needed.values()).filter((ticked) => !ticked).length;
    const case_ = chosen === undefined ? '' : `${chosen.name}：`;
    const count =
      missing === needed.size
        ? `要带 ${needed.size} 样`
        : missing === 0
          ? '都备齐了'
          : `要带 ${needed.size} 样，还差 ${missing} 样`;
    this.told.textContent = needed.size === 0 ? `${case_}不用带材料` : `${case_}${count}`;
  }
}

export function readyPapers(): void {
  const section = document.getElementById('documents');
  if (section !== null && section.querySelector('.documents') !== null) new Papers(section);
}
