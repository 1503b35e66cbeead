import { identityNumbers } from '../domain/private-data.ts';
import { everyText } from '../domain/private-texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'identity-number';

/** What has been published once cannot be called back: an identity number opens accounts in its owner's name. */
export const identityNumber: Check = {
  rule: RULE,
  single: true,
  run: (corpus) =>
    findingsIn(RULE, everyText(corpus), ({ text }) =>
      identityNumbers(text).map(
        (number) => `这里写了身份证号（${number}），不能公布，请整个删掉；要举例就用星号，例如 3301**********1234`,
      ),
    ),
};
