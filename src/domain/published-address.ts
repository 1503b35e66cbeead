import { RESERVED_IDS } from '../schema/layout.ts';
import type { RetiredKind } from '../schema/retirement.ts';
import { digest } from './hash.ts';

/** What a published address of a county is of. */
export interface PublishedPlace {
  /** Folder of the township that it lies in. */
  township?: string | undefined;
  /** The record that it shows; none of a page that every county or township has. */
  of?: { what: Exclude<RetiredKind, '乡镇'>; id: string; folder: string } | undefined;
  /** Path below the county, or below the township. */
  rest: string;
}

const RECORDS: readonly [folder: string, what: Exclude<RetiredKind, '乡镇'>, inTownship: boolean][] = [
  ['departments/', '部门', false],
  ['papers/', '材料', false],
  ['matters/', '事项', false],
  ['events/', '一件事', true],
  ['', '事项', true],
];

function recordAt(rest: string, inTownship: boolean): PublishedPlace['of'] {
  const [, folder = '', id = ''] = /^([a-z-]+\/)?([a-z0-9-]+)\.html$/.exec(rest) ?? [];
  const form = RECORDS.find((each) => each[0] === folder && each[2] === inTownship);
  return form === undefined || id === '' || id === 'index' ? undefined : { what: form[1], id, folder };
}

/** Reads an address below the county's folder, such as `wuling/senior-card.html`. */
export function readPublished(address: string): PublishedPlace {
  const [first = '', ...below] = address.split('/');
  const township = below.length === 0 || RESERVED_IDS.includes(first) ? undefined : first;
  const rest = township === undefined ? address : below.join('/');
  return { township, rest, of: recordAt(rest, township !== undefined) };
}

/** The address of a place. */
export const writePublished = ({ township, of, rest }: PublishedPlace): string =>
  `${township === undefined ? '' : `${township}/`}${of === undefined ? rest : `${of.folder}${of.id}.html`}`;

/** Of a county's published addresses as they are listed; nothing of none. */
export const addressesDigest = (addresses: readonly string[]): string | undefined =>
  addresses.length === 0 ? undefined : digest(addresses.join('\n'));
