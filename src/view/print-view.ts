/** What a page has on paper beside its text: whose it is, its address as words and as QR code, its version and check code. */
import type { Matter } from '../domain/corpus.ts';
import { checkCode, textsIn } from '../domain/check-code.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, linksFrom } from './addresses.ts';
import { byMatter } from './lookup.ts';
import type { MatterPage } from './matter-page.ts';
import { readDay, type Link } from './page.ts';
import { qrOf, type Qr } from './qr.ts';
import type { MatterScope, TownshipScope } from './scope.ts';

/** At the end of a paper. What the site does not know is left out. */
export interface Imprint {
  hotline: string;
  qr?: Qr | undefined;
  /** The canonical address, as people type it. */
  address?: string | undefined;
  /** Day on which somebody last compared the text with reality. */
  version?: string | undefined;
  code?: string | undefined;
  /** Where codes are checked. */
  check?: string | undefined;
}

export interface PrintView extends Imprint {
  heading: string;
  /** Other prints, and the page that checks codes. */
  links: Link[];
}

/** Not read on paper (addresses, what scripts read), or true of a day only. */
const NOT_ON_PAPER = [
  'href',
  'sample',
  'papers',
  'cases',
  'ways',
  'notices',
  'office',
  'elsewhere',
  'body',
  'basis',
  'confirmed',
];

/** The code of a paper of the page at `path`, by all the texts in `said`. */
export const codeOf = (path: string, said: unknown): string => checkCode(path, textsIn(said, NOT_ON_PAPER));

export const sheetCode = ({ page, where, guide, responsible }: MatterPage): string =>
  codeOf(page.path, [page.title, page.hotline, where, guide, responsible]);

/** The day of the last confirmation: of the entry, of the guide, or, where there is none yet, of the whole sheet. */
export function sheetDay(matter: Matter, { corpus }: MatterScope): string | undefined {
  const entry = byMatter(corpus?.sheet.entries ?? []).get(matter.id);
  const local = entry === undefined || entry.action === NOT_HERE ? undefined : entry.confirmed;
  return (local ?? (matter.state === 'complete' ? matter.confirmed : corpus?.sheet.confirmed))?.on;
}

const asTyped = (address: string): string => address.replace(/^https:\/\//, '').replace(/index\.html$/, '');

/** Of a paper that leads to the page at `path`. */
export function imprint(
  { site, county, corpus }: MatterScope,
  { path, day, code }: { path: string; day?: string | undefined; code?: string | undefined },
): Imprint {
  const { webAddress, hotline } = site;
  return {
    hotline,
    version: day === undefined ? undefined : readDay(day),
    code,
    ...(webAddress !== undefined && { qr: qrOf(webAddress + path), address: asTyped(webAddress + path) }),
    ...(webAddress !== undefined &&
      corpus !== undefined && { check: asTyped(webAddress + addresses.check(county.id, corpus.id)) }),
  };
}

/** Prints of a township, as links from the page `path`. */
export function printLinks({ county, corpus }: TownshipScope, path: string): Link[] {
  const to = linksFrom(path);
  return [
    { label: '打印整本服务单', href: to(addresses.booklet(county.id, corpus.id)) },
    { label: '打印张贴的海报', href: to(addresses.posters(county.id, corpus.id)) },
    { label: '验一验：手里的纸旧没旧', href: to(addresses.check(county.id, corpus.id)) },
  ];
}

export function printView(matter: Matter, shown: MatterPage, scope: MatterScope): PrintView {
  const { county, corpus } = scope;
  const code = corpus === undefined ? undefined : sheetCode(shown);
  return {
    heading: `${county.county.name}${corpus?.township.name ?? ''}服务单`,
    ...imprint(scope, { path: shown.page.path, day: sheetDay(matter, scope), code }),
    // Posters and booklet are found on the township's page.
    links: corpus === undefined ? [] : printLinks({ ...scope, corpus }, shown.page.path).slice(-1),
  };
}
