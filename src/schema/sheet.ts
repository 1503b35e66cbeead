import { confirmation, hoursLine, id, phone } from './scalars.ts';
import { localFields, lockedField } from './matter.ts';
import { ACTIONS, NOT_HERE } from './vocabulary.ts';
import { choice, fixed, group, list, text, z } from './zod.ts';

/** 情形 that has another place here than the others. */
const placeOfCase = group('一种情形到别处办', {
  case: id('情形编号', 'lost'),
  place: id('办事地点编号（见 township.yaml）', 'police-station'),
  counter: id('窗口编号', 'household').optional(),
});

/** A matter that this township handles, at least in part. */
const here = group(
  '一个本地办理的事项',
  {
    matter: id('事项编号', 'minimum-living-allowance'),
    action: choice('本地办到哪一步', ACTIONS),
    place: id('办事地点编号（见 township.yaml）', 'service-centre'),
    counter: id('窗口编号', 'social-affairs').optional(),
    places: list('到别处办的情形', placeOfCase).optional(),
    /** Hours of this matter only, where they differ from the place's. */
    openingHours: list('本事项的办公时间', hoursLine).optional(),
    /** What village stations do of it. */
    station: choice('村（社区）便民服务站办到哪一步', ACTIONS).optional(),
    ...localFields,
    confirmed: confirmation.optional(),
  },
  lockedField,
);
export type HereEntry = z.infer<typeof here>;

/** 不在本地办理: says where instead. */
const notHere = group('一个不在本地办理的事项', {
  matter: id('事项编号', 'marriage-registration'),
  action: fixed('不在本地办理', NOT_HERE),
  instead: group('到哪里办', {
    department: id('县级部门编号', 'civil-affairs'),
    place: text('具体地点', '县民政局婚姻登记处，县城民安路22号一楼', 80).optional(),
    phone: phone('电话').optional(),
  }),
  note: text('说明', '本镇可以代为预约', 160).optional(),
});
export type NotHereEntry = z.infer<typeof notHere>;

/** `<county>/<township>/sheet.yaml`: 服务单. */
export const sheet = group('服务单（sheet.yaml）', {
  confirmed: confirmation,
  entries: list(
    '事项',
    z.discriminatedUnion('action', [here, notHere], {
      error: () => `action（本地办到哪一步）缺少或写错，只能写 ${[...ACTIONS, NOT_HERE].join('、')}`,
    }),
  ),
});
export type Sheet = z.infer<typeof sheet>;
export type SheetEntry = HereEntry | NotHereEntry;
