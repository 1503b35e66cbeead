import { mobileNumbers } from '../domain/private-data.ts';
import { everyText } from '../domain/private-texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'mobile-number';

/** A mobile belongs to a person, who moves on to another post; the office's line stays. Codes may look like one. */
export const mobileNumber: Check = {
  rule: RULE,
  single: true,
  run: (corpus) => {
    const texts = everyText(corpus).filter(({ path }) => path.at(-1) !== 'code');
    return findingsIn(RULE, texts, ({ text }) =>
      mobileNumbers(text).map(
        (number) =>
          `这里写了手机号（${number}），请换成办公室的座机，例如 0000-8812345；确实要公布的值班手机，请在 waivers.yaml 里写豁免`,
      ),
    );
  },
};
