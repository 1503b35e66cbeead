/** 起草: the records that are still to be written, with all that is known filled in. Pure. */
import { recordLine } from '../../src/checks/unexplained-change.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { listHolders, unexplained } from '../../src/domain/list-holders.ts';
import { CONTENT_FILES } from '../../src/schema/layout.ts';
import { ADJUSTMENT_CAUSES } from '../../src/schema/adjustment.ts';

/** What a clerk has to fill in is left empty: the check then tells what belongs there. */
const draft = (day: string, lines: readonly string[]): string =>
  [
    `- id: ${day}-adjustment`,
    `  cause: # ${ADJUSTMENT_CAUSES.join('、')}，选一个`,
    ...['why', 'applicant', 'appliedOn', 'opinion'].map((key) => `  ${key}:`),
    '  consulted:',
    '    - { department: , says: }',
    '  approvedBy:',
    '  approvedOn:',
    '  effectiveFrom:',
    '  changes:',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

export interface DraftRecords {
  /** `adjustments.yaml` below the content folder. */
  file: string;
  text: string;
}

export const draftAdjustments = (corpus: Corpus, day: string): DraftRecords[] =>
  listHolders(corpus).flatMap((holder) => {
    const found = unexplained(holder);
    if (found.length === 0) return [];
    return [{ file: `${holder.folder}/${CONTENT_FILES.adjustments}`, text: draft(day, found.map(recordLine)) }];
  });
