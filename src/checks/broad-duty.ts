import { bareName } from '../domain/duty-wording.ts';
import { writtenDuties } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'broad-duty';

const MOST_CHARACTERS = 80;
const MOST_SENTENCES = 2;
/** Things that one row names side by side. */
const MOST_THINGS = 6;

/** Whole fields of government: each of them is many duties. */
const FIELDS =
  '安全生产 应急管理 防灾减灾 消防安全 消防 食品安全 食品药品安全 道路交通安全 交通运输 公共安全 社会治安 社会治安综合治理 综合治理 社会治理 基层治理 平安建设 法治建设 依法治理 ' +
  '信访 信访维稳 维稳 维护稳定 民政 社会救助 社会保障 劳动就业 就业 劳动保障 医疗保障 医保 养老 教育 文化教育 文化 体育 旅游 文化旅游 卫生健康 公共卫生 计划生育 卫生 ' +
  '党建 党的建设 基层党建 宣传 思想 意识形态 精神文明建设 精神文明 统战 统一战线 纪检监察 人大 群团 武装 人民武装 民族宗教 退役军人 ' +
  '农业 农村 农业农村 乡村振兴 脱贫攻坚 林业 水利 畜牧 渔业 自然资源 国土 生态环境 生态环境保护 环境保护 环保 生态文明建设 城乡建设 城市管理 城镇管理 村镇建设 基础设施 人居环境 ' +
  '经济 经济发展 经济建设 产业发展 招商引资 营商环境 财政 统计 科学 市场监管 商贸 科技 公共服务 民生 民生保障 政务服务 行政执法 综合执法 综合行政执法 综合保障 后勤保障 社区建设 村级事务';
const WORDS = new Set(FIELDS.split(' ').map(bareName));
const BEFORE =
  /^(?:依法|负责|做好|抓好|搞好|开展|加强|推进|推动|促进|保障|落实|组织|实施|强化|承担|统筹|协调|指导|全面|辖区|区域|行政|范围|全镇|全乡|镇域|街道|内|本|的|各项)+/;
const AFTER =
  /(?:等|方面|领域|各项|日常|相关|有关|监督|综合|的|工作|事务|事项|任务|管理|监管|治理|服务|事业|建设|发展|责任|体系)$/;

/** 安全生产 of 负责辖区内安全生产工作: words around a field are taken away until it stands alone. */
function isField(part: string): boolean {
  let rest = part.replace(BEFORE, '');
  while (!WORDS.has(rest) && AFTER.test(rest)) rest = rest.replace(AFTER, '');
  return WORDS.has(rest) || WORDS.has(part);
}

/** 负责辖区内安全生产、消防工作: nothing but whole fields. */
function fieldsOnly(name: string): boolean {
  const parts = name
    .split(/[、，；和及与]|以及/)
    .map(bareName)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isField);
}

const things = (name: string): number => Math.max(...name.split(/[，；。]/).map((clause) => clause.split(/[、和]|以及/).length));

function breadth(name: string): string | undefined {
  const sentences = name.split(/[；。]/).filter((each) => each.trim() !== '').length;
  if (fieldsOnly(name)) return '说的是一整个领域，不是一件事';
  if (sentences > MOST_SENTENCES) return `里面有 ${sentences} 句话，是好几件事`;
  if (things(name) > MOST_THINGS) return `一口气列了 ${things(name)} 样，是好几件事`;
  return name.length > MOST_CHARACTERS ? `有 ${name.length} 个字，多半是好几件事` : undefined;
}

/** 负责安全生产工作 is a field and not a duty: only what can be done, and seen to be done, can be held against anybody. */
export const broadDuty: Check = {
  rule: RULE,
  single: true,
  run: (corpus) =>
    writtenDuties(corpus)
      .filter(({ named }) => named)
      .flatMap(({ file, path, row }) => {
        const why = breadth(row.name);
        const message = `这一行${why ?? ''}：请拆成几行，每行写一件看得见、查得到的事，例如 汛前逐个检查山塘放水涵管，登记渗漏处`;
        return why === undefined ? [] : [{ file, path: [...path, 'name'], rule: RULE, record: row.id, message }];
      }),
};
