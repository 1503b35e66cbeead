/** What one township asks and promises of a matter, each in one line. */
import type { Matter } from '../domain/corpus.ts';
import type { MatterPlace } from '../domain/county-digest.ts';
import { NAME_ONLY, NO_PAPERS } from '../schema/matter.ts';
import { feeLines, limitLines } from './guide-sections.ts';

type Promise = Pick<MatterPlace, 'promisedLimit'>;

/** Its promise, or the county's; one for each group of cases that has its own. */
export const promisesOf = (matter: Matter, { promisedLimit }: Promise): string[] =>
  matter.state === 'name-only' ? [] : limitLines(matter, promisedLimit).map(({ promised }) => promised);

/** The same in one line. */
export const limitWords = (matter: Matter, { promisedLimit }: Promise): string =>
  matter.state === 'name-only'
    ? NAME_ONLY
    : limitLines(matter, promisedLimit)
        .map(({ heading, promised }) => `${heading}${promised}`)
        .join('；');

/** The county's: no township may set a fee of its own. */
export const feeWords = (matter: Matter): string =>
  matter.state === 'name-only'
    ? NAME_ONLY
    : feeLines(matter)
        .map(({ heading, fee, charges }) =>
          [heading, charges.length === 0 ? fee : charges.map(({ item, standard }) => `${item}，${standard}`).join('、')].join(''),
        )
        .join('；');

/** Ids of the papers that it asks for, in whatever case. */
export const papersAsked = (matter: Matter, { waives = [] }: Pick<MatterPlace, 'waives'>): string[] =>
  matter.state === 'name-only' || matter.documents === NO_PAPERS
    ? []
    : [...new Set(matter.documents.map(({ paper }) => paper))].filter((paper) => !waives.includes(paper));
