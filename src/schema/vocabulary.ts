/** Closed lists of words that content may use. The Chinese label is what is stored, unless an id is asked for. */

/** 乡镇（街道）的类别. The key is stored. */
export const TOWNSHIP_KINDS = { town: '镇', rural: '乡', ethnic: '民族乡', subdistrict: '街道' } as const;
export type TownshipKind = keyof typeof TOWNSHIP_KINDS;

/** 办理深度: what a place does of a matter, from answering questions to deciding. */
export const ACTIONS = ['咨询', '代办', '受理', '初审转报', '审核', '办结'] as const;
export type Action = (typeof ACTIONS)[number];

/** What each action means to a resident. */
export const ACTION_MEANING: Record<Action, string> = {
  咨询: '这里只解答，不收材料',
  代办: '这里替您把材料送到办理的地方',
  受理: '这里收材料，由上级部门办',
  初审转报: '这里收材料、先审一遍，再报上级部门决定',
  审核: '这里收材料并审核，上级部门最后确认',
  办结: '这里就能办好',
};

/** 不在本地办理: the sheet then says where instead. */
export const NOT_HERE = '不在本地办理';

/** 事项类型, as in the national element list. */
export const MATTER_TYPES = [
  '行政许可',
  '行政处罚',
  '行政强制',
  '行政征收',
  '行政给付',
  '行政检查',
  '行政确认',
  '行政奖励',
  '行政裁决',
  '其他行政权力',
  '公共服务',
] as const;

/** 办件类型. */
export const MATTER_KINDS = ['即办件', '承诺件'] as const;

export const CHANNELS = ['窗口', '网上', '电话', '邮寄', '上门', '代办'] as const;

/** 原件: shown and given back, or kept by the office. */
export const ORIGINALS = ['核验', '收取'] as const;

/** 牵头、配合: the role of a department in a cooperative duty. */
export const ROLES = ['牵头', '配合'] as const;

/** Groups of matters in a resident's words, in the order in which pages show them. The key is stored. */
export const MATTER_GROUPS = {
  identity: '户口和身份证',
  relief: '困难救助',
  'elderly-disability': '老人和残疾人',
  pension: '养老和社保卡',
  'medical-insurance': '看病和医保',
  'birth-health': '生育和健康',
  housing: '建房和住房',
  farming: '种田养殖和山林',
  veterans: '退役军人和征兵',
  employment: '就业和劳动',
  justice: '调解维权和平安',
  'public-facilities': '环境卫生和公共设施',
  business: '开店经营和食品安全',
  education: '上学读书',
  'marriage-funeral': '婚姻和殡葬',
  'village-affairs': '村务和便民服务',
} as const;
export type MatterGroup = keyof typeof MATTER_GROUPS;

/** 谁来管: situations in which residents ask, in the order in which the page shows them. The key is stored. */
export const PROBLEM_GROUPS = {
  road: '路上',
  utilities: '水电气和网络',
  neighbours: '邻里和物业',
  sanitation: '环境卫生',
  noise: '噪声、气味和污染',
  building: '建房和违建',
  land: '田地、山林和河塘',
  animals: '牲畜和动物',
  shopping: '买东西和消费',
  work: '打工和欠薪',
  family: '老人、孩子和家庭',
  school: '上学和培训',
  health: '看病和卫生',
  fire: '火灾和安全',
  disaster: '灾害和天气',
  crime: '诈骗和治安',
  village: '村里的事和办事',
} as const;
export type ProblemGroup = keyof typeof PROBLEM_GROUPS;

/** National lines that a problem may say to call before anybody else, and what answers there. */
export const PUBLIC_LINES = {
  '110': '报警',
  '119': '火警和救援',
  '120': '急救',
  '122': '交通事故报警',
  '12305': '邮政快递申诉',
  '12315': '消费投诉',
  '12328': '交通运输投诉',
  '12333': '劳动和社保',
  '12348': '法律援助',
  '95598': '电力报修',
} as const;
export type PublicLine = keyof typeof PUBLIC_LINES;

/** 事项类别: the usual order. Counties may use other names; those come last. */
export const CATEGORY_ORDER = [
  '党的建设',
  '经济发展',
  '民生服务',
  '平安法治',
  '乡村振兴',
  '精神文明建设',
  '社会管理',
  '安全稳定',
  '民族宗教',
  '社会保障',
  '自然资源',
  '生态环保',
  '城乡建设',
  '交通运输',
  '商贸流通',
  '文化和旅游',
  '卫生健康',
  '应急管理及消防',
  '市场监管',
  '人民武装',
  '综合政务',
] as const;

/** 三张清单. The key is stored and used in addresses. */
export const DUTY_LISTS = { basic: '基本履职事项', cooperative: '配合履职事项', withdrawn: '上级部门收回事项' } as const;
export type DutyListKind = keyof typeof DUTY_LISTS;
