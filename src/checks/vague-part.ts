import type { CountyCorpus } from '../domain/corpus.ts';
import { departmentNames } from '../domain/department-names.ts';
import type { Finding } from '../domain/issue.ts';
import { saysNothing } from '../domain/says-nothing.ts';
import { writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'vague-part';

function inRow({ file, path, row, parts, whole, county }: WrittenDuty & { county: CountyCorpus }): Finding[] {
  const names = departmentNames(county);
  const vague = (lines: readonly string[], at: WrittenDuty['path'], example: string): Finding[] =>
    lines.flatMap((line, index) => {
      if (!saysNothing(line, row.name, names)) return [];
      const message = `“${line}”没有说做什么、交出什么：请写出对象和结果，例如 ${example}`;
      return [{ file, path: [...at, index], rule: RULE, record: row.id, message }];
    });
  return [
    ...parts.flatMap(([field, lines]) => vague(lines, [...path, field], '每周巡查路灯，登记不亮的灯杆编号')),
    ...(whole && 'parties' in row
      ? row.parties.flatMap(({ duties }, index) =>
          vague(duties, [...path, 'parties', index, 'duties'], '接到报修后24小时内到场处理'),
        )
      : []),
  ];
}

/** 协助做好相关工作 is where shirking begins: each side must be able to say what it owes the other. */
export const vaguePart: Check = { rule: RULE, single: true, run: (corpus) => writtenDuties(corpus).flatMap(inRow) };
