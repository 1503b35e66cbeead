/** The form of YAML: what it does not allow, and what it allows and a content file may not have. */
import { bytesOf, FILES, swaps, whole, type Situation } from './situation.ts';

const TOWNSHIP = swaps(FILES.township, [
  ['an anchor', 'name: 雾岭镇', 'name: &name 雾岭镇', '不能用 & 给内容起名'],
  ['an alias', 'name: 雾岭镇', 'name: *name', '不能用 * 引用'],
  ['text in bold', 'name: 雾岭镇', 'name: **雾岭镇**', '用英文引号括起来'],
  ['a merge key', 'kind: town', '<<: { kind: town }', '不能用 << 合并'],
  ['a tag of JavaScript', 'name: 雾岭镇', 'name: !!js/function "x"', '以 ! 开头的标签'],
  ['a tag for binary data', 'name: 雾岭镇', 'name: !!binary aGk=', '以 ! 开头的标签'],
  ['a tag for a day', 'name: 雾岭镇', 'name: !!timestamp 2026-01-01', '以 ! 开头的标签'],
  ['a tag for text', 'name: 雾岭镇', 'name: !!str 雾岭镇', '以 ! 开头的标签'],
  ['a tag of its own', 'name: 雾岭镇', 'name: !include /etc/passwd', '以 ! 开头的标签'],
  ['a name that is written twice', 'kind: town\n', 'kind: town\nkind: rural\n', '写了两次', 'kind: rural'],
  ['a name that is written twice on one line', 'kind: village }', 'kind: village, kind: village }', '写了两次'],
  ['a Chinese colon', 'name: 雾岭镇', 'name：雾岭镇', '请写成 name: 雾岭镇'],
  ['a Chinese colon further down', 'summary: 海拔', 'summary： 海拔', '请写成 summary: 海拔'],
  ['a Chinese colon in a list', '- id: service-centre', '- id：service-centre', '请写成 id: service-centre'],
  ['a Chinese colon in brackets', '{ id: shangping,', '{ id：shangping,', '请写成 id: shangping'],
  ['no space after the colon', 'kind: town', 'kind:town', '请写成 kind: town'],
  ['no space after the colon in brackets', '{ id: shangping,', '{ id:shangping,', '请写成 id: shangping'],
  ['no space after a hyphen', '  - id: service-centre', '  -id: service-centre', '短横线后面缺少空格'],
  ['a Chinese dash for a hyphen', '  - id: service-centre', '  – id: service-centre', '英文的短横线'],
  ['Chinese quotation marks', '"990122101"', '“990122101”', '请写成 "990122101"'],
  ['Chinese quotation marks around a telephone', '"0000-8812300"', '”0000-8812300“', '请写成 "0000-8812300"'],
  ['a quotation mark that is never closed', 'name: 雾岭镇', 'name: "雾岭镇', '引号没有成对'],
  ['a single quotation mark that is never closed', 'name: 雾岭镇', "name: '雾岭镇", '引号没有成对'],
  ['a quotation mark that is closed on a later line', '"990122101"', '"990122101', '引号没有成对'],
  ['text after a quotation mark', '"990122101"', '"990122101" 号', '多了一个符号'],
  ['a bracket that is never closed', 'openingHours: [周一至周五 08:30-12:00 14:00-17:30]', 'openingHours: [周一', '括号没有成对'],
  ['a brace that is never closed', 'kind: village }', 'kind: village', '括号没有成对'],
  ['a bracket too many', '14:00-17:30]', '14:00-17:30]]', '多了一个符号'],
  ['a tab at the start', '    address:', '\taddress:', 'Tab 键'],
  ['a full-width space at the start', '    address:', '　　address:', '全角空格'],
  ['an indent too deep', 'kind: town', '  kind: town', '下一行的缩进', 'name:'],
  ['an indent too shallow', '    address:', '   address:', '缩进'],
  ['a second document', 'kind: town', '---\nkind: town', '单独的一行 ---'],
  ['a directive', 'name: 雾岭镇', '%YAML 1.2\n---\nname: 雾岭镇', '以 % 开头'],
  ['marks of a merge', 'kind: town\n', '<<<<<<< HEAD\nkind: town\n', '合并两人修改', '<<<'],
  ['two colons', 'summary: 海拔', 'summary: 海拔: 1200', '两个冒号'],
  ['a sign at the start', 'summary: 海拔', 'summary: @海拔', '用英文引号括起来'],
  ['a back quote at the start', 'summary: 海拔', 'summary: `海拔', '用英文引号括起来'],
  ['a backslash in quotes', 'summary: 海拔最高的产茶大镇。', 'summary: "C:\\d"', '反斜杠'],
  ['a list as a name', 'kind: town', '? [kind]\n: town', '冒号前面只能写名称'],
  ['no name before the colon', 'kind: town', 'kind: town\n: rural', '缺少名称', ': rural'],
  ['a text over two lines', 'summary: 海拔最高的产茶大镇。', 'summary: 海拔最高\n  的产茶大镇。', '写在一行里'],
  ['a text of two paragraphs', 'summary: 海拔最高的产茶大镇。', 'summary: |\n  海拔最高\n  的产茶大镇。', '写在一行里'],
  ['a text that has swallowed other names', 'summary: 海拔最高的产茶大镇。', 'summary: |\n  海拔\n  kind: town', '“kind:”'],
  ['a list in the place of a text', 'name: 雾岭镇', 'name: [雾岭镇]', '只能写一行文字'],
  ['a text in the place of a list', '[周一至周五 08:30-12:00 14:00-17:30]', '周一至周五 08:30-12:00', '应当是一个列表'],
  ['a group in the place of a list', 'character:\n  - {', 'character:\n  {', '应当是一个列表', 'character:'],
  ['a name of every object', 'kind: town\n', 'kind: town\n__proto__: { admin: true }\n', '“__proto__”', '__proto__'],
  ['the name of a constructor', 'kind: town\n', 'kind: town\nconstructor: x\n', '“constructor”', 'constructor'],
  ['the name of a method', 'kind: town\n', 'kind: town\ntoString: x\n', '“toString”', 'toString'],
  ['a list that is deep', 'name: 雾岭镇', `name: ${'['.repeat(30)}${']'.repeat(30)}`, '层次太深'],
  ['a list that is deep and never closed', 'name: 雾岭镇', `name: ${'['.repeat(3000)}`, '层次太深'],
  ['groups that are deep', 'name: 雾岭镇', `name: ${'{a: '.repeat(30)}`, '层次太深'],
  ['hyphens that are deep', 'name: 雾岭镇', `name:\n${'- '.repeat(30)}x`, '层次太深', '- -'],
  [
    'indents that are deep',
    'name: 雾岭镇',
    Array.from({ length: 30 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
    '层次太深',
    `${' '.repeat(20)}a:`,
  ],
  ['a hundred thousand names', 'name: 雾岭镇', `name: {${'a,'.repeat(100_000)}}`, '内容项太多'],
]);

const WHOLE = [
  ...whole(FILES.township, [
    ['a file without content', '\n\n', '里面没有内容'],
    ['a file with comments only', '# 待填写\n', '里面没有内容'],
    ['a file with a mark of a document only', '---\n', '里面没有内容'],
    ['a list in the place of a group', '- name: 雾岭镇\n', '不是列表'],
    ['a line of text in the place of a group', '雾岭镇\n', '应当写成几行“名称: 内容”'],
  ]),
  ...whole(FILES.departments, [
    ['a group in the place of a list of departments', 'id: civil-affairs\nname: 县民政局\n', '应当是一个列表'],
  ]),
  ...whole(FILES.guide, [
    ['a guide without its first line', bytesOf(FILES.guide).toString().replace('---\n', ''), '文件要以一行 --- 开头'],
    ['a guide that begins with an empty line', `\n${bytesOf(FILES.guide).toString()}`, '文件要以一行 --- 开头'],
    ['a guide whose fields never end', '---\nname: 最低生活保障\n', '缺少第二行 ---'],
    ['a guide whose fields end in Chinese dashes', '---\nname: 最低生活保障\n——\n正文\n', '三个英文短横线', 3],
    ['a guide without fields', '---\n---\n正文\n', '里面没有内容', 2],
  ]),
];

const GUIDE = swaps(FILES.guide, [
  ['an anchor in a guide', 'name: 最低', 'name: &a 最低', '不能用 & 给内容起名'],
  ['a Chinese colon in a guide', 'kind: 承诺件', 'kind：承诺件', '请写成 kind: 承诺件'],
  ['a tab in a guide', '  - { paper', '\t- { paper', 'Tab 键'],
  ['a name twice in a guide', 'visits: 1\n', 'visits: 1\nvisits: 2\n', '写了两次', 'visits: 2'],
]);

const PENDING = swaps(FILES.pending, [
  ['a text that would not be shown', 'civil-affairs\n---\n', 'civil-affairs\n---\n\n到窗口办。\n', '正文不会显示', '到窗口办'],
]);

export const yamlRefusals: Situation[] = [...TOWNSHIP, ...WHOLE, ...GUIDE, ...PENDING];
