import { bankCards } from '../domain/private-data.ts';
import { everyText } from '../domain/private-texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'bank-card';

/** A card number beside a name is enough for fraud. Codes of matters are long numbers as well, and are left out. */
export const bankCard: Check = {
  rule: RULE,
  single: true,
  run: (corpus) => {
    const texts = everyText(corpus).filter(({ path }) => path.at(-1) !== 'code');
    return findingsIn(RULE, texts, ({ text }) =>
      bankCards(text).map((number) => `这里写了银行卡号（${number}），请删掉；要缴费的，请写怎么缴，例如 到窗口领缴款单`),
    );
  },
};
