import type { CountyCorpus } from '../domain/corpus.ts';
import { departmentNames } from '../domain/department-names.ts';
import type { Finding } from '../domain/issue.ts';
import { saysNothing } from '../domain/says-nothing.ts';
import { writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'vague-part';

/** Of the hand-over: what says neither what, nor when, nor how. */
const OPEN = '(?:相关|有关|各类|具体|必要|其[他它]|工作)的?';
const VAGUE_HANDOVER = [
  ['what', new RegExp(`^(?:${OPEN})*(?:材料|资料|情况|信息|线索|问题|事项)$`), '交什么', '灯杆编号和照片'],
  ['when', /^(?:及时|按时|尽快|定期|适时|第一时间|视情况|按(?:要求|规定|需要?|程序))+$/, '什么时候交', '发现故障当日'],
  [
    'form',
    /^(?:及时|按(?:要求|规定|程序))*(?:移交|移送|交接|转交|报送|上报|报告|通报|衔接)$/,
    '用什么形式、交给谁',
    '通过基层治理平台转县城市管理局',
  ],
] as const;

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
    ...VAGUE_HANDOVER.flatMap(([key, form, about, example]) => {
      const said = whole && 'handover' in row ? row.handover[key] : '';
      if (!form.test(said)) return [];
      const message = `“${said}”没有说${about}：请写实，例如 ${example}`;
      return [{ file, path: [...path, 'handover', key], rule: RULE, record: row.id, message }];
    }),
  ];
}

/** 协助做好相关工作 is where shirking begins: each side must be able to say what it owes the other. */
export const vaguePart: Check = { rule: RULE, single: true, run: (corpus) => writtenDuties(corpus).flatMap(inRow) };
