import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';

/** 规则: one rule over the whole corpus. Pure: no files, no clock, no printing. */
export interface Check {
  /** Kebab-case name; a heading of content/README.md. */
  rule: string;
  run: (corpus: Corpus) => Finding[];
}
