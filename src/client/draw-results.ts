/** Draws an answer: groups of results with place and telephone, matched words marked. */
import type { Answer, Group, ResultKind } from '../search/answer.ts';
import type { Hit } from '../search/planner.ts';
import { markedParts, tellingAlias } from '../search/marks.ts';
import { describeResult, type Shown } from '../search/describe-result.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

const TITLES: Record<ResultKind, string> = { matter: '办事', duty: '谁来管', place: '村和窗口' };

export function appendMarked(parent: HTMLElement, text: string, folded: string): void {
  for (const { text: part, marked } of markedParts(text, folded))
    parent.appendChild(marked ? element('mark', part) : document.createTextNode(part));
}

function resultItem(kind: ResultKind, id: string, shown: Shown, folded: string, base: string): HTMLLIElement {
  const item = element('li');
  const link = element('a');
  link.href = new URL(shown.href, base).href;
  link.setAttribute('data-result', '');
  if (kind !== 'place') link.setAttribute(`data-${kind}`, id);
  appendMarked(link, shown.name, folded);
  item.appendChild(link);
  const alias = tellingAlias(shown.name, shown.aliases, folded);
  if (alias !== undefined) {
    const told = element('p', '也叫：', 'also');
    appendMarked(told, alias, folded);
    item.appendChild(told);
  }
  for (const fact of shown.facts) item.appendChild(element('p', fact));
  for (const { label, number } of shown.phones) {
    const call = element('a', '', 'phone');
    if (label !== '') call.appendChild(element('span', `${label} `));
    call.appendChild(document.createTextNode(number));
    call.href = `tel:${number}`;
    item.appendChild(call);
  }
  return item;
}

function drawGroup({ kind, hits }: Group, session: Session, folded: string): HTMLElement | undefined {
  const base = new URL(session.source[1], location.href).href;
  const list = element('ol');
  hits.forEach(({ id }: Hit) => {
    const shown = describeResult(kind, id, session);
    if (shown !== undefined) list.appendChild(resultItem(kind, id, shown, folded, base));
  });
  if (list.children.length === 0) return undefined;
  const section = element('section', '', 'result-group');
  section.appendChild(element('h2', TITLES[kind]));
  section.appendChild(list);
  return section;
}

/** Draws into `container` what the sessions answer; returns the number of results. */
export function drawAnswers(
  container: HTMLElement,
  answers: readonly { session: Session; answer: Answer }[],
  query: string,
): number {
  const made = document.createDocumentFragment();
  const focused = container.contains(document.activeElement) ? (document.activeElement as HTMLAnchorElement).href : '';
  for (const { session, answer } of answers) {
    const folded = session.fold(answer.readAs || query);
    for (const group of answer.groups) {
      const section = drawGroup(group, session, folded);
      if (section !== undefined) made.appendChild(section);
    }
  }
  const links = Array.from(made.querySelectorAll('a'));
  while (container.firstChild) container.removeChild(container.firstChild);
  container.appendChild(made);
  // Who was on a result when more were found is still on it.
  links.filter(({ href }) => href === focused).forEach((link) => link.focus());
  return links.filter((link) => link.hasAttribute('data-result')).length;
}
