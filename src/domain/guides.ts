import type { CountyCorpus, GuideMatter } from './corpus.ts';

/** Every complete guide of a county: its own, then those of its townships. */
export const guidesOf = ({ matters, townships }: CountyCorpus): GuideMatter[] =>
  [...matters, ...townships.flatMap((each) => each.matters)].flatMap((matter) => (matter.state === 'complete' ? [matter] : []));
