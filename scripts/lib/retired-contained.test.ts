/** What a county retires holds no township, what a township loses holds only itself, and no published address is lost. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { endingsIn } from '../../src/domain/succession.ts';
import { FILES, write } from '../../src/reader/refusals/situation.ts';
import { GOOD_DAY, TrialCounty } from './trial-county.ts';

const TOWNSHIPS = ['songlan', 'wanglou', 'wuling'];
const LATER = '2026-11-05';

let county: TrialCounty;
beforeEach(() => {
  county = new TrialCounty();
});
afterEach(() => county.remove());

const put = (file: string, text: string): void => write(county.content, `hexi/${file}`, text);
const add = (file: string, text: string): void => put(file, county.text(`hexi/${file}`) + text);
const remove = (path: string): void => rmSync(join(county.content, 'hexi', path), { recursive: true });
const published = (...addresses: string[]): void => put('addresses.txt', `# 公布过的网址\n${addresses.join('\n')}\n`);
const spoil = (): void => write(county.content, FILES.sheet, 'x\n');

function publish() {
  const outcome = county.publish();
  if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
  const [corpus] = outcome.corpus.counties;
  if (corpus === undefined) throw new Error('no county');
  return {
    states: outcome.statuses.map(({ township, state }) => `${township} ${state}`),
    wuling: corpus.townships.find(({ id }) => id === 'wuling'),
    endings: endingsIn(corpus).map(({ address, choices }) => `${address} → ${choices.map((each) => each.address).join(' ')}`),
  };
}

const ROW = '  - { id: senior-card, name: 受理优待证申请, category: 民生服务, sheets: [senior-card] }\n';

/** A matter of the county that every township handles under a row that all share. */
function withSeniorCard(): void {
  put('matters/senior-card.md', county.text('hexi/matters/place-name-approval.md').replace(/^name: .*$/m, 'name: 优待证办理'));
  add('duties/basic.yaml', ROW);
  for (const township of TOWNSHIPS) {
    add(`${township}/sheet.yaml`, '  - { matter: senior-card, action: 受理, place: service-centre, counter: social-affairs }\n');
    const list = county.text(`hexi/${township}/duties/basic.yaml`);
    put(`${township}/duties/basic.yaml`, list.replace('shared:\n', 'shared:\n  - { use: senior-card, serial: 3 }\n'));
  }
  county.commit(LATER);
}

/** The county ends it, and mends its own files; no township has done anything yet. */
function retireSeniorCard(rest: string, row: string): void {
  remove('matters/senior-card.md');
  add('duties/basic.yaml', row);
  put('retired.yaml', `- { what: 事项, id: senior-card, name: 优待证办理, on: "2026-11-10", why: 并入, ${rest} }\n`);
  published('wuling/index.html', 'wuling/senior-card.html', 'matters/senior-card.html');
}

describe('a county ends a matter while townships still have it on their sheets', () => {
  beforeEach(withSeniorCard);
  test('all had it before', () => expect(publish().states).toEqual(['songlan current', 'wanglou current', 'wuling current']));

  test.each([
    [
      'in favour of another',
      'succeededBy: [{ id: minimum-living-allowance }]',
      ROW.replace('[senior-card]', '[minimum-living-allowance]'),
      'wuling/minimum-living-allowance.html',
    ],
    [
      'in favour of none',
      'instead: 不用办',
      ROW.replace(', sheets: [senior-card]', '').replace('受理优待证申请', '宣传敬老政策'),
      '',
    ],
  ])('%s: they are published without it, also the one that is held', (_how, rest, row, to) => {
    retireSeniorCard(rest, row);
    expect(publish().states).toEqual(['songlan current', 'wanglou current', 'wuling current']);
    spoil();
    const { states, wuling, endings } = publish();
    expect(states).toEqual(['songlan current', 'wanglou current', 'wuling held']);
    expect(wuling?.heldAt).toBe(LATER);
    expect(wuling?.sheet.entries.map(({ matter }) => matter)).toEqual(['minimum-living-allowance']);
    expect(endings).toContain(`wuling/senior-card.html → ${to}`);
  });
});

test('a county merges a department that townships name: rows lead to the one that answers now', () => {
  const offices = county.text(FILES.departments);
  put('departments.yaml', offices.replace(/- id: urban-management[\s\S]*/, ''));
  put('acknowledged.yaml', county.text('hexi/acknowledged.yaml').replaceAll('urban-management', 'civil-affairs'));
  put(
    'retired.yaml',
    '- { what: 部门, id: urban-management, name: 县城市管理局, on: "2026-11-10", why: 并入县民政局, succeededBy: [{ id: civil-affairs }] }\n',
  );
  expect(publish().states).toEqual(['songlan current', 'wanglou current', 'wuling current']);
  spoil();
  const { states, wuling } = publish();
  expect(states).toEqual(['songlan current', 'wanglou current', 'wuling held']);
  expect(wuling?.duties.cooperative.flatMap(({ parties }) => parties.map(({ department }) => department))).toEqual([
    'civil-affairs',
  ]);
});

describe('a township', () => {
  test('that vanishes without a word is held, and stops nobody', () => {
    published('wuling/index.html', 'wuling/minimum-living-allowance.html');
    remove('wuling');
    const { states, endings } = publish();
    expect(states).toEqual(['songlan current', 'wanglou current', 'wuling held']);
    expect(endings).toEqual([]);
  });

  test('that was merged goes, and its addresses lead on', () => {
    published('wuling/index.html', 'wuling/minimum-living-allowance.html');
    put(
      'retired.yaml',
      '- { what: 乡镇, id: wuling, name: 雾岭镇, on: "2026-11-10", why: 并入松岚镇, succeededBy: [{ id: songlan }] }\n',
    );
    remove('wuling');
    put('acknowledged.yaml', county.text('hexi/acknowledged.yaml').replace(/^- \{ township: wuling.*\n/gm, ''));
    const { states, endings } = publish();
    expect(states).toEqual(['songlan current', 'wanglou current']);
    expect(endings).toEqual([
      'wuling/index.html → songlan/index.html',
      'wuling/minimum-living-allowance.html → songlan/minimum-living-allowance.html',
    ]);
  });

  test('that was merged and comes back is not published, and stops nobody', () => {
    put(
      'retired.yaml',
      '- { what: 乡镇, id: wuling, name: 雾岭镇, on: "2026-11-10", why: 并入松岚镇, succeededBy: [{ id: songlan }] }\n',
    );
    expect(publish().states).toEqual(['songlan current', 'wanglou current', 'wuling unpublished']);
  });

  test('that takes a published matter off its sheet without a word is held with it; with a word it is not', () => {
    withSeniorCard();
    published('wuling/senior-card.html');
    put('wuling/sheet.yaml', county.text('hexi/wuling/sheet.yaml'));
    expect(publish().states).toContain('wuling held');
    put('wuling/duties/basic.yaml', county.text('hexi/wuling/duties/basic.yaml'));
    put(
      'wuling/retired.yaml',
      '- { what: 事项, id: senior-card, name: 优待证办理, on: "2026-11-10", why: 到县里办, succeededBy: [{ id: senior-card }] }\n',
    );
    expect(publish().states).toContain('wuling held');
    put(
      'wuling/retired.yaml',
      '- { what: 事项, id: senior-card, name: 优待证办理, on: "2026-11-10", why: 到县里办, instead: 到县里办 }\n',
    );
    const { states, endings } = publish();
    expect(states).toContain('wuling current');
    expect(endings).toEqual(['wuling/senior-card.html → matters/senior-card.html']);
  });

  test('whose last good version lacks a page that was published since is held all the same; the page says so', () => {
    published('wuling/senior-card.html', 'wuling/minimum-living-allowance.html');
    spoil();
    const { states, wuling, endings } = publish();
    expect(states).toContain('wuling held');
    expect(wuling?.heldAt).toBe(GOOD_DAY);
    expect(endings).toEqual(['wuling/senior-card.html → wuling/index.html']);
  });

  test('stops the county that would make it vanish: none of its versions fits what the county has changed', () => {
    for (const file of ['duties/basic.yaml', 'problems.yaml'])
      put(file, county.text(`hexi/${file}`).replaceAll('allowance-review', 'allowance-check'));
    expect(publish().states).toEqual(TOWNSHIPS.map((township) => `${township} unpublished`));
    published('songlan/index.html', 'wuling/index.html');
    const outcome = county.publish();
    expect('fatal' in outcome && outcome.fatal.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'hexi/addresses.txt:2 published-address-lost',
      'hexi/songlan/duties/basic.yaml:3 unknown-reference',
      'hexi/addresses.txt:3 published-address-lost',
      'hexi/wuling/duties/basic.yaml:3 unknown-reference',
    ]);
  });

  test('of which nothing can be published leads to the county, and stops nobody', () => {
    published('newtown/index.html', 'newtown/minimum-living-allowance.html');
    put('newtown/sheet.yaml', 'x\n');
    const { states, endings } = publish();
    expect(states).toEqual(['newtown unpublished', 'songlan current', 'wanglou current', 'wuling current']);
    expect(endings).toEqual([
      'newtown/index.html → index.html',
      'newtown/minimum-living-allowance.html → matters/minimum-living-allowance.html',
    ]);
  });
});

test.each([
  ['department', 'departments/poverty.html'],
  ['matter', 'matters/senior-card.html'],
  ['paper', 'papers/permit.html'],
])('a county that loses a %s without a word stops: it can mend it at once', (_noun, address) => {
  published('wuling/index.html', address);
  const outcome = county.publish();
  expect('fatal' in outcome && outcome.fatal.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'hexi/addresses.txt:3 published-address-lost',
  ]);
});

test('a list of thirty thousand addresses is no file that is too large, and takes no time', () => {
  published(...Array.from({ length: 30_000 }, (_, number) => `search/a-page-with-quite-a-long-name-${number}.html`));
  const started = performance.now();
  expect(publish().states).toEqual(['songlan current', 'wanglou current', 'wuling current']);
  expect(performance.now() - started).toBeLessThan(5_000);
});
