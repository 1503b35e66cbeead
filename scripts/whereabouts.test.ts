/** Statements about the built folder: 一件事, 我在哪个乡镇, 这里办到哪一步, for every township. Build first: `npm run build`. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { ACTIONS, NOT_HERE } from '../src/schema/vocabulary.ts';
import {
  attribute,
  builtPages,
  byClass,
  byElementId,
  elementsOf,
  textOf,
  type BuiltPage,
  type Element,
} from './lib/built-pages.ts';

const DIST = process.env['DIST'] ?? 'dist';
const [county] = readCorpus(join(import.meta.dirname, '../content'), today()).corpus.counties;
if (county === undefined) throw new Error('content/ holds no county');
const { townships, lifeEvents } = county;

const pages = new Map(builtPages(DIST, /^hexi\//).map((page) => [page.path, page]));
function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`no ${path}`);
  return page;
}
const textIn = (page: BuiltPage, id: string): string => {
  const section = byElementId(page, id);
  return section === undefined ? '' : textOf(section);
};
const elementsIn = (page: BuiltPage, id: string): Element[] => {
  const section = byElementId(page, id);
  return section === undefined ? [] : elementsOf(section);
};

describe('life events', () => {
  const all = townships.flatMap(({ id }) =>
    lifeEvents.map((event) => ({ event, page: pageAt(`hexi/${id}/events/${event.id}.html`) })),
  );

  test('are at least fourteen, each with a page in every township', () => {
    expect(lifeEvents.length).toBeGreaterThanOrEqual(14);
    expect(all).toHaveLength(townships.length * lifeEvents.length);
  });

  test('show their steps in order, with place or telephone, and what comes first', () => {
    const wrong = all.flatMap(({ event, page }) => {
      const steps = event.steps.map((step, index) => ({ step, text: textIn(page, `step-${index + 1}`) }));
      return steps.flatMap(({ step, text }, index) => [
        ...(text.includes(`第${index + 1}步`) ? [] : [`${page.path} ${step.matter}: no number`]),
        ...(/(?:0000-|\d{5})/.test(text) ? [] : [`${page.path} ${step.matter}: no telephone`]),
        ...(step.after === undefined || text.includes('要先办完第') ? [] : [`${page.path} ${step.matter}: no order`]),
        ...(text.includes(step.when === undefined ? '都要办' : `看情况：${step.when}`)
          ? []
          : [`${page.path} ${step.matter}: for whom`]),
        ...(step.or === undefined || text.includes('办其中一样') ? [] : [`${page.path} ${step.matter}: no choice`]),
      ]);
    });
    expect(wrong).toEqual([]);
  });

  test('merge the papers: none stands twice under what is to be brought', () => {
    const names = all.map(({ page }) =>
      elementsIn(page, 'documents')
        .filter((element) => attribute(element, 'data-paper') !== undefined)
        .map((element) => attribute(element, 'data-paper')),
    );
    expect(names.filter((each) => new Set(each).size !== each.length)).toEqual([]);
    expect(names.flat().length).toBeGreaterThan(200);
    const twice = all.filter(({ page }) => {
      const lines = byClass(elementsIn(page, 'documents'), 'documents').map((list) =>
        elementsOf(list)
          .filter(({ tagName }) => tagName === 'strong')
          .map(textOf),
      );
      return lines.some((each) => new Set(each).size !== each.length);
    });
    expect(twice.map(({ page }) => page.path)).toEqual([]);
  });

  test('name a total time in days, and how many trips', () => {
    const silent = all.filter(({ page }) => {
      const facts = textIn(page, 'facts');
      return (
        !/多久\s*(?:材料齐全，当天|最快当天|最快约 \d+ 天|约 \d+ 天)/.test(facts) || !/跑几趟\s*.*(?:\d+ 趟|不用跑)/.test(facts)
      );
    });
    expect(silent.map(({ page }) => page.path)).toEqual([]);
  });

  test('are linked from their township, and from each of their matters there', () => {
    const hrefs = (path: string): string[] => pageAt(path).elements.flatMap((element) => attribute(element, 'href') ?? []);
    const unlinked = townships.flatMap(({ id, sheet }) =>
      lifeEvents.flatMap((event) => [
        ...(hrefs(`hexi/${id}/index.html`).includes(`events/${event.id}.html`) ? [] : [`${id}: ${event.id}`]),
        ...event.steps
          .filter(({ matter }) => sheet.entries.some((entry) => entry.matter === matter))
          .filter(({ matter }) => !hrefs(`hexi/${id}/${matter}.html`).includes(`events/${event.id}.html`))
          .map(({ matter }) => `${id}/${matter}: ${event.id}`),
      ]),
    );
    expect(unlinked).toEqual([]);
  });
});

describe('which township', () => {
  test('every village of the official list stands in the index, and on the page of at least one township', () => {
    const official = Object.values(county.county.villages ?? {}).flat();
    const index = textIn(pageAt('hexi/townships/index.html'), 'places');
    const own = townships.map(({ id }) => textIn(pageAt(`hexi/${id}/index.html`), 'villages'));
    expect(official.length).toBeGreaterThan(60);
    expect(official.filter((name) => !index.includes(name) || !own.some((text) => text.includes(name)))).toEqual([]);
  });

  test('border villages are told of by both, with the reason', () => {
    const border = townships.flatMap(({ township, id }) =>
      township.villages.flatMap(({ name, alsoServedBy }) => (alsoServedBy === undefined ? [] : [{ id, name, ...alsoServedBy }])),
    );
    expect(border.length).toBeGreaterThanOrEqual(2);
    for (const { id, name, neighbour, why } of border) {
      for (const township of [id, neighbour]) {
        const text = textIn(pageAt(`hexi/${township}/index.html`), 'villages');
        expect([township, text.includes(name) && text.includes(why)]).toEqual([township, true]);
      }
    }
  });
});

describe('how far here', () => {
  const entries = townships.flatMap(({ id, township, sheet }) => sheet.entries.map((entry) => ({ id, township, entry })));
  const cardOf = (id: string, matter: string): Element[] => {
    const [card] = byClass(pageAt(`hexi/${id}/${matter}.html`).elements, 'where');
    return card === undefined ? [] : elementsOf(card);
  };

  test('every matter that is handled here says what of it, at the place and at village stations', () => {
    const silent = entries.flatMap(({ id, entry }) => {
      if (entry.action === NOT_HERE) return [];
      const text = cardOf(id, entry.matter).slice(0, 1).map(textOf).join('');
      const station = entry.station === undefined || text.includes(`便民服务站也可以${entry.station}：`);
      return text.includes(entry.action) && station ? [] : [`${id}/${entry.matter}`];
    });
    expect(silent).toEqual([]);
    const kinds = new Set(entries.flatMap(({ entry }) => (entry.action === NOT_HERE ? [] : [entry.action, entry.station])));
    expect(ACTIONS.filter((action) => !kinds.has(action))).toEqual([]);
  });

  test('every matter that is not handled here names in its first paragraph where instead, with address and telephone', () => {
    const elsewhere = entries.filter(({ entry }) => entry.action === NOT_HERE);
    expect(elsewhere.length).toBeGreaterThan(50);
    const wrong = elsewhere.flatMap(({ id, township, entry }) => {
      const card = cardOf(id, entry.matter);
      const [heading] = card.filter(({ tagName }) => tagName === 'h2').map(textOf);
      const [first] = card.filter(({ tagName }) => tagName === 'p');
      const text = first === undefined ? '' : textOf(first);
      const calls = first !== undefined && elementsOf(first).some((each) => (attribute(each, 'href') ?? '').startsWith('tel:'));
      const said = heading?.includes(`${township.name}不办`) === true && /\d号|\d楼/.test(text) && calls;
      return said ? [] : [`${id}/${entry.matter}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every township says who is visited at home, by whom, with a telephone; so do its matters that can be done so', () => {
    const guides = new Map([...county.matters, ...townships.flatMap(({ matters }) => matters)].map((each) => [each.id, each]));
    const wrong = entries.flatMap(({ id, township, entry }) => {
      const guide = guides.get(entry.matter);
      if (guide?.state !== 'complete') return [];
      const byVisit = entry.action !== NOT_HERE && guide.channels.some((each) => each === '上门' || each === '代办');
      const said = textIn(pageAt(`hexi/${id}/${entry.matter}.html`), 'how').includes(township.homeVisits?.phone ?? 'none');
      return said === byVisit ? [] : [`${id}/${entry.matter}`];
    });
    expect(wrong).toEqual([]);
    const silent = townships.filter(
      ({ id, township: { homeVisits } }) =>
        homeVisits === undefined ||
        !byClass(pageAt(`hexi/${id}/index.html`).elements, 'home-visit').some((each) => textOf(each).includes(homeVisits.by)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('every township lists what its village stations do, counted by how far', () => {
    for (const { id, sheet } of townships) {
      const text = textIn(pageAt(`hexi/${id}/index.html`), 'villages');
      for (const action of ['办结', '受理', '代办', '咨询']) {
        const count = sheet.entries.filter((entry) => entry.action !== NOT_HERE && entry.station === action).length;
        expect(text).toContain(`${action} ${count} 件`);
      }
    }
  });
});
