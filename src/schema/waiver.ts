import { day, id } from './scalars.ts';
import { group, list, pattern, text, z } from './zod.ts';

/** 豁免: one rule is set aside for one record, by somebody, for a reason, until a day. */
export const waiver = group('一条豁免', {
  /** Name of the rule, as it stands in square brackets behind the message. */
  rule: pattern('规则的名称，就是提示里方括号中的英文', 'catch-all-duty', /^[a-z]+(?:-[a-z]+)*$/),
  /** Id of the row, matter, place or file that the rule complains of. */
  record: id('哪一行或哪个事项的编号', 'wuling-tea-garden-patrol'),
  why: text('为什么要豁免', '县里正在研究拆分，年底前改', 200),
  who: text('谁同意的，写单位或岗位，不写人名', '县委编办', 60),
  until: day('豁免到哪一天'),
});
export type Waiver = z.infer<typeof waiver>;

/** `waivers.yaml` of a county or a township. */
export const waivers = list('豁免', waiver);
