/** Parts of a matter's page that are for some cases (情形) or some channels (办理方式) only: the script hides those of others. */
import type { ValueFor } from '../domain/choices.ts';

export interface ForSome {
  /** Ids of the cases, parted by spaces; none for every case. */
  cases?: string | undefined;
  /** Channels, parted by spaces; none for every channel. */
  channels?: string | undefined;
}

export const forSome = ({ cases, channels }: { cases?: string[] | undefined; channels?: string[] | undefined }): ForSome => ({
  ...(cases !== undefined && { cases: cases.join(' ') }),
  ...(channels !== undefined && { channels: channels.join(' ') }),
});

/** Names of those whom a value is for, as the beginning of its line: `丢失补领：`. */
export const heading = ({ names }: Pick<ValueFor<unknown>, 'names'>): string =>
  names.length === 0 ? '' : `${names.join('、')}：`;
