import { illustration } from './illustration.ts';
import { day, email, hoursLine, id, phone } from './scalars.ts';
import { TOWNSHIP_KINDS, type TownshipKind } from './vocabulary.ts';
import { choice, either, fixed, group, list, pattern, text, whole, z } from './zod.ts';

const kinds = Object.keys(TOWNSHIP_KINDS) as [TownshipKind, ...TownshipKind[]];

const openingHours = list('办公时间，一行一段星期', hoursLine);

/** 窗口. */
const counter = group('一个窗口', {
  id: id('窗口编号', 'social-affairs'),
  name: text('窗口名称', '2号社会事务窗口', 30),
  phone: phone('窗口电话').optional(),
});

/** What a place writes where it does not open. */
export const CLOSED = '不办公';
const MOST_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;
const daysOf = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / DAY + 1;

/** 临时通知: closed, moved, other hours, for a time that has an end. */
const notice = group('一条临时通知', {
  text: text('通知内容：怎么了，该怎么办', '装修，搬到隔壁文化站一楼', 80),
  from: day('从哪天起'),
  until: day('到哪天止（含当天）'),
  hours: either(`这几天的办公时间，写 ${CLOSED}，或一行一段星期；不变就不写`, [
    fixed('这几天的办公时间', CLOSED),
    openingHours,
  ]).optional(),
}).refine(({ from, until }) => daysOf(from, until) >= 1 && daysOf(from, until) <= MOST_DAYS, {
  error: `到哪天止（until）不能早于从哪天起（from），最长 ${MOST_DAYS} 天；更久的变化请改办公时间和地址。例如 from: "2026-10-08"、until: "2026-10-20"`,
  path: ['until'],
});
export type Notice = z.infer<typeof notice>;

/** 办理地点: 便民服务中心, 派出所, 卫生院 … */
const place = group('一个办事地点', {
  id: id('地点编号', 'service-centre'),
  name: text('地点名称', '雾岭镇便民服务中心', 40),
  address: text('地址，让外地人也找得到', '雾岭镇茶市街8号，汽车站对面', 80),
  phone: phone('电话'),
  openingHours,
  counters: list('窗口', counter).optional(),
  notices: list('临时通知', notice).optional(),
  note: text('说明', '逢农历三、八赶集日照常上班', 120).optional(),
});
export type Place = z.infer<typeof place>;

/** 村（居）便民服务站. */
const servicePoint = group('村（社区）便民服务站', {
  address: text('地址', '上坪村村委会一楼', 80),
  phone: phone('电话'),
  openingHours,
});

/** 村、社区. */
const village = group('一个村或社区', {
  id: id('村（社区）编号', 'shangping'),
  name: text('名称', '上坪村', 20),
  kind: choice('是村还是社区', ['village', 'community']),
  /** Old names, hamlets, streets: what people say when asked where they live. */
  aliases: list('老地名、自然村、小区、街道名', text('叫法', '茶亭', 20)).optional(),
  servicePoint: servicePoint.optional(),
  /** 交界的村: a neighbour that its people may go to as well. */
  alsoServedBy: group('还可以去哪个邻乡镇办', {
    neighbour: id('邻乡镇编号，就是它的文件夹名', 'liaohu'),
    why: text('为什么也可以去那里', '翻过山口就到，办全县通办的事更近', 80),
  }).optional(),
});
export type Village = z.infer<typeof village>;

/** 特色: what only this place has. */
const character = group('一项特色', {
  title: text('特色名称', '高山云雾茶', 20),
  why: text('为什么这里有', '海拔八百米以上茶园占全镇耕地四成', 240),
  ...illustration,
});
export type Character = z.infer<typeof character>;

/** 上门办: for those who cannot come. */
const homeVisits = group('上门办', {
  for: text('谁可以请人上门', '80岁以上的老人、卧床的病人和残疾人', 60),
  by: text('谁上门', '镇便民服务中心帮办员', 40),
  phone: phone('预约上门的电话'),
  note: text('说明', '打电话后三天内上门，不收钱', 80).optional(),
});

/** 来源文件: where the lists were published. */
const source = group('一份来源文件', {
  id: id('文件编号', 'lists-2025'),
  title: text('文件名称', '雾岭镇履职事项清单', 80),
  issuer: text('发布机关', '雾岭镇人民政府', 40),
  publishedOn: day('公布日期'),
  documentNumber: text('文号', '（文号）', 40).optional(),
  note: text('说明', '演示文件，无文号', 80).optional(),
});

/** `<county>/<township>/township.yaml`: 乡镇（街道）. */
export const township = group('乡镇（街道）的说明（township.yaml）', {
  name: text('乡镇（街道）全称', '雾岭镇', 20),
  /** 曾用名: what it was called before it was renamed or merged. */
  formerNames: list('原来的名称：改名、合并以前叫什么', text('原来的名称', '雾岭乡', 20)).optional(),
  kind: choice('类别（town 镇，rural 乡，ethnic 民族乡，subdistrict 街道）', kinds),
  /** GB/T 10114, nine digits: the county's six and three of its own. */
  divisionCode: pattern('行政区划代码，九位数字', '"990122101"', /^\d{9}$/),
  summary: text('一句话介绍', '海拔最高的产茶大镇', 120),
  population: whole('常住人口', 18600).optional(),
  areaKm2: z.number({ error: '面积应当是数字（平方公里）。例如 186.5' }).positive({ error: '面积应当大于 0' }).optional(),
  complaintPhone: phone('监督投诉电话'),
  homeVisits: homeVisits.optional(),
  /** Where residents may write that a page is wrong. */
  email: email('收意见的邮箱').optional(),
  /** The first is the service centre. */
  places: list('办事地点，第一个是便民服务中心', place),
  villages: list('村和社区', village),
  character: list('本地特色', character),
  sources: list('来源文件', source),
});
export type Township = z.infer<typeof township>;
