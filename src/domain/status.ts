import type { Waiver } from '../schema/waiver.ts';

/** 豁免 as it is made public: whoever sets a rule aside says so to everybody. */
export interface PublicWaiver extends Waiver {
  /** Name of the township or county that has it. */
  holder: string;
}

/** Whether a township is published as it stands in git, at an earlier version, or not at all. */
export interface TownshipStatus {
  county: string;
  township: string;
  /** Its name, or its folder where nothing could be read of it. */
  name: string;
  state: 'current' | 'held' | 'unpublished';
  /** Day of the version that is published, where it is held. */
  version?: string | undefined;
  /** Why no earlier version was found although there may be one: it is not known to be a newcomer then. */
  historyGap?: 'shallow' | 'too-far' | 'no-repository' | 'not-trusted' | 'no-git' | undefined;
  /** Where the mistakes are. What was written there is not repeated: it may be what must not be published. */
  reasons: { file: string; line: number; rule: string }[];
}
