/**
 * 人名: a person's name next to a telephone. Without a dictionary this can only be likely: a common surname, one or two
 * characters, and a form of address, a label or the word 电话 beside it. What is missed is said in content/README.md.
 */

const COMPOUND = '欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|东方|夏侯|令狐';
/** The commonest surnames, and those of the She people (蓝 雷 钟). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤蓝施倪洪邢葛娄柯翁';
const SURNAME = `(?:${COMPOUND}|[${SINGLE}])`;
const HAN = String.raw`\p{Script=Han}`;

/** Words that begin like a name, and ends that only places and offices have. */
const NO_NAME =
  /^(?:安全|高级|高速|高龄|林业|林长|金融|石油|马上|方便|方案|万一|白天|白班|何时|任何|任课|康复|江河|黄金|武装|施工|段长|向导|程序|夏季|夏天|田间|田长|于是|童|陆续|严重|洪水|洪涝|谢谢)|[村站所局镇乡街办室科股处队院校厅口班会委部组户厂店区路湾岭坪坑溪湖]$/;
const ADDRESS =
  '同志|(?:副|第一)?(?:主任|书记|主席|经理|站长|所长|局长|镇长|乡长|村长|科长|股长|队长|组长|院长|校长|园长)|先生|女士|老师|医生|大夫|警官|律师|师傅|大姐|大哥';
const LABEL = '联系人|负责人|经办人|责任人|联络员|网格员|值班员|主任|书记|站长|所长|队长|组长|校长|院长|姓名';
const CALL = '(?:的)?(?:联系|办公|值班|手机)?(?:电话|手机|号码|微信)';

/** Where a word begins for certain. */
const START = String.raw`(?:^|(?<=[\s，。；、：:（(！？“]|请找|联系|找|或|和|由))`;
/** Each has one capture: the name. */
const FORMS = [
  new RegExp(`(${SURNAME}${HAN}{1,2})(?:${ADDRESS})`, 'gu'),
  new RegExp(`${START}(${SURNAME})(?:${ADDRESS})`, 'gu'),
  new RegExp(String.raw`(?:${LABEL})(?:\s*[：:（(\s]\s*|是|为)(${SURNAME}${HAN}{1,2})(?=[^\p{Script=Han}]|${CALL}|$)`, 'gu'),
  new RegExp(`(?:${LABEL})(${SURNAME}${HAN}{1,2})(?=${CALL}|[（(：:\\s]*[0-9])`, 'gu'),
  new RegExp(`${START}(${SURNAME}${HAN}{1,2})${CALL}`, 'gu'),
];

const TELEPHONE = /(?<!\d)(?:0\d{2,3}[-－\s]?\d{7,8}|1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}|[2-8]\d{6,7})(?!\d)/;
/** How far a telephone may stand from the name that it belongs to. */
const NEAR = 30;

/** True when a telephone stands near `from`–`to`, in the same sentence. */
function besideTelephone(text: string, from: number, to: number): boolean {
  const before =
    text
      .slice(Math.max(0, from - NEAR), from)
      .split(/[。；;\n]/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(to, to + NEAR).split(/[。；;\n]/);
  return TELEPHONE.test(before) || TELEPHONE.test(after);
}

/** Likely names of persons beside a telephone; anywhere in `text` when `hasTelephone` (it stands in the next field). */
export function namesWithTelephone(text: string, hasTelephone = false): string[] {
  const narrow = text.replace(/[０-９]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfe_e0));
  if (!hasTelephone && !TELEPHONE.test(narrow)) return [];
  const found = FORMS.flatMap((form) =>
    [...narrow.matchAll(form)].flatMap((match) => {
      const name = match[1] ?? '';
      const near = hasTelephone || besideTelephone(narrow, match.index, match.index + match[0].length);
      return near && !NO_NAME.test(name) ? [name] : [];
    }),
  );
  return [...new Set(found)];
}
