/** 验新旧: the codes of today of all papers of a township. */
import { addresses, linksFrom } from './addresses.ts';
import { bookletPage } from './booklet-page.ts';
import { page, readDay, type Page } from './page.ts';
import { postersPage } from './posters-page.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { townshipSheets } from './township-sheets.ts';
import { within } from './within.ts';

export interface CheckRow {
  title: string;
  href: string;
  code: string;
  version: string;
}

export interface CheckPage {
  page: Page;
  township: string;
  intro: string;
  rows: CheckRow[];
}

export function checkPage(scope: Dated<TownshipScope>): CheckPage {
  const { county, corpus } = scope;
  const path = addresses.check(county.id, corpus.id);
  const to = linksFrom(path);
  const { name } = corpus.township;
  const version = readDay(corpus.sheet.confirmed.on);
  const { posters } = postersPage(scope);
  const booklet = bookletPage(scope);
  return {
    page: page({
      site: scope.site,
      path,
      title: `${name}纸张验新旧`,
      description: `输入纸上的验码，看${name}印出来的服务单、海报和整本服务单是不是最新的。`,
      ...within(scope),
    }),
    township: name,
    intro: `${name}的服务单、海报和整本服务单，每张纸末尾都印着验码。内容一改，验码就变：手里的码和下面的一样，纸就是最新的。不用上网也能验。`,
    rows: [
      ...townshipSheets(scope).map(({ matter, code, day }) => ({
        title: matter.name,
        href: to(addresses.matter(county.id, corpus.id, matter.id)),
        code,
        version: day === undefined ? version : readDay(day),
      })),
      ...posters.map(({ id, title, imprint: { code = '' } }) => ({
        title: `海报：${title}`,
        href: to(`${addresses.posters(county.id, corpus.id)}#${id}`),
        code,
        version,
      })),
      { title: booklet.page.title, href: to(addresses.booklet(county.id, corpus.id)), code: booklet.imprint.code ?? '', version },
    ],
  };
}
