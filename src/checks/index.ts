import type { Check } from './check.ts';
import { bankCard } from './bank-card.ts';
import { boundaryMismatch } from './boundary-mismatch.ts';
import { broadDuty } from './broad-duty.ts';
import { caseChangesNothing } from './case-changes-nothing.ts';
import { catchAllDuty } from './catch-all-duty.ts';
import { characteristicReason } from './characteristic-reason.ts';
import { codesAgree } from './codes-agree.ts';
import { copiedList } from './copied-list.ts';
import { demonstrationPhones } from './demonstration-phones.ts';
import { departmentUnaware } from './department-unaware.ts';
import { dutyWithoutSheet } from './duty-without-sheet.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { futureRecord } from './future-record.ts';
import { identityNumber } from './identity-number.ts';
import { idsUnique } from './ids-unique.ts';
import { localPromiseShorter } from './local-promise-shorter.ts';
import { mobileNumber } from './mobile-number.ts';
import { nameWithNumber } from './name-with-number.ts';
import { nearDuplicateDuty } from './near-duplicate-duty.ts';
import { oneLeadDepartment } from './one-lead-department.ts';
import { otherPlaceName } from './other-place-name.ts';
import { overdueConfirmation } from './overdue-confirmation.ts';
import { ownPaperAsked } from './own-paper-asked.ts';
import { promiseWithinLaw } from './promise-within-law.ts';
import { publishedAddressLost } from './published-address-lost.ts';
import { referencesExist } from './references-exist.ts';
import { repeatedUnlistedTask } from './repeated-unlisted-task.ts';
import { retiredId } from './retired-id.ts';
import { retiredReference } from './retired-reference.ts';
import { sameDutyTwice } from './same-duty-twice.ts';
import { saidTwice } from './said-twice.ts';
import { samePhones } from './same-phones.ts';
import { sheetOfWithdrawnDuty } from './sheet-of-withdrawn-duty.ts';
import { sheetWithoutDuty } from './sheet-without-duty.ts';
import { succession } from './succession.ts';
import { templateResidue } from './template-residue.ts';
import { unexplainedChange } from './unexplained-change.ts';
import { unusedImage } from './unused-image.ts';
import { vaguePart } from './vague-part.ts';
import { villagesAgree } from './villages-agree.ts';
import { visitsExplained } from './visits-explained.ts';
import { whoDecides } from './who-decides.ts';
import { withdrawalExplained } from './withdrawal-explained.ts';

/** Every rule across files. Each has a heading of its own in content/README.md. */
export const checks: readonly Check[] = [
  // What everything else relies on
  idsUnique,
  referencesExist,
  publishedAddressLost,
  retiredId,
  retiredReference,
  succession,
  codesAgree,
  villagesAgree,
  // 清: whose job it is, row by row
  oneLeadDepartment,
  vaguePart,
  whoDecides,
  catchAllDuty,
  broadDuty,
  sameDutyTwice,
  nearDuplicateDuty,
  saidTwice,
  withdrawalExplained,
  sheetOfWithdrawnDuty,
  sheetWithoutDuty,
  dutyWithoutSheet,
  departmentUnaware,
  boundaryMismatch,
  unexplainedChange,
  repeatedUnlistedTask,
  // 特: what only this place has
  otherPlaceName,
  templateResidue,
  copiedList,
  characteristicReason,
  unusedImage,
  // What a resident needs to know
  promiseWithinLaw,
  localPromiseShorter,
  visitsExplained,
  caseChangesNothing,
  ownPaperAsked,
  emptyPhrase,
  samePhones,
  overdueConfirmation,
  futureRecord,
  // What belongs to a person
  identityNumber,
  mobileNumber,
  bankCard,
  nameWithNumber,
  // What is invented
  demonstrationPhones,
];
