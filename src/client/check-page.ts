/** 验一验: tells of a code that is typed in whether the paper is current. All codes stand in the page: no network is needed. */
import { judgeCode, type Verdict } from '../domain/check-code.ts';
import { element } from './element.ts';

interface Row {
  code: string;
  link: HTMLElement;
  version: string;
}

const holder = document.getElementById('check');
const township = (holder && holder.getAttribute('data-township')) || '';

const rows = (): Row[] =>
  Array.from(document.querySelectorAll('tr[data-code]')).map((row) => ({
    code: row.getAttribute('data-code') || '',
    version: row.getAttribute('data-version') || '',
    link: row.querySelector('a') || element('a'),
  }));

const SAID: Record<Verdict<Row>['paper'], string> = {
  current: '这张纸是最新的：',
  superseded: '这张纸已经旧了，内容有更新，请看新的：',
  elsewhere: `不是${township}的码，请看纸上印的是哪个乡镇`,
  mistyped: '码不对，请照纸上的验码再输一遍：一共九个字母和数字',
};

function tell(told: HTMLElement, typed: string): void {
  const { paper, rows: found } = judgeCode(typed, rows());
  told.textContent = SAID[paper];
  told.setAttribute('data-paper', paper);
  for (const { link, version } of found) {
    told.appendChild(link.cloneNode(true));
    told.appendChild(document.createTextNode(`（${version}核对）`));
  }
}

function ready(place: HTMLElement): void {
  const form = element('form', '', 'check');
  const label = element('label', '纸上的验码');
  const line = element('div');
  const input = element('input');
  const button = element('button', '验一验');
  const told = element('p');
  label.htmlFor = input.id = 'code';
  input.autocomplete = 'off';
  input.setAttribute('autocapitalize', 'characters');
  input.spellcheck = false;
  told.setAttribute('role', 'status');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell(told, input.value);
  });
  line.appendChild(input);
  line.appendChild(button);
  form.appendChild(label);
  form.appendChild(line);
  place.appendChild(form);
  place.appendChild(told);
}

if (holder !== null) ready(holder);
