import { ID_FORM } from './layout.ts';
import { day, id, phone } from './scalars.ts';
import { group, list, pattern, text, z } from './zod.ts';

/** By the ids of the townships. */
const villageList = z
  .record(
    z.string().refine((township) => ID_FORM.test(township)),
    list('村和社区的名称', text('村（社区）名称', '上坪村', 20)),
    {
      error: ({ input }) =>
        `官方村名单应当一行一个乡镇，写“乡镇编号: [村名]”，现在是“${typeof input}”。例如 wuling: [上坪村, 茶市社区]`,
    },
  )
  .describe('县里公布的村（社区）名单，按乡镇');

/** 争议: to whom residents turn when both sides of a boundary send them away. */
const disputes = group('两边说法不一样的由谁认定', {
  department: id('认定的部门编号', 'staffing'),
  /** In how many days, and how people learn of it. */
  says: text('几天内认定、怎么告诉居民', '收到后5个工作日内认定归谁办，当天告诉两边和您', 120),
});

/** `<county>/county.yaml`: 县（市、区）. */
export const county = group('县的说明（county.yaml）', {
  name: text('县的全称', '禾溪县', 30),
  /** GB/T 2260, six digits. */
  divisionCode: pattern('县的行政区划代码，六位数字', '"990122"', /^\d{6}$/),
  /** 热线. */
  hotline: phone('县的热线电话'),
  summary: text('一句话介绍', '山、湖、城相连的农业县', 120).optional(),
  /** 官方村（社区）名单, as the civil affairs department publishes it. */
  villages: villageList.optional(),
  /** For every row of the boundary that does not say it itself. */
  disputes: disputes.optional(),
  /** Where the matters and lists come from, and since when. */
  source: text('内容来源', '县直各部门2026年核定的办事指南', 120).optional(),
  sourceDate: day('来源日期').optional(),
});
export type County = z.infer<typeof county>;

/** `<county>/departments.yaml`: 上级部门. A telephone that is not known yet is left out, never invented. */
export const department = group('一个县级部门', {
  id: id('部门的编号', 'civil-affairs'),
  name: text('部门全称', '县民政局', 40),
  aliases: list('居民对这个部门的叫法', text('叫法', '民政局', 20)).optional(),
  address: text('办公地址', '禾溪县城民安路22号', 80).optional(),
  phone: phone('咨询电话').optional(),
  complaintPhone: phone('监督投诉电话').optional(),
});
export type Department = z.infer<typeof department>;
export const departments = list('部门', department);

/** 表格的一栏, with what a filled sample has there. */
const formLine = group('表格的一栏', {
  label: text('栏目', '申请人姓名', 30),
  sample: text('填写样例，用假名', '张某某', 80),
  note: text('怎么填', '和身份证上的一样', 80).optional(),
});

/** `<county>/papers.yaml`: 申请材料, each written once. */
export const paper = group('一种申请材料', {
  id: id('材料的编号', 'household-booklet'),
  name: text('材料名称', '居民户口簿', 60),
  aliases: list('材料的俗称', text('俗称', '户口本', 20)).optional(),
  /** Who issues it. */
  issuer: text('由谁出具', '公安机关', 60),
  /** How to get it, or what to do when it is lost. */
  obtain: text('到哪里拿', '遗失的到户籍地派出所补领', 120),
  /** The county department that issues it, where one does. */
  issuedBy: id('出具部门编号', 'public-security').optional(),
  /** How long it holds. */
  validity: text('有效期', '出具后30天内有效', 60).optional(),
  /** 空表和填写样例: the form, line by line. */
  form: list('表格的栏目和填写样例', formLine, 2).optional(),
  /** Why the department asks for a paper of its own. */
  whyAsked: text('部门自己出的，为什么还要带', '当面核对是不是本人', 60).optional(),
  /** 免提交: the office looks it up itself. */
  fetchedByOffice: z.literal(true, { error: '只能写 true，或者不写' }).optional(),
  /** 告知承诺: a written promise can stand in for it. */
  pledge: z.literal(true, { error: '只能写 true，或者不写' }).optional(),
});
export type Paper = z.infer<typeof paper>;
export const papers = list('申请材料', paper);
