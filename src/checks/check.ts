import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';

/** 规则: one rule over the whole corpus. Pure: no files, no clock, no printing. */
export interface Check {
  /** Kebab-case name; a heading of content/README.md. */
  rule: string;
  /** True of a rule that compares one list with another: where a reference is broken, it would only repeat that. */
  relates?: boolean;
  /** True of a rule that judges records one by one: also those of a township of which another file cannot be read. */
  single?: boolean;
  run: (corpus: Corpus) => Finding[];
}
