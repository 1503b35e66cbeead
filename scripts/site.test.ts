/** Statements about the built folder, read as files: every page, every link. Build first: `npm run build`. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, builtPages, elementsOf, hasClass, textOf, type BuiltPage, type Element } from './lib/built-pages.ts';
import { filesBelow } from './lib/checksums.ts';
import { fileAt } from './lib/page-links.ts';

const DIST = process.env['DIST'] ?? 'dist';

interface PageFile extends BuiltPage {
  ids: Set<string>;
}

const files = new Set(filesBelow(DIST));
const pages: PageFile[] = [];
const named = (page: PageFile, ...names: string[]): Element[] => page.elements.filter(({ tagName }) => names.includes(tagName));
/** Where a page tells the browser to go at once, as a path from the root. */
function leadsTo(page: PageFile): string | undefined {
  const refresh = named(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
  const [, address] = /^0; url=(.+)$/.exec((refresh && attribute(refresh, 'content')) ?? '') ?? [];
  return address === undefined ? undefined : fileAt(page.path, address);
}
const shownPages = (): PageFile[] => pages.filter((page) => leadsTo(page) === undefined);
const withoutLost = (): PageFile[] => pages.filter(({ path }) => path !== '404.html');

beforeAll(() => {
  for (const page of builtPages(DIST, /./))
    pages.push({ ...page, ids: new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? [])) });
});

/** Addresses that a page names, with what they must lead to. */
function references(page: PageFile): string[] {
  return page.elements.flatMap((element) => {
    const address = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
    return address === undefined || /^(?:tel:|mailto:|https:)/.test(address) ? [] : [address];
  });
}

describe('every page', () => {
  test('is there: four townships of different kinds, three lists each', () => {
    const lists = shownPages().filter(({ path }) =>
      /^hexi\/[a-z]+\/duties\/(?:basic|cooperative|withdrawn)\/index\.html$/.test(path),
    );
    expect(lists).toHaveLength(12);
    expect(pages.length).toBeGreaterThan(700);
  });

  test('has one h1, a title of its own place, a language, a description', () => {
    const wrong = pages.filter((page) => {
      const [html] = named(page, 'html');
      const [title] = named(page, 'title');
      return (
        named(page, 'h1').length !== 1 ||
        title === undefined ||
        textOf(title).trim() === '' ||
        html === undefined ||
        attribute(html, 'lang') !== 'zh-Hans-CN'
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('bears a title that no other page bears', () => {
    const titles = pages.map((page) => named(page, 'title').map(textOf).join());
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('links only to files and anchors that exist', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const dead = withoutLost().flatMap((page) =>
      references(page).flatMap((address) => {
        const [withQuery = '', anchor] = address.split('#');
        const [file = ''] = withQuery.split('?');
        const target = file === '' ? page.path : posix.normalize(posix.join(posix.dirname(page.path), decodeURI(file)));
        const found = files.has(target) && (anchor === undefined || byPath.get(target)?.ids.has(anchor) === true);
        return found ? [] : [`${page.path} → ${address}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  test('names no file by an absolute address, nor a folder without its index.html', () => {
    const wrong = withoutLost().flatMap((page) =>
      references(page)
        .filter((address) => address.startsWith('/') || /(?:^|\/)$/.test(address))
        .map((address) => `${page.path} → ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test('forbids inline code and keeps to it', () => {
    const wrong = pages.flatMap((page) => {
      const policy = named(page, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
      const policyText = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
      const inlineScripts = named(page, 'script').filter(
        (script) => attribute(script, 'src') === undefined && attribute(script, 'type') !== 'application/ld+json',
      );
      const handlers = page.elements.filter(({ attrs }) => attrs.some(({ name }) => name.startsWith('on') || name === 'style'));
      const problems = [
        ...(policyText.startsWith("default-src 'none'") && !policyText.includes('unsafe-inline') ? [] : ['policy']),
        ...(inlineScripts.length + named(page, 'style').length > 0 ? ['inline code'] : []),
        ...(handlers.length > 0 ? ['attributes'] : []),
      ];
      return problems.map((problem) => `${page.path}: ${problem}`);
    });
    expect(wrong).toEqual([]);
  });

  test('loads nothing from another site', () => {
    const foreign = pages.flatMap((page) =>
      named(page, 'script', 'link', 'img', 'iframe', 'source', 'form').flatMap((element) =>
        attribute(element, 'rel') === 'canonical'
          ? []
          : ['src', 'href', 'action', 'srcset'].flatMap((name) =>
              /^(?:[a-z]+:)?\/\//i.test(attribute(element, name) ?? '')
                ? [`${page.path}: ${attribute(element, name) ?? ''}`]
                : [],
            ),
      ),
    );
    expect(foreign).toEqual([]);
  });

  test('names its one address, which begins with that of the site; one that leads on, that of its successor', () => {
    const wrong = withoutLost().filter((page) => {
      const canonical = named(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      return canonical.map((link) => attribute(link, 'href')).join() !== `https://fuwudan.example/${leadsTo(page) ?? page.path}`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('says that the demonstration is fictional', () => {
    const silent = withoutLost().filter(
      (page) => !page.elements.some((element) => attribute(element, 'class') === 'demonstration'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('gives telephones and letters to nobody only: area code 0000, national short numbers, and addresses of no domain', () => {
    const strange = pages.flatMap((page) =>
      named(page, 'a').flatMap((element) => {
        const address = attribute(element, 'href') ?? '';
        return /^tel:(?!0000-|\d{3,5}$)|^mailto:(?![a-z]+@hexi\.example\?)/.test(address) ? [`${page.path}: ${address}`] : [];
      }),
    );
    expect(strange).toEqual([]);
  });
});

describe('a published address', () => {
  const published = readFileSync('content/hexi/addresses.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => `hexi/${line}`);
  const moved = (): PageFile[] => pages.filter((page) => leadsTo(page) !== undefined);

  test('is never lost: each of the list is a file of the site', () => {
    expect(published.length).toBeGreaterThan(900);
    expect(published.filter((address) => !files.has(address))).toEqual([]);
  });

  test.each([
    ['hexi/yunao/index.html', 'hexi/wuling/index.html'],
    ['hexi/yunao/minimum-living-allowance.html', 'hexi/wuling/minimum-living-allowance.html'],
    ['hexi/yunao/duties/basic/index.html', 'hexi/wuling/duties/basic/index.html'],
    ['hexi/yunao/senior-bus-card.html', 'hexi/wuling/senior-card.html'],
    ['hexi/matters/senior-bus-card.html', 'hexi/matters/senior-card.html'],
    ['hexi/departments/poverty-relief.html', 'hexi/departments/agriculture.html'],
    ['hexi/papers/single-status-certificate.html', 'hexi/papers/marriage-declaration.html'],
    ['hexi/liaohu/events/newborn.html', 'hexi/liaohu/events/birth.html'],
    ['hexi/wuling/tea-frost-insurance.html', 'hexi/wuling/agricultural-insurance.html'],
  ])('%s leads to %s at once', (from, to) =>
    expect(moved().flatMap((page) => (page.path === from ? leadsTo(page) : []))).toEqual([to]),
  );

  test('that leads on has a link to the same place, which leads no further', () => {
    const paths = new Set(moved().map(({ path }) => path));
    const wrong = moved().filter((page) => {
      const to = leadsTo(page) ?? '';
      const links = named(page, 'a').flatMap((link) => fileAt(page.path, attribute(link, 'href') ?? '') ?? []);
      return !links.includes(to) || paths.has(to);
    });
    expect(moved().length).toBeGreaterThan(25);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('that is divided or ended stays, and says what to do', () => {
    const said = (path: string): string =>
      pages
        .filter((page) => page.path === path)
        .flatMap((page) => named(page, 'main').map(textOf))
        .join();
    expect(shownPages().map(({ path }) => path)).toContain('hexi/wuling/medical-card-reissue.html');
    expect(said('hexi/wuling/medical-card-reissue.html')).toContain('用手机看病买药的，开通医保码');
    expect(said('hexi/matters/unemployment-proof.html')).toContain('打 12345 反映');
  });

  test('is in no list and in no search once it leads on', () => {
    const old = new Set(moved().map(({ path }) => path));
    const listing = shownPages().filter((page) => references(page).some((address) => old.has(fileAt(page.path, address) ?? '')));
    expect(listing.map(({ path }) => path)).toEqual([]);
    const tables = [...files].filter((file) => /^hexi\/(?:[a-z]+\/)?search\/.*\.js$/.test(file));
    expect(tables.filter((file) => readFileSync(join(DIST, file), 'utf8').includes('senior-bus-card'))).toEqual([]);
  });
});

describe('structured data', () => {
  const dataOf = (page: PageFile): Record<string, unknown>[] =>
    named(page, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);

  test('describes each matter as a GovernmentService and each township as a GovernmentOffice', () => {
    const types = new Map(pages.map((page) => [page.path, dataOf(page).map((each) => each['@type'])]));
    expect(types.get('hexi/wuling/index.html')).toEqual(['GovernmentOffice']);
    expect(types.get('hexi/wuling/minimum-living-allowance.html')).toEqual(['GovernmentService']);
    expect([...types.values()].filter((each) => each.includes('GovernmentService')).length).toBeGreaterThan(600);
  });
});

describe('a matter page', () => {
  const ORDER = ['where', 'documents', 'who', 'how', 'limit', 'fee', 'result', 'guide', 'basis', 'responsible', 'related'];

  test('shows its fields in one fixed order, where and when first', () => {
    const matters = pages.filter((page) => page.ids.has('documents') && page.ids.has('limit'));
    expect(matters.length).toBeGreaterThan(600);
    const wrong = matters.filter((page) => {
      const shown = page.elements.flatMap((element) => attribute(element, 'id') ?? []).filter((id) => ORDER.includes(id));
      return shown.join() !== ORDER.filter((id) => shown.includes(id)).join();
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the check page', () => {
  const codesOn = (page: PageFile): string[] =>
    named(page, 'p').flatMap((each) => /^\s*验码[ ：]\s*([A-Z0-9]{4}-[A-Z0-9]{5})\s*$/.exec(textOf(each))?.[1] ?? []);

  test.each(['wuling', 'liaohu', 'wanglou', 'songlan'])('of %s knows the code of every paper, and no other', (township) => {
    const check = pages.find(({ path }) => path === `hexi/${township}/check/index.html`);
    const listed = check === undefined ? [] : named(check, 'tr').flatMap((row) => attribute(row, 'data-code') ?? []);
    const printed = pages.filter(({ path }) => path.startsWith(`hexi/${township}/`)).flatMap(codesOn);
    expect(listed.length).toBeGreaterThan(100);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...new Set(printed)].sort()).toEqual([...listed].sort());
  });
});

describe('the duty lists', () => {
  const rowsOf = (path: string): string[] =>
    pages
      .filter((page) => page.path === path)
      .flatMap((page) =>
        page.elements
          .filter((element) => attribute(element, 'class') === 'duty')
          .map((element) => attribute(element, 'id') ?? ''),
      );

  test.each(['wuling', 'liaohu', 'wanglou', 'songlan'])('of %s have their real size, and an anchor for every row', (township) => {
    const basic = rowsOf(`hexi/${township}/duties/basic/index.html`);
    const cooperative = rowsOf(`hexi/${township}/duties/cooperative/index.html`);
    const withdrawn = rowsOf(`hexi/${township}/duties/withdrawn/index.html`);
    expect(basic.length).toBeGreaterThanOrEqual(100);
    expect(cooperative.length).toBeGreaterThanOrEqual(80);
    expect(withdrawn.length).toBeGreaterThanOrEqual(60);
    const all = [...basic, ...cooperative, ...withdrawn];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain('');
  });

  const LIST = /^hexi\/[a-z]+\/duties\/[a-z]+\/index\.html$/;
  const lists = (): PageFile[] => shownPages().filter(({ path }) => LIST.test(path));
  const rowsOn = (page: PageFile): Element[] => page.elements.filter((element) => hasClass(element, 'duty'));
  const below = (element: Element, tag: string): Element[] => elementsOf(element).filter(({ tagName }) => tagName === tag);
  const leadsTo = (page: PageFile, link: Element): string =>
    posix.normalize(posix.join(posix.dirname(page.path), attribute(link, 'href') ?? ''));

  test('link each row to the sheets of its matters, and each sheet to the rows behind it', () => {
    const there = lists().flatMap((page) =>
      rowsOn(page).flatMap((row) =>
        below(row, 'a').flatMap((link) => {
          const sheet = leadsTo(page, link);
          const own = posix.dirname(sheet) === posix.dirname(posix.dirname(posix.dirname(page.path)));
          return own && sheet.endsWith('.html') ? [`${page.path}#${attribute(row, 'id') ?? ''} – ${sheet}`] : [];
        }),
      ),
    );
    const back = pages.flatMap((page) =>
      page.ids.has('responsible')
        ? named(page, 'a')
            .map((link) => leadsTo(page, link))
            .filter((address) => LIST.test(address.split('#')[0] ?? ''))
            .map((address) => `${address} – ${page.path}`)
        : [],
    );
    expect(there.length).toBeGreaterThan(500);
    expect([...new Set(back)].sort()).toEqual([...new Set(there)].sort());
  });

  test('have in the HTML of every row who answers, the steps where there are any, the document and the number in it', () => {
    const wrong = lists().flatMap((page) =>
      rowsOn(page).filter((row) => {
        const [details] = below(row, 'details');
        const number = textOf(elementsOf(row).find((element) => hasClass(element, 'serial')) ?? row).trim();
        const told = details === undefined ? '' : textOf(details).replace(/\s+/g, ' ');
        return (
          !elementsOf(row).some((element) => hasClass(element, 'who')) ||
          !new RegExp(`来源：《[^》]+》.*第${number}项`).test(told)
        );
      }),
    );
    expect(wrong.map((row) => attribute(row, 'id'))).toEqual([]);
    const manual = lists().map(
      (page) => rowsOn(page).filter((row) => elementsOf(row).some((each) => hasClass(each, 'steps'))).length,
    );
    expect(manual.filter((count) => count >= 40)).toHaveLength(4);
  });

  test('lead from each category and department to as many rows as they say', () => {
    const linksOf = (page: PageFile): Element[] =>
      named(page, 'nav')
        .filter((nav) => attribute(nav, 'data-filter') !== undefined)
        .flatMap((nav) => below(nav, 'a'));
    const wrong = lists().flatMap((page) =>
      linksOf(page).filter((link) => {
        const section = page.elements.find((element) => `#${attribute(element, 'id') ?? ''}` === attribute(link, 'href'));
        const held = section === undefined ? [] : elementsOf(section).filter((element) => hasClass(element, 'duty'));
        const led = section === undefined ? [] : below(section, 'a').map((each) => attribute(each, 'href'));
        return !textOf(link)
          .trim()
          .endsWith(`（${held.length || new Set(led).size}）`);
      }),
    );
    expect(wrong.map(textOf)).toEqual([]);
    expect(Math.min(...lists().map((page) => linksOf(page).length))).toBeGreaterThan(15);
    for (const page of lists()) {
      const led = new Set(
        named(page, 'section')
          .filter((section) => attribute(section, 'id') === 'by-department')
          .flatMap((section) => below(section, 'a').map((link) => (attribute(link, 'href') ?? '').slice(1))),
      );
      expect([...led].sort(), page.path).toEqual(
        rowsOn(page)
          .map((row) => attribute(row, 'id'))
          .sort(),
      );
    }
  });
});

describe('the folder', () => {
  test('indexes one county once: one Pagefind bundle, however many townships', () => {
    expect([...files].filter((file) => file.endsWith('/pagefind.js'))).toEqual(['hexi/pagefind/pagefind.js']);
  });

  test('lists every file in SHA256SUMS', () => {
    const listed = readFileSync(join(DIST, 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.slice(66));
    expect(listed).toEqual([...files].filter((file) => file !== 'SHA256SUMS').sort());
  });

  test('keeps a matter page below 15 KB gzip, with its styles, scripts, images and icon', () => {
    const sizes = new Map<string, number>();
    const size = (file: string): number => {
      const known = sizes.get(file) ?? gzipSync(readFileSync(join(DIST, file))).length;
      sizes.set(file, known);
      return known;
    };
    const loads = (page: PageFile): string[] =>
      named(page, 'link', 'script', 'img').flatMap((element) => {
        const address = attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : undefined);
        return (address === undefined ? undefined : fileAt(page.path, address)) ?? [];
      });
    const matters = pages.filter(({ ids }) => ids.has('documents') && ids.has('limit'));
    expect(matters.every((page) => loads(page).length >= 3)).toBe(true);
    const heavy = matters.filter((page) => [page.path, ...loads(page)].reduce((sum, file) => sum + size(file), 0) > 15_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });
});
