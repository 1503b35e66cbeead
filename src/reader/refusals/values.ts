/** Values of a wrong form, names that nobody knows, fields that are missing, and text that must not be published. */
import { FILES, swaps, whole, type Situation, type Swap } from './situation.ts';

const phone = (name: string, value: string, phrase: string): Swap => [`a telephone ${name}`, '"0000-8812300"', value, phrase];
const PHONES: Swap[] = [
  phone('without quotes and hyphen', '057186101234', '请写成 "0571-86101234"'),
  phone('without quotes and of three digits of area', '01088123456', '请写成 "010-88123456"'),
  phone('without quotes, short', '12345', '请写成 "12345"'),
  phone('without quotes, in octal', '0o17', '请写成 "0o17"'),
  phone('that a spreadsheet has shortened', '1.38E+10', '后几位已经丢了'),
  phone('that a spreadsheet has shortened, in quotes', '"1.38E+10"', '后几位已经丢了'),
  phone('in full-width digits', '"０５７１-８６１０１２３４"', '请写成 "0571-86101234"'),
  phone('with one full-width digit', '"0571-8610123４"', '请写成 "0571-86101234"'),
  phone('with the letter O', '"O571-86101234"', '请写成 "0571-86101234"'),
  phone('with the letter l', '"0571-86l01234"', '请写成 "0571-86101234"'),
  phone('with the letter I', '"0571-86I01234"', '请写成 "0571-86101234"'),
  phone('with a Cyrillic letter', '"О571-86101234"', '请写成 "0571-86101234"'),
  phone('in Arabic-Indic digits', '"٠٥٧١-٨٦١٠١٢٣٤"', '请写成 "0571-86101234"'),
  phone('in Devanagari digits', '"०५७१-८६१०१२३४"', '请写成 "0571-86101234"'),
  phone('with a full-width hyphen', '"0571－86101234"', '请写成 "0571-86101234"'),
  phone('with a Chinese dash', '"0571——86101234"', '请写成 "0571-86101234"'),
  phone('with the character 一 for a hyphen', '"0571一86101234"', '请写成 "0571-86101234"'),
  phone('with a space for a hyphen', '"0571 86101234"', '请写成 "0571-86101234"'),
  phone('with brackets', '"(0571)86101234"', '请写成 "0571-86101234"'),
  phone('with the code of the country', '"+86 571-86101234"', '请写成 "0571-86101234"'),
  phone('with an extension in words', '"0571-86101234转801"', '请写成 "0571-86101234-801"'),
  phone('of a person', '"13800138000"', '个人手机号'),
  phone('without area code', '"8812300"', '缺少区号'),
  phone('that is two', '"0000-8812300、0000-8812301"', '例如 "0000-8812345"'),
  phone('that is words', '暂无', '例如 "0000-8812345"'),
  phone('that is left empty', '', '这一项是空的'),
  phone('that is a list', '["0000-8812300"]', '只能写一行文字'),
  phone('that is true', 'true', '“true”不对'),
];

const day = (name: string, value: string, phrase: string): Swap => [`a day ${name}`, '"2025-06-30"', value, phrase];
const DAYS: Swap[] = [
  day('as a spreadsheet counts it', '45366', '请写成 "2024-03-15"'),
  day('as a spreadsheet counts it, in quotes', '"45366"', '是表格软件里的日期序号'),
  day('in Chinese', '2026年3月1日', '请写成 "2026-03-01"'),
  day('in Chinese figures', '二〇二六年三月十五日', '请写成 "2026-03-15"'),
  day('with points', '2026.3.1', '请写成 "2026-03-01"'),
  day('with strokes', '2026/3/1', '请写成 "2026-03-01"'),
  day('without zeros', '2026-3-1', '请写成 "2026-03-01"'),
  day('without hyphens', '20260301', '请写成 "2026-03-01"'),
  day('with a time', '"2026-03-01T08:00:00"', '请写成 "2026-03-01"'),
  day('in full-width digits', '"２０２６-０３-０１"', '请写成 "2026-03-01"'),
  day('that no month has', '"2026-02-30"', '日历上没有 2026年2月30日'),
  day('of a month that no year has', '2026-13-01', '日历上没有 2026年13月1日'),
  day('of no leap year', '"2026-02-29"', '日历上没有 2026年2月29日'),
  day('that is a month', '"2026-03"', '写成 年-月-日'),
  day('that is a year', '2026', '写成 年-月-日'),
  day('of another order', '"3/1/2026"', '写成 年-月-日'),
  day('that is words', '长期', '写成 年-月-日'),
];

const OTHERS: Swap[] = [
  ['a code without quotes', '"990122101"', '990122101', '请写成 "990122101"'],
  ['a code in full-width digits', '"990122101"', '"９９０１２２１０１"', '请写成 "990122101"'],
  ['a code with the letter O', '"990122101"', '"99O1221O1"', '请写成 "990122101"'],
  ['a code that is too short', '"990122101"', '"990122"', '九位数字'],
  ['a code that a spreadsheet has shortened', '"990122101"', '9.90122E+8', '后几位已经丢了'],
  ['a kind that does not exist', 'kind: town', 'kind: city', '只能写 town、rural'],
  ['a kind in Chinese', 'kind: town', 'kind: 镇', '只能写 town、rural'],
  ['an id that climbs', 'id: social-affairs', 'id: ../../etc/passwd', '用小写英文字母、数字和短横线'],
  ['an id that is a root', 'id: social-affairs', 'id: /etc/passwd', '用小写英文字母、数字和短横线'],
  ['an id that is encoded', 'id: social-affairs', 'id: "%2e%2e%2f"', '用小写英文字母、数字和短横线'],
  ['an id in capitals', 'id: social-affairs', 'id: Social_Affairs', '请写成 social-affairs'],
  ['an id in Chinese', 'id: social-affairs', 'id: 社会事务', '用小写英文字母、数字和短横线'],
  ['an id that is a number', 'id: social-affairs', 'id: 12', '请写成 "12"'],
  ['hours with 到', '周一至周五 08:30-12:00 14:00-17:30', '周一到周五 8:30-12:00', '请写成 周一至周五 08:30-12:00'],
  ['hours in words', '周一至周五 08:30-12:00 14:00-17:30', '工作日上班时间', '例如 周一至周五'],
  ['hours that run backwards', '周一至周五 08:30-12:00 14:00-17:30', '周五至周一 08:30-12:00', '前后颠倒'],
  ['a name that is too long', 'name: 雾岭镇\n', `name: ${'雾'.repeat(21)}\n`, '最多 20 个字，现在 21 个'],
  ['a text with a space at its end', 'name: 雾岭镇', 'name: "雾岭镇 "', '多余的空格'],
  ['a text that is a number', 'name: 雾岭镇', 'name: 2026', '请写成 "2026"'],
  ['a text that is empty', 'name: 雾岭镇', 'name: ""', '这一项是空的'],
  ['a text that is left out', 'name: 雾岭镇', 'name:', '这一项是空的'],
  ['a number that is text', 'kind: town\n', 'kind: town\npopulation: 一万八\n', '应当是不小于 0 的整数', 'population'],
  ['a number below zero', 'kind: town\n', 'kind: town\npopulation: -5\n', '应当是不小于 0 的整数', 'population'],
  ['a number that is none', 'kind: town\n', 'kind: town\nareaKm2: .nan\n', '面积应当是数字', 'areaKm2'],
  ['a list without members', 'villages:\n  - { id: shangping, name: 上坪村, kind: village }', 'villages: []', '至少 1 行'],
];

/** Figures and pictures of what is special. */
const SPECIAL: Swap[] = [
  ['a picture without words for it', 'picture: { file: tea.png }', '缺少 alt：图片上有什么'],
  ['a picture of another folder', 'picture: { file: ../tea.png, alt: 茶园 }', '图片的文件名'],
  ['a picture of another site', 'picture: { file: "https://a.example/tea.png", alt: 茶园 }', '图片的文件名'],
  ['a picture of another format', 'picture: { file: tea.svg, alt: 茶园 }', '例如 tea-gardens.png'],
  ['a picture that is not there', 'picture: { file: tea.png, alt: 茶园 }', '没有叫“tea.png”的图片'],
  ['a figure without unit and quotes', 'figures: [{ label: 茶园, value: 23 }]', '请写成 "23"'],
  ['a figure of a year', 'figures: [{ label: 茶园, value: 2.3万亩, asOf: "2025" }]', '写成 年-月-日'],
  ['a figure of a day to come', 'figures: [{ label: 茶园, value: 2.3万亩, asOf: "2999-12-31" }]', '还没有到'],
].map(([name = '', told = '', phrase = '']): Swap => [name, '占全镇耕地四成 }', `占全镇耕地四成, ${told} }`, phrase]);

const HARMFUL: Swap[] = [
  ['a tag', '<b>海拔</b>', '是网页标签'],
  ['a script', '<script>alert(1)</script>', '是网页脚本'],
  ['a script that is never closed', '<script src=//a.example', '是网页脚本'],
  ['a script in full-width letters', '＜script＞', '是网页脚本'],
  ['an image with an event', '<img src=x onerror=alert(1)>', '是网页标签'],
  ['an event by itself', 'x" onmouseover="alert(1)', '是网页脚本的写法'],
  ['a comment', '<!-- 海拔 -->', '是网页标签'],
  ['a frame', '<iframe src="https://a.example">', '是网页标签'],
  ['an entity', '&lt;b&gt;海拔', '是网页转义符号'],
  ['a numbered entity', '&#x6a;avascript', '是网页转义符号'],
  ['an address of a script', '[看](javascript:alert(1))', '是脚本地址'],
  ['an address of a script with spaces', 'java script:alert(1)', '是脚本地址'],
  ['an address of Basic', 'vbscript:msgbox(1)', '是脚本地址'],
  ['an address that is data', 'data:text/html;base64,PHN2Zz4=', '居民打不开'],
  ['an address of a file', 'file:///etc/passwd', '居民打不开'],
  ['an address of this computer', 'http://localhost:8080/a', '是内网地址'],
  ['an address of the office', 'http://192.168.1.20/oa', '是内网地址'],
  ['a number of the office', '系统在 10.20.30.40', '是内网地址'],
  ['a server of the office', 'http://oa-server/login', '是内网地址'],
  ['a shared folder', '\\\\server\\share\\清单', '局域网共享文件夹'],
  ['an address without its beginning', '看 //a.example/x', '缺少 https:'],
].map(([name = '', text = '', phrase = '']): Swap => [name, 'summary: 海拔最高的产茶大镇。', `summary: '${text}'`, phrase]);

const NAMES: Swap[] = [
  ['a slip in a name', 'complaintPhone:', 'complaintPhome:', '是不是“complaintPhone”？'],
  ['a slip in a name of a place', '    address:', '    adress:', '是不是“address”？'],
  ['a name in capitals', 'summary:', 'Summary:', '是不是“summary”？'],
  ['a name in Chinese', 'kind: town\n', 'kind: town\n常住人口: 18600\n', '是不是“population”？', '常住人口'],
  ['a name that is like none', 'kind: town\n', 'kind: town\nzip: "310000"\n', '可以写的有：name、', 'zip'],
  ['a name of another file', 'kind: town\n', 'kind: town\nentries: []\n', '不认识“entries”', 'entries'],
];

/** Each line of the township's file that must be there, taken away. */
const MISSING: Swap[] = [
  ['name', 'name: 雾岭镇\n', '缺少 name'],
  ['kind', 'kind: town\n', '缺少 kind：类别'],
  ['divisionCode', 'divisionCode: "990122101"\n', '缺少 divisionCode'],
  ['summary', 'summary: 海拔最高的产茶大镇。\n', '缺少 summary'],
  ['complaintPhone', 'complaintPhone: "0000-8812300"\n', '缺少 complaintPhone'],
].map(([name = '', line = '', phrase = '']): Swap => [
  `${name} is missing`,
  line,
  '',
  phrase,
  name === 'name' ? 'kind: town' : 'name:',
]);

const HOURS = '    openingHours: [周一至周五 08:30-12:00 14:00-17:30]\n';

const MISSING_BELOW: Swap[] = [
  ['the address of a place', '    address: 雾岭镇茶市街8号\n', '', '缺少 address', '- id: service-centre'],
  ['the telephone of a place', '    phone: "0000-8812345"\n', '', '缺少 phone', '- id: service-centre'],
  ['the name of a place', '    name: 雾岭镇便民服务中心\n', '', '缺少 name', '- id: service-centre'],
  ['the hours of a place', HOURS, '', '缺少 openingHours', '- id: service-centre'],
  ['the name of a counter', ', name: 2号社会事务窗口', '', '缺少 name'],
  ['the id of a village', 'id: shangping, ', '', '缺少 id'],
  ['the reason of a speciality', ', why: 海拔八百米以上茶园占全镇耕地四成', '', '缺少 why'],
  ['the day of a source', ', publishedOn: "2025-06-30"', '', '缺少 publishedOn：公布日期'],
].map(([name = '', from = '', to = '', phrase = '', at]): Swap => {
  const row = [`${name} is missing`, from, to, phrase] as const;
  return at === undefined ? row : [...row, at];
});

const NOTICES: Swap[] = [
  ['ends before it begins', 'from: "2026-10-08", until: "2026-10-07"', '不能早于从哪天起'],
  ['stays longer than a notice', 'from: "2026-10-08", until: "2027-01-06"', '最长 90 天'],
  ['has no end', 'from: "2026-10-08"', '缺少 until'],
  ['says in its own words that it is closed', 'from: "2026-10-08", until: "2026-10-09", hours: 关门', '写 不办公'],
  ['has hours in its own form', 'from: "2026-10-08", until: "2026-10-09", hours: [上午 9点]', '一行办公时间'],
].map(([name = '', rest = '', phrase = '']): Swap => [
  `a temporary notice that ${name}`,
  HOURS,
  `${HOURS}    notices:\n      - { text: 搬家, ${rest} }\n`,
  phrase,
  '- { text: 搬家',
]);

const TOWNSHIP = [...PHONES, ...DAYS, ...OTHERS, ...SPECIAL, ...HARMFUL, ...NAMES, ...MISSING, ...MISSING_BELOW, ...NOTICES];

const HANDOVER = '    handover: { what: 灯杆编号和照片, when: 发现故障当日, form: 通过基层治理平台转县城市管理局 }\n';

const STEP = '    - matter: minimum-living-allowance';

const ELSEWHERE: Situation[] = [
  ...swaps(FILES.sheet, [
    ['an action that does not exist', '受理', '办理', '只能写 咨询、代办'],
    ['an action that is missing', '    action: 受理\n', '', '只能写 咨询、代办', '- matter'],
    ['a counter that does not exist', 'social-affairs', 'social-affair', '最接近的是“social-affairs”'],
    ['a place that does not exist', 'place: service-centre', 'place: service-center', '最接近的是“service-centre”'],
    ['a matter that does not exist', 'minimum-living-allowance', 'minimum-living-allowances', '最接近的是'],
    ['a fee of its own', '    action: 受理\n', '    action: 受理\n    fee: 不收费\n', '乡镇不能改', 'fee:'],
    ['a confirmation without a day', 'on: "2026-10-22", ', '', '缺少 on：核对日期'],
    ['a confirmation by nobody', ', by: 雾岭镇便民服务中心', '', '缺少 by'],
    ['no confirmation', 'confirmed: { on: "2026-10-22", by: 雾岭镇便民服务中心 }\n', '', '缺少', 'entries:'],
  ]),
  ...swaps(FILES.basic, [
    ['a shared row that does not exist', 'allowance-review', 'allowance-reviews', '最接近的是“allowance-review”'],
    ['a row without serial', ' serial: 1,', '', '缺少 serial：清单上印的序号'],
    ['a serial that is text', 'serial: 1,', 'serial: 一,', '应当是不小于 1 的整数'],
    ['a row without category', ' category: 经济发展,', '', '缺少 category'],
    ['a source that does not exist', 'lists-2025', 'lists-2026', '最接近的是“lists-2025”'],
    ['steps that are no list', ' category: 经济发展,', ' category: 经济发展, steps: 校秤,', '怎么做，按先后应当是一个列表'],
    ['things that are no list', ' category: 经济发展,', ' category: 经济发展, deliverables: 台账,', '例如 [台账]'],
    ['printed words that are a list', ' serial: 1,', ' serial: 1, asPublished: [茶市],', '这里只能写一行文字'],
    ['a speciality without reason', '{ why: 本镇有县内最大的茶市 }', '{}', '缺少 why'],
  ]),
  ...swaps(FILES.cooperative, [
    [
      'no department of the county',
      '    parties:\n      - { department: urban-management, role: 牵头, duties: [接到报修后24小时内到场处理] }\n',
      '',
      '缺少 parties',
      '- id:',
    ],
    ['a role that does not exist', '牵头', '主办', '只能写 牵头、配合'],
    ['no part of the township', '    township: [每周巡查路灯]\n', '', '缺少 township', '- id:'],
    ['no way of handing over', HANDOVER, '', '缺少 handover', '- id:'],
    [
      'a way of handing over in one sentence',
      HANDOVER,
      '    handover: 当日把灯杆编号转给县城市管理局\n',
      '怎么交接应当写成几行“名称: 内容”，例如 { what: 灯杆编号和照片, when: 发现故障当日, form: 通过',
    ],
    ['no form of handing over', ', form: 通过基层治理平台转县城市管理局', '', '缺少 form'],
    ['a department that does not exist', 'urban-management', 'urban-managment', '最接近的是“urban-management”'],
  ]),
  ...swaps(FILES.withdrawn, [
    ['no department that took it over', '    takenOverBy: civil-affairs\n', '', '缺少 takenOverBy', '- id:'],
    ['no way of working', '    takenOverHow: 由县民政局每年检查一次\n', '', '缺少 takenOverHow', '- id:'],
    ['no day since when', '    since: "2025-07-01"', '', '缺少 since：从哪天起收回', '- id:'],
  ]),
  ...swaps(FILES.guide, [
    ['a fee in other words', 'fee: 不收费', 'fee: 免费', '收费写成列表，或写 不收费'],
    ['a limit in other words', 'promisedLimit: 20个工作日', 'promisedLimit: 20 个工作日', '请写成 20个工作日'],
    ['a limit without unit', 'promisedLimit: 20个工作日', 'promisedLimit: 20', '要加引号'],
    ['visits that are text', 'visits: 1', 'visits: 一次', '应当是不小于 0 的整数'],
    ['a basis without its marks', '《社会救助暂行办法》第九条', '社会救助暂行办法第九条', '放在《》里'],
    ['a tag in a basis', '《社会救助暂行办法》', '《<b>社会救助暂行办法》', '是网页标签'],
    ['a way that does not exist', 'channels: [窗口]', 'channels: [微信]', '只能写 窗口、网上'],
    ['one alias that is no list', 'aliases: [低保]', 'aliases: 低保', '只有一个也要写成列表，例如 [低保]'],
    ['a paper without copy or original', ', original: 核验', '', '没有说明要原件还是复印件'],
    ['no summary', 'summary: 家庭困难的可以每月领低保金。\n', '', '缺少 summary', 'name:'],
    ['a tag in the text', '先看[地名命名]', '先<b>看</b>[地名命名]', '不能写 HTML 标签', '先<b>'],
    ['an address of a script in the text', '(place-name-approval.md)', '(javascript:alert)', '不能链接到', '先看['],
  ]),
  ...swaps(FILES.site, [
    ['a hotline without quotes', '"12345"', '12345', '请写成 "12345"'],
    ['a demonstration that is 是', 'demonstration: true', 'demonstration: 是', '只能写 true'],
    ['saving switched off in another word', 'demonstration: true', 'offline: 关闭', '例如 停用'],
  ]),
  ...swaps(FILES.events, [
    ['a step of a matter that does not exist', 'minimum-living-allowance', 'minimum-living-allowances', '最接近的是'],
    ['a step that waits for itself', STEP, `${STEP}\n      after: [minimum-living-allowance]`, '就是这一步', '      after:'],
    [
      'a step that waits for none of the event',
      STEP,
      `${STEP}\n      after: [place-name-approval]`,
      '没有“place-name-approval”这一步',
      '      after:',
    ],
    ['a step that stands twice', STEP, `${STEP}\n${STEP} # again`, '写了两次', `${STEP} #`],
    ['a paper as the result that does not exist', STEP, `${STEP}\n      gives: booklet`, '最接近的是', '      gives:'],
  ]),
  ...swaps(FILES.problems, [
    ['a row that does not exist', 'duty: allowance-review', 'duty: allowance-reviews', '最接近的是“allowance-review”'],
    ['a second row that does not exist', 'call: "110"', 'or: [allowance]', '没有编号为“allowance”的全县共用事项'],
    ['a group in Chinese', 'group: family', 'group: 家里的事', '不在可选的词里'],
    ['a line without quotes', 'call: "110"', 'call: 110', '只能写 110、119'],
    ['no row', '  duty: allowance-review\n', '', '缺少 duty', '- id'],
    ['the formal name as what residents say', '想吃低保', '受理审核最低生活保障申请', '一种说法只写一处'],
  ]),
  ...swaps(FILES.county, [
    ['a list of villages that is none', '"12345"', '"12345"\nvillages: 上坪村', '一行一个乡镇', 'villages'],
    ['a body for disputes that does not exist', 'civil-affairs', 'civil-affair', '最接近的是“civil-affairs”'],
    ['a body for disputes that says nothing', ', says: 收到后5个工作日内认定归谁办，当天告诉两边和您', '', '缺少 says'],
  ]),
  ...swaps(FILES.departments, [['a slip in the name of a field', 'phone:', 'phome:', '是不是“phone”？']]),
];

const OPINION = '- { id: "1", about: 写错了, through: 电话, said: 电话不对, received: "2026-11-18"';
const RATING = '- { matter: minimum-living-allowance, from: "2026-07-01", until: "2026-09-30", source: 窗口';
const CHANGE = '- { kind: 电话, says: 电话改了, on: "2026-12-01", published: "2026-11-18"';

const RECORD =
  '- { id: lamps, cause: 乡镇申请, why: 修不了, applicant: 镇政府, appliedOn: "2026-03-02", opinion: 同意, consulted: [{ department: civil-affairs, says: 同意 }], approvedBy: 县委编委, approvedOn: "2026-04-10", effectiveFrom: "2026-05-01", changes: [{ kind: 新增, row: tea-market, list: basic }] }\n';
const TASK =
  '- { id: "1", asked: 劝导交通一个月, department: civil-affairs, on: "2026-09-08", basis: 没有依据, decision: 退回, why: 没有人手, decidedOn: "2026-09-10" }\n';

/** A file of one record in which something stands otherwise. */
const spoilt = (
  file: string,
  good: string,
  rows: readonly (readonly [name: string, from: string, to: string, phrase: string])[],
) =>
  whole(
    file,
    rows.map(([name, from, to, phrase]) => {
      if (!good.includes(from)) throw new Error(`${file} has no “${from}”: ${name}`);
      return [name, good.replace(from, to), phrase] as const;
    }),
  );

/** 动态调整 and 表外事项. */
const ADJUSTED: Situation[] = [
  ...spoilt('hexi/wuling/adjustments.yaml', RECORD, [
    ['a cause that does not exist', '乡镇申请', '领导要求', '只能写 法律政策变了、机构变了'],
    ['a record without reason', ' why: 修不了,', '', '缺少 why'],
    ['an approval before the application', '"2026-04-10"', '"2026-03-01"', '日期的先后不对'],
    ['a beginning before the approval', '"2026-05-01"', '"2026-04-09"', '日期的先后不对'],
    ["a record without the township's opinion", ' opinion: 同意,', '', '缺少 opinion：乡镇自己的意见'],
    ['an opinion that says nothing', 'opinion: 同意', 'opinion: 无', '要写出来，不能只写“无”'],
    [
      'a record on which nobody was asked',
      ' consulted: [{ department: civil-affairs, says: 同意 }],',
      '',
      '要写征求了哪些部门的意见',
    ],
    ['a department asked that does not exist', 'civil-affairs', 'civil-affair', '最接近的是“civil-affairs”'],
    ['a kind of adjustment that does not exist', '新增', '增加', '只能写 新增、划转、改写、删除'],
    ['a list that does not exist', 'list: basic', 'list: 基本', '只能写 basic、cooperative、withdrawn'],
    ['a moved row from nowhere', '新增', '划转', '划转的要写从哪张清单划来'],
    ['a row moved to where it was', '新增', '划转, from: basic', '和 list 不同'],
    ['a reworded row without the old words', '新增', '改写', '要写原来的文字'],
    ['a deleted row without saying where to go', '新增', '删除, was: 旧', '要写现在归哪里'],
    ['a part of a row that is not reworded', '新增', '新增, part: 交接', '只有改写才写 part'],
    ['a row that no list has', 'row: tea-market', 'row: tea-markets', '那张清单里没有这一行'],
    [
      'an approval of tomorrow',
      '"2026-04-10", effectiveFrom: "2026-05-01"',
      '"2026-11-21", effectiveFrom: "2027-01-01"',
      '还没有到',
    ],
  ]),
  ...spoilt('hexi/adjustments.yaml', RECORD.replace('tea-market', 'allowance-review'), [
    ["a county's record on which no township was heard", ' opinion: 同意,', '', '缺少 opinion：乡镇自己的意见'],
  ]),
  ...spoilt('hexi/wuling/adjustments.yaml', RECORD.replace('新增', '改写, was: 旧'), [
    ['a correction on which departments were asked', '乡镇申请', '勘误', '只有勘误不用征求'],
  ]),
  ...spoilt('hexi/wuling/unlisted-tasks.yaml', TASK, [
    ['an answer that does not exist', '退回', '研究', '只能写 接下、退回'],
    ['a task without basis', ' basis: 没有依据,', '', '没有就写 没有依据'],
    ['an answer before the task', '"2026-09-10"', '"2026-09-07"', '不能早于提出的日期'],
    ['an end of what was refused', '退回', '退回, until: "2026-12-31"', '退回的不写'],
    ['what was accepted without an end', '退回', '接下', '接下的要写做到哪一天'],
    ['a task of tomorrow', 'on: "2026-09-08"', 'on: "2026-09-08", like: "2"', '没有编号为“2”的排在前面的任务'],
  ]),
  ...whole('hexi/wuling/released.yaml', [
    [
      'a ledger that a hand has touched',
      'on: "2026-01-01"\nseal: "00000000"\nrecords: []\ntasks: []\ncountyRecords: []\nrows: []\ngone: []\n',
      '被人改过了',
      2,
    ],
  ]),
];

/** Files that a township need not have. */
const VOICES: Situation[] = [
  ...whole('hexi/wuling/feedback.yaml', [
    ['an answer before the question', `${OPINION}, answered: "2026-11-17", answer: 改 }\n`, '不能早于收到的日期'],
    ['an answer without its day', `${OPINION}, answer: 改 }\n`, '要一起写'],
    ['an answer that was not looked at', `${OPINION}, unchanged: true }\n`, '要答复过'],
    ['an opinion of a matter that does not exist', `${OPINION}, matter: id-card }\n`, '没有编号为“id-card”的事项'],
    ['an opinion of tomorrow', `${OPINION.replace('11-18', '11-21')} }\n`, '还没有到'],
    ['somebody’s number in an opinion', `${OPINION.replace('电话不对', '请回 13800138000')} }\n`, '手机号'],
  ]),
  ...whole('hexi/wuling/ratings.yaml', [
    ['an average', `${RATING}, service: 4.8 }\n`, '五个数'],
    ['a rating of six levels', `${RATING}, service: [1, 2, 3, 4, 5, 6] }\n`, '五个数'],
    ['a rating without numbers', `${RATING} }\n`, '没有份数'],
  ]),
  ...whole('hexi/wuling/changes.yaml', [
    ['a change of nothing', `${CHANGE} }\n`, '只能写一个'],
    ['a change of a place that does not exist', `${CHANGE}, place: service-center }\n`, '最接近的是“service-centre”'],
    [
      'a kind of change that does not exist',
      `${CHANGE.replace('kind: 电话', 'kind: 换号')}, place: service-centre }\n`,
      '只能写 新增事项',
    ],
  ]),
];

const ENDED = 'id: old, name: 旧的, on: "2025-06-30", why: 合并';
const TO_OFFICE = 'succeededBy: [{ id: civil-affairs }]';
const office = (rest: string): string => `- { what: 部门, ${ENDED}, ${rest} }\n`;

/** 下线. */
const RETIRED: Situation[] = [
  ...whole('hexi/retired.yaml', [
    ['an end of what has none', office(TO_OFFICE).replace('部门', '窗口'), '只能写 乡镇、事项、部门、材料、一件事'],
    ['an end without a word of what comes after', `- { what: 事项, ${ENDED} }\n`, '只能写一个'],
    ['an end with a successor and none', office(`${TO_OFFICE}, instead: 不用办`), '只能写一个'],
    ['an office that nobody answers for', office('instead: 不用办'), '职责总有人接'],
    [
      'a division that does not say who goes where',
      office('succeededBy: [{ id: civil-affairs }, { id: urban-management }]'),
      '都要写 for',
    ],
    ['a successor that is not there', office('succeededBy: [{ id: civil-affair }]'), '没有，下线名单里也没有'],
    ['an end on a day to come', office(TO_OFFICE).replace('2025-06-30', '2026-11-21'), '还没有到'],
    ['an end that is told twice', office(TO_OFFICE).repeat(2), '写了两次', 2],
    ['a way round in a circle', office('succeededBy: [{ id: old }]'), '绕成了圈（old → old）'],
    ['somebody’s number at an end', office(TO_OFFICE).replace('合并', '找 13800138000'), '手机号'],
  ]),
  ...whole('hexi/wuling/retired.yaml', [['an end of an office by a township', office(TO_OFFICE), '乡镇只能写事项下线']]),
  ...whole('hexi/addresses.txt', [
    ['an address of another form', '# 公布过的网址\n\nwuling/../../index.html\n', '不是网址', 3],
    [
      'a lost page of the county',
      '# 公布过的网址\npapers/household-booklet.html\npapers/id-card.html\n',
      '请在 hexi/retired.yaml 里写明材料',
      3,
    ],
  ]),
];

export const valueRefusals: Situation[] = [...swaps(FILES.township, TOWNSHIP), ...ELSEWHERE, ...VOICES, ...ADJUSTED, ...RETIRED];
