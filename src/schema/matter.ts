import { confirmation, id, legalBasis, limit, phone } from './scalars.ts';
import { CHANNELS, MATTER_GROUPS, MATTER_KINDS, MATTER_TYPES, ORIGINALS, type MatterGroup } from './vocabulary.ts';
import { choice, either, fixed, group, list, text, whole, z } from './zod.ts';

export const FREE = '不收费';
export const NO_PAPERS = '不需要材料';
export const NO_STATUTORY_LIMIT = '法律未规定';
export const NAME_ONLY = '指南待补充';

const groups = Object.keys(MATTER_GROUPS) as [MatterGroup, ...MatterGroup[]];

/** What every matter has, however little is known of it. */
const common = {
  name: text('事项名称', '最低生活保障', 160),
  /** 俗称: what residents call it. Search lives on these. */
  aliases: list('居民的叫法', text('叫法', '低保', 30)).optional(),
  /** 说法: what residents say when they mean this matter, in their own words; no page shows them, the search learns from them. */
  sayings: list('居民的说法', text('说法', '屋里揭不开锅', 30)).optional(),
  type: choice('事项类型', MATTER_TYPES),
  /** The county department that decides or leads. */
  department: id('负责的县级部门编号', 'civil-affairs'),
  /** Opaque: codes differ between provinces. */
  code: text('事项编码', '"511A0138000000"', 80).optional(),
};

const charge = group('一项收费', {
  item: text('收费项目', '工本费', 40),
  standard: text('收费标准', '补领每证40元', 120),
  basis: legalBasis,
});

const fee = either(`收费写成列表，或写 ${FREE}`, [fixed('收费', FREE), list('收费', charge)]);
export type Fee = z.infer<typeof fee>;

/** What may differ from the rest of the guide in one case, or by one channel. */
const differences = {
  promisedLimit: limit('不同的承诺时限').optional(),
  fee: fee.optional(),
  place: text('在另外的地方办', '县医院二楼出生证窗口', 120).optional(),
  note: text('还有什么不同', '先报警，再来办', 120).optional(),
};
type Difference = keyof typeof differences;

/** 情形: a variant of a matter with papers, or anything else, of its own. */
const variant = group('一种情形', {
  id: id('情形编号', 'first-time'),
  name: text('情形名称', '首次申请', 60),
  ...differences,
});
export type Variant = z.infer<typeof variant>;

/** 办理方式 that changes something. */
const way = group('一种办理方式有什么不同', { channel: choice('办理方式', CHANNELS), ...differences });
export type Way = z.infer<typeof way>;

/** 申请材料 as one matter asks for it. */
const document = group('一份材料', {
  paper: id('材料编号（见 papers.yaml）', 'household-booklet'),
  original: choice('原件怎么处理', ORIGINALS).optional(),
  /** Number of originals kept, when more than one. */
  count: whole('收取的份数', 2, 2).optional(),
  copies: whole('复印件份数', 1, 1).optional(),
  cases: list('只有这些情形才要', id('情形编号', 'first-time')).optional(),
  channels: list('只有这些办理方式才要', choice('办理方式', CHANNELS)).optional(),
  note: text('说明', '首页和本人页', 80).optional(),
}).refine(({ original, copies }) => original !== undefined || copies !== undefined, {
  error: '没有说明要原件还是复印件：写 original: 核验（或 收取），或者 copies: 1',
});

/** In the order in which a guide is written. */
const guideFields = {
  name: common.name,
  aliases: list('居民的叫法', text('叫法', '低保', 30)),
  group: choice('属于哪一类', groups),
  type: common.type,
  kind: choice('办件类型', MATTER_KINDS),
  department: common.department,
  code: common.code,
  post: text('负责的岗位，不写人名', '社会救助岗', 40),
  summary: text('一两句话说明', '家庭困难的可以每月领低保金。', 160),
  audience: text('谁可以办', '本县户籍的困难家庭', 160),
  conditions: list('办理条件', text('一条条件', '家庭人均收入低于低保标准', 160)),
  cases: list('情形', variant, 2).optional(),
  documents: either(`申请材料写成列表，或写 ${NO_PAPERS}`, [fixed('申请材料', NO_PAPERS), list('申请材料', document)]),
  channels: list('怎么办', choice('办理方式', CHANNELS)),
  online: text('网上办理的平台', '国家政务服务平台', 60).optional(),
  ways: list('办理方式有什么不同', way).optional(),
  steps: list('办理步骤', text('一步', '申请：到窗口提交材料', 240)),
  place: text('通常在哪里办', '户籍地派出所户籍窗口', 120),
  statutoryLimit: either('法定时限写数字加单位，或写 法律未规定', [
    fixed('法定时限', NO_STATUTORY_LIMIT),
    limit(`法定时限，法律没有规定的写 ${NO_STATUTORY_LIMIT}`),
  ]),
  promisedLimit: limit('承诺时限'),
  fee,
  result: text('办完得到什么', '居民户口簿', 160),
  /** 到办事现场次数. */
  visits: whole('本人要跑几次', 1),
  visitsReason: text('为什么要到现场', '需要当面核验身份证', 120).optional(),
  /** 代办: who can do it for those who cannot come. */
  proxy: text('谁可以代办', '行动不便的，村干部可以代办', 120).optional(),
  legalBasis: list('依据', legalBasis),
  related: list('相关事项编号', id('事项编号', 'temporary-assistance')).optional(),
  confirmed: confirmation,
  sayings: common.sayings,
};

const guideGroup = group('办事指南', guideFields);
type Fields = z.infer<typeof guideGroup>;

const DIFFERENCES = Object.keys(differences) as Difference[];
/** What a resident cannot have twice: a limit by the case and another one by the channel. */
const differsTwice = ({ cases = [], ways = [] }: Fields): boolean =>
  DIFFERENCES.some((field) => field !== 'note' && [cases, ways].every((each) => each.some((one) => one[field] !== undefined)));
const unknownChannels = ({ channels, ways = [], documents }: Fields): boolean =>
  [
    ...ways.map(({ channel }) => channel),
    ...(documents === NO_PAPERS ? [] : documents.flatMap((each) => each.channels ?? [])),
  ].some((channel) => !channels.includes(channel));

/** 县级基础指南: complete in every field. */
export const guide = guideGroup
  .refine(({ channels, online }) => !channels.includes('网上') || online !== undefined, {
    error: '可以网上办，就要写 online：在哪个平台办。例如 online: 国家政务服务平台',
    path: ['channels'],
  })
  .refine((fields) => !unknownChannels(fields), {
    error: 'ways 和 documents 里写的办理方式，channels 里都要有。例如 channels: [窗口, 网上]',
    path: ['channels'],
  })
  .refine(({ ways = [] }) => ways.every((each) => DIFFERENCES.some((field) => each[field] !== undefined)), {
    error:
      '办理方式没有写哪里不同：写 promisedLimit、fee、place 或 note，没有不同的就删掉。例如 { channel: 网上, promisedLimit: 即办 }',
    path: ['ways'],
  })
  .refine((fields) => !differsTwice(fields), {
    error: '时限、收费或地点已经随情形不同，就不能又随办理方式不同：居民分不清听哪一个。请只写在 cases 里，或只写在 ways 里',
    path: ['ways'],
  });
export type Guide = z.infer<typeof guide>;
export type Document = z.infer<typeof document>;

/** A matter known by name only: listed and searchable, never drawn as a finished sheet. */
export const nameOnlyMatter = group('只有名称的事项', {
  state: fixed('只有名称、指南还没写的事项', NAME_ONLY),
  ...common,
  group: choice('属于哪一类', groups).optional(),
  /** 主项: the catalogue entry that this one belongs to. */
  partOf: text('所属主项', '企业设立、变更、注销登记', 160).optional(),
});
export type NameOnlyMatter = z.infer<typeof nameOnlyMatter>;

/** What a township may set of a county's guide: everything else in it is locked. */
export const localFields = {
  phone: phone('本地咨询电话').optional(),
  /** Shorter than the county's, never longer. */
  promisedLimit: limit('本地承诺时限').optional(),
  /** Fewer papers, never more. */
  waives: list('本地不用交的材料编号', id('材料编号', 'village-opinion')).optional(),
  note: text('本地说明', '周三有畲语讲解员', 160).optional(),
};

/** Why a field of the guide cannot stand in a township's sheet. */
export const lockedField = (key: string): string | undefined =>
  key in guideFields && !(key in localFields)
    ? `“${key}”由县里的办事指南统一规定，乡镇不能改；本地只能写 ${Object.keys(localFields).join('、')}`
    : undefined;
