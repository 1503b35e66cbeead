import { characteristicsOf } from '../domain/characteristics.ts';
import type { Finding } from '../domain/issue.ts';
import type { Check } from './check.ts';

const RULE = 'characteristic-reason';
const LEAST = 10;

/** What can be said of any place. */
const GENERIC =
  /本[镇乡地街道县]+|我[镇乡地]|地方|特色|亮点|重点|工作|事项|任务|要求|实际|需要|情况|结合|根据|因为|由于|因地制宜|具有|属于|这是|的|是|有/g;

const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, '');

/** Why `why` does not say what only this place has; nothing when it does. */
function emptiness(why: string, name: string): string | undefined {
  if (bare(why) === bare(name)) return '和名称一模一样';
  if (why.length < LEAST) return `只有 ${why.length} 个字`;
  return bare(why).replace(GENERIC, '').length < 4 ? '哪里都能这样说' : undefined;
}

/** What is called characteristic must say what only this place has: a number, a name, a habit. */
export const characteristicReason: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) =>
    counties
      .flatMap(({ townships }) => townships.flatMap(characteristicsOf))
      .flatMap(({ file, path, record, name, why }): Finding[] => {
        const empty = emptiness(why, name);
        const message = `特色的理由“${why}”${empty ?? ''}，请写出这里有、别处没有的东西，例如 本镇有县内最大的高山茶园，占耕地四成`;
        return empty === undefined ? [] : [{ file, path: [...path, 'why'], rule: RULE, record, message }];
      }),
};
