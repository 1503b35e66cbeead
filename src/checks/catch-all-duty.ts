import { writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { DataPath } from '../domain/issue.ts';
import type { Check } from './check.ts';

const RULE = 'catch-all-duty';

const SUPERIORS = '上级|领导|县委|县政府|县里|市里|党委|政府|党工委|办事处|主管部门|有关部门|相关部门|级部门|组织';
/** Duties without a name: whatever is asked, the row answers for it. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?:${SUPERIORS})[^，；。]{0,10}(?:交办|交给|交付|安排|布置|部署|下达|指派|赋予|要求)的?[^，；。]{0,8}(?:任务|工作|事项|事务|职责)`,
  ),
  /(?:交办|交给|指派)的?(?:其[他它]|各项|一切|临时性?|有关|相关)*(?:任务|工作|事项|事务)/,
  /(?:法律|法规|规章|政策|文件)[^，；。]{0,14}(?:规定|明确|赋予)的?[^，；。]{0,10}其[他它][^，；。]{0,8}(?:职责|事项|工作|任务|职权)/,
  /(?:其[他它]|未尽|未列明?|清单以?外)的?(?:各项|有关|相关|应尽|临时性?|日常)*(?:任务|工作|事项|事务|职责|事宜)/,
  /(?:临时性|阶段性|突击性|应急性)(?:的|和|、)*(?:任务|工作|事务)/,
  /(?:一切|所有|全部|各项|各类)(?:任务|工作|事务|职责|事宜)(?=$|[，；。])/,
  /等(?:其[他它]|相关|有关|方面的?)*(?:任务|事项|事务|事宜|职责)(?=$|[，；。])|等(?:其[他它]|相关|有关|方面的?)+工作(?=$|[，；。])/,
  /兜底(?:责任|工作|保障)|属地(?:管理)?责任(?=$|[，；。])/,
];

function linesOf({ path, row, named, parts, whole }: WrittenDuty): { path: DataPath; text: string }[] {
  const parties = whole && 'parties' in row ? row.parties : [];
  return [
    ...(named ? [{ path: [...path, 'name'], text: row.name }] : []),
    ...parts.flatMap(([field, lines]) => lines.map((text, index) => ({ path: [...path, field, index], text }))),
    ...parties.flatMap(({ duties }, party) =>
      duties.map((text, index) => ({ path: [...path, 'parties', party, 'duties', index], text })),
    ),
  ];
}

/** 完成上级交办的其他任务 makes the township answer for everything, and the rest of the list mean nothing. */
export const catchAllDuty: Check = {
  rule: RULE,
  single: true,
  run: (corpus) =>
    writtenDuties(corpus).flatMap((duty) =>
      linesOf(duty).flatMap(({ path, text }) => {
        const found = FORMS.map((form) => form.exec(text)?.[0]).find((each) => each !== undefined);
        const message = `“${found ?? ''}”什么都能往里装：请写出是哪一件事，写不出就删掉这一${path.at(-1) === 'name' ? '行' : '条'}，例如 每周巡查路灯，登记不亮的灯杆编号`;
        return found === undefined ? [] : [{ file: duty.file, path, rule: RULE, record: duty.row.id, message }];
      }),
    ),
};
