import type { Check } from './check.ts';
import { templateResidue } from './template-residue.ts';
import { samePhones } from './same-phones.ts';
import { overdueConfirmation } from './overdue-confirmation.ts';
import { nameWithNumber } from './name-with-number.ts';
import { mobileNumber } from './mobile-number.ts';
import { identityNumber } from './identity-number.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { copiedList } from './copied-list.ts';
import { characteristicReason } from './characteristic-reason.ts';
import { bankCard } from './bank-card.ts';
import { codesAgree } from './codes-agree.ts';
import { demonstrationPhones } from './demonstration-phones.ts';
import { idsUnique } from './ids-unique.ts';
import { localPromiseShorter } from './local-promise-shorter.ts';
import { oneLeadDepartment } from './one-lead-department.ts';
import { promiseWithinLaw } from './promise-within-law.ts';
import { referencesExist } from './references-exist.ts';
import { visitsExplained } from './visits-explained.ts';

/** Every rule across files. Each has a heading in content/README.md. */
export const checks: readonly Check[] = [
  idsUnique,
  referencesExist,
  codesAgree,
  oneLeadDepartment,
  promiseWithinLaw,
  localPromiseShorter,
  visitsExplained,
  demonstrationPhones,
  templateResidue,
  copiedList,
  characteristicReason,
  emptyPhrase,
  samePhones,
  overdueConfirmation,
  identityNumber,
  mobileNumber,
  bankCard,
  nameWithNumber,
];
