import type { CountyCorpus } from '../domain/corpus.ts';
import { departmentNames } from '../domain/department-names.ts';
import type { Finding } from '../domain/issue.ts';
import { writtenDuties, type WrittenDuty } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'withdrawal-explained';

/** Words that say who, not how. */
const WHO =
  /由|县|上级|主管|有关|相关|部门|单位|统一|全面|依法|按照|职责|规定|要求|负责|承担|承接|接收|收回|办理|开展|组织|实施|履行|落实|统筹|牵头|执行|行使|该项?|此项?|本项?|工作|事项|任务|职权|权力|后续|不再|乡镇|街道|原|的|等|和|及/g;

const isEmpty = (how: string, names: readonly string[]): boolean =>
  names
    .reduce((text, name) => text.replaceAll(name, ''), how)
    .replace(WHO, '')
    .replace(/[\s\p{P}]+/gu, '').length < 2;

/** The department that the text gives the duty to (由县民政局…), where it is not `takenOverBy`. */
function otherTaker(how: string, takenOverBy: string, { departments }: CountyCorpus): string | undefined {
  const taker = departments.find(({ name }) => how.startsWith(`由${name}`));
  return taker === undefined || taker.id === takenOverBy ? undefined : taker.name;
}

function inRow({ file, path, row, whole, county }: WrittenDuty & { county: CountyCorpus }): Finding[] {
  if (!whole || !('takenOverHow' in row)) return [];
  const { id: record, takenOverBy, takenOverHow: how } = row;
  const finding = { file, path: [...path, 'takenOverHow'], rule: RULE, record };
  const other = otherTaker(how, takenOverBy, county);
  const own = county.departments.find(({ id }) => id === takenOverBy)?.name;
  return [
    ...(isEmpty(how, departmentNames(county))
      ? [
          {
            ...finding,
            message: `“${how}”只说了谁，没说怎么做：居民要知道现在怎么办，例如 由县市场监督管理局日常检查，接到举报三个工作日内到场`,
          },
        ]
      : []),
    ...(other === undefined || own === undefined
      ? []
      : [{ ...finding, message: `承接部门写的是${own}，这里却说由${other}办：请把 takenOverBy 和这句话改成一致` }]),
  ];
}

/** A duty that went back to the county must say how it is done now, or the resident is sent from door to door. */
export const withdrawalExplained: Check = { rule: RULE, single: true, run: (corpus) => writtenDuties(corpus).flatMap(inRow) };
