/** How 全县总览 words what a matter has in townships, and where it leads. */
import { CELL_STATES, MISSING, type OverviewCell, type OverviewSums } from '../domain/county-overview.ts';
import { addresses } from './addresses.ts';
import type { Link } from './page.ts';

/** So many names are listed of a kind; the tables have the others. */
const LISTED = 20;

/** Names under a heading that says how many there are. */
export interface Listed {
  title: string;
  links: Link[];
  /** Said where not all are listed. */
  more: string;
}

export const listed = (what: string, links: readonly Link[]): Listed[] =>
  links.length === 0
    ? []
    : [
        {
          title: `${what} ${links.length}`,
          links: links.slice(0, LISTED),
          more: links.length > LISTED ? `还有 ${links.length - LISTED} 个，见“下载表格”里的表。` : '',
        },
      ];

/** `办结 31、受理 12、没写 2`. */
export const sumsOf = ({ states, overdue }: OverviewSums): string =>
  [
    ...CELL_STATES.filter((state) => states[state] > 0).map((state) => `${state} ${states[state]}`),
    ...(overdue > 0 ? [`过了核对期限 ${overdue}`] : []),
  ].join('、');

/** The page that shows what a cell says; what is missing is missed in the list of all matters. */
export const cellAddress = (county: string, { township, state }: OverviewCell, matter: string): string =>
  state === MISSING ? addresses.townshipMatters(county, township) : addresses.matter(county, township, matter);
