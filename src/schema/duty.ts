import { illustration } from './illustration.ts';
import { day, id, legalBasis } from './scalars.ts';
import { ROLES } from './vocabulary.ts';
import { choice, group, list, text, whole, z } from './zod.ts';

/** 履职事项: what every row of the three lists has. */
const common = {
  id: id('这一行的编号，公布后不再改', 'street-light-maintenance'),
  name: text('事项名称', '受理审核最低生活保障申请，开展入户调查', 300),
  /** 类别: free text with a suggested order (`CATEGORY_ORDER`). */
  category: text('类别', '民生服务', 20),
  basis: list('依据', legalBasis).optional(),
};

/** How residents come to a row: last in every row. */
const forResidents = {
  /** 俗称: what residents say when they look for who is responsible. */
  aliases: list('居民的问法', text('问法', '路灯坏了', 30)).optional(),
  /** Matters that residents have done under this duty. */
  sheets: list('对应的办事事项编号', id('事项编号', 'street-light')).optional(),
};

/** 说明书: how a duty is done, and what is there when it is done. */
const manual = {
  /** 怎么做: who does what, by when, on which form; in order. */
  steps: list(
    '怎么做，按先后',
    text('一步：谁、什么时候、做什么', '收到申请三天内两名干部入户，填调查表，户主签字', 120),
  ).optional(),
  /** 做出什么: 台账、公示、报告 and other things that can be seen. */
  deliverables: list('做出什么：台账、公示、报告', text('一样东西', '入户调查表', 60)).optional(),
};

/** What only a township says of a row. */
const local = {
  /** 序号 as printed; not an id. */
  serial: whole('清单上印的序号', 1, 1),
  /** 清单原文: the cell as it is printed, where it says it otherwise than `name`. */
  asPublished: text('清单上印的原文，和这里的写法不同才写', '负责最低生活保障申请受理、审核工作', 600).optional(),
  /** 特色事项, with the reason why here. */
  characteristic: group('特色事项', {
    why: text('为什么这里有这一项', '本镇有县内最大的高山茶园', 240),
    /** Title of what the township is known for (`township.character`) that the row belongs to. */
    of: text('属于 township.yaml 里的哪一项特色，写它的名称', '高山云雾茶', 20).optional(),
    ...illustration,
  }).optional(),
};

const basicFields = {
  ...common,
  /** The township office that answers for it. */
  post: text('负责的办公室或岗位', '公共服务办公室', 40).optional(),
  ...manual,
  ...forResidents,
};

const party = group('一个上级部门', {
  department: id('部门编号', 'urban-management'),
  role: choice('牵头还是配合', ROLES),
  duties: list('这个部门的职责', text('一条职责', '接到报修后24小时内到场处理', 300)),
});

/** 交接: what goes over the boundary, when, and in which form. */
const handover = group('怎么交接', {
  what: text('交什么', '灯杆编号和照片', 60),
  when: text('什么时候交', '发现故障当日', 60),
  /** The way, and to whom. */
  form: text('用什么形式、交给谁', '通过基层治理平台转县城市管理局', 80),
});
export type Handover = z.infer<typeof handover>;

const cooperativeFields = {
  ...common,
  /** 上级部门职责: one leads, others help. */
  parties: list('上级部门及其职责', party),
  /** 乡镇（街道）配合职责. */
  township: list('乡镇（街道）的职责', text('一条职责', '每周巡查路灯，登记不亮的灯杆编号', 300)),
  /** The point where one side's work becomes the other's. */
  handover,
  /** Who decides when the two sides differ. */
  decides: text('由谁认定', '县城市管理局', 60).optional(),
  ...manual,
  ...forResidents,
};

const withdrawnFields = {
  ...common,
  /** 承接部门. */
  takenOverBy: id('承接部门编号', 'market'),
  /** 工作方式. */
  takenOverHow: text('现在怎么办', '由县市场监督管理局日常检查并立案查处', 300),
  since: day('从哪天起收回'),
  ...forResidents,
};

/** A row that all townships of a county share; it has no serial of its own. */
const sharedFile = <Shape extends z.core.$ZodLooseShape>(about: string, shape: Shape) =>
  group(about, { rows: list('事项', group('一行事项', shape)) });

/** A township's list: rows taken from the county's wording by id, and rows of its own. */
const listFile = <Shape extends z.core.$ZodLooseShape, Reworded extends z.core.$ZodLooseShape>(
  about: string,
  shape: Shape,
  reworded: Reworded,
) =>
  group(about, {
    source: id('来源文件编号（见 township.yaml）', 'lists-2025'),
    /** 采用全县统一表述的事项. */
    shared: list(
      '采用全县统一表述的事项',
      group('一行', {
        use: id('县级事项编号', 'street-light-maintenance'),
        serial: local.serial,
        asPublished: local.asPublished,
        ...reworded,
        characteristic: local.characteristic,
      }),
    ).optional(),
    /** 本地自己的事项. */
    own: list(
      '本地自己的事项',
      group('一行事项', {
        id: common.id,
        serial: local.serial,
        asPublished: local.asPublished,
        ...shape,
        characteristic: local.characteristic,
      }),
    ).optional(),
  });

/** A township may say a shared row in its own words: the list is compiled from below. */
const reworded = { name: common.name.optional() };

export const sharedBasic = sharedFile('全县共用的基本履职事项', basicFields);
export const sharedCooperative = sharedFile('全县共用的配合履职事项', cooperativeFields);
export const sharedWithdrawn = sharedFile('全县共用的收回事项', withdrawnFields);

export const basicList = listFile('基本履职事项清单', basicFields, { ...reworded, post: basicFields.post, ...manual });
export const cooperativeList = listFile('配合履职事项清单', cooperativeFields, {
  ...reworded,
  township: cooperativeFields.township.optional(),
});
export const withdrawnList = listFile('上级部门收回事项清单', withdrawnFields, reworded);

type Row<Shape extends z.core.$ZodLooseShape> = z.infer<z.ZodObject<Shape>>;

/** What a published row has beside its own fields. */
type Published = Row<typeof local> & {
  /** The county's wording, where the township says it otherwise; absent where it does not. */
  sharedName?: string | undefined;
  /** True when the row is the county's, reworded or not. */
  shared: boolean;
  /** Path of the row in its own file, for messages; not published. */
  at: readonly (string | number)[];
};
export type SharedBasic = Row<typeof basicFields>;
export type SharedCooperative = Row<typeof cooperativeFields>;
export type SharedWithdrawn = Row<typeof withdrawnFields>;
/** 基本履职事项: the township alone. */
export type BasicDuty = SharedBasic & Published;
/** 配合履职事项: a county department leads, the township helps. */
export type CooperativeDuty = SharedCooperative & Published;
/** 上级部门收回事项: taken back by a department. */
export type WithdrawnDuty = SharedWithdrawn & Published;
export type Characteristic = NonNullable<Published['characteristic']>;
export type Duty = BasicDuty | CooperativeDuty | WithdrawnDuty;
