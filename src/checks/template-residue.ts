import { everyText } from '../domain/private-texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'template-residue';

const BLANK = '模板里的空位没有填，请写上真实内容，没有就删掉这一项';
const MACHINE = '这是自动写作工具留下的话，请删掉，并把整段和实际核对一遍';
const TABLE = '这是表格或程序出错留下的字，请照原文重写';

const RESIDUE: readonly (readonly [RegExp, string])[] = [
  [/(?<![A-Za-z])[XxＸｘ×✕╳]{2,}(?![A-Za-z])[镇乡村县市区]?/, BLANK],
  [/某某|[某○〇]{2,}[镇乡村县]/, BLANK],
  [
    /[[［【〔（(]\s*(?:待填|待补|待定|待核|填写|此处|请填|请输入|请在此|在此|插入|示例|占位|空白|单位名称|乡镇名称|文号|备案号|标识码)[^\]］】〕）)]{0,12}[\]］】〕）)]/,
    BLANK,
  ],
  [/【\s*】|［\s*］|\[\s*\]|〔\s*〕|（\s*）|\(\s*\)/, BLANK],
  [/_{3,}|＿{2,}|\{\{[^}]*\}\}|\$\{[^}]*\}|<%.*?%>|%[A-Z_]{3,}%/, BLANK],
  [/此处填写|在此填写|在这里填写|示例文本|示例文字|样例文本|占位文[本字]|测试文本|测试数据/, BLANK],
  [/\b(?:TODO|FIXME|TBD)\b|\blorem ipsum\b/i, BLANK],
  [/:contentReference|oaicite|\bturn\d+(?:search|view|news)\d+|【\d+†[^】]*】/i, MACHINE],
  [/作为(?:一个|一名|一款)?\s*(?:AI|人工智能|大?语言模型)|我是(?:一个)?\s*(?:AI|人工智能)|as an ai\b/i, MACHINE],
  [
    /希望(?:以上|这些|这|对您)[^。]{0,10}有(?:所)?帮助|以下是为您(?:生成|整理|准备)|如需(?:进一步|更多)(?:修改|调整|完善)/,
    MACHINE,
  ],
  [/\*\*[^*]+\*\*|^#{1,6} |```/, '这里不认 ** 和 # 这样的记号，请删掉记号，只留文字'],
  [/#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)|\[object Object\]|\bundefined\b|\bNaN\b/, TABLE],
  [/\uFFFD|锟斤拷|烫烫烫|屯屯屯/, '这是乱码，请照原文重写'],
];

/** A page with 某某镇 on it says that nobody has read it. */
export const templateResidue: Check = {
  rule: RULE,
  single: true,
  run: (corpus) =>
    findingsIn(RULE, everyText(corpus), ({ text }) =>
      RESIDUE.flatMap(([form, advice]) => {
        const found = form.exec(text)?.[0].trim();
        return found === undefined ? [] : [`“${found.slice(0, 20)}”：${advice}`];
      }).slice(0, 1),
    ),
};
