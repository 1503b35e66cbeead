import { expect, test } from 'vitest';
import { CHANGE_KINDS, type ChangeKind } from '../schema/change.ts';
import { entry, entryElsewhere, guide, pendingMatter, place } from '../testing/builders.ts';
import { changeOfPlace } from './change-of-handling.ts';
import { describeChange, type MatterVersion } from './describe-change.ts';

type Guide = Parameters<typeof guide>[0];
type Entry = Parameters<typeof entry>[0];
type Place = Parameters<typeof place>[0];
interface Golden {
  kind: ChangeKind;
  says: string;
  from: MatterVersion;
  to: MatterVersion;
}

const NAMES: Record<string, string> = { 'household-booklet': '户口簿', 'id-card': '身份证', photo: '照片', form: '申请表' };
const describe = (from: MatterVersion, to: MatterVersion) => describeChange(from, to, (paper) => NAMES[paper] ?? paper);

const ofGuide = (kind: ChangeKind, says: string, from: Guide, to: Guide): Golden => ({
  ...{ kind, says, from: { matter: guide(from) }, to: { matter: guide(to) } },
});
const here = (given: Entry, at: Place = {}): MatterVersion => ({
  matter: guide(),
  handling: { entry: entry(given), place: place(at) },
});
const local = (kind: ChangeKind, says: string, from: Entry, to: Entry, [before, after]: [Place, Place] = [{}, {}]): Golden => ({
  ...{ kind, says, from: here(from, before), to: here(to, after) },
});

const booklet = { paper: 'household-booklet', original: '核验' } as const;
const [card, photo] = [
  { paper: 'id-card', original: '核验' },
  { paper: 'photo', copies: 2 },
] as const;
const FIRST = { id: 'first', name: '首次申请' };
const AGAIN = { id: 'again', name: '再次申请' };
const cases = [FIRST, AGAIN];
const charge = (standard: string) => [{ item: '工本费', standard, basis: '《居民身份证法》第二十条' }];
const counters = [
  { id: 'one', name: '1号窗口' },
  { id: 'two', name: '2号窗口', phone: '0000-8812346' },
];
const elsewhere: MatterVersion = {
  matter: guide(),
  handling: { entry: entryElsewhere({ instead: { department: 'civil-affairs', place: '县民政局一楼' } }) },
};
const week = ['周一至周五 08:30-12:00 14:00-17:30'];
const withSaturday = [...week, '周六 09:00-12:00'];

const GOLDEN: Golden[] = [
  { kind: '新增事项', says: '新增这件事', from: {}, to: { matter: guide() } },
  { kind: '不再办理', says: '这件事不再办理', from: { matter: guide() }, to: {} },
  { kind: '不再办理', says: '这件事不再办理', from: here({}), to: { matter: guide() } },
  {
    kind: '指南补齐',
    says: '指南写好了：材料、时限和收费都能在这里看',
    from: { matter: pendingMatter({ name: '最低生活保障' }) },
    to: { matter: guide() },
  },
  ofGuide('改名', '改名了：原来叫“农村低保”', { name: '农村低保' }, { name: '最低生活保障' }),
  // Papers
  ofGuide('材料减少', '少交一样材料（身份证）', { documents: [booklet, card] }, { documents: [booklet] }),
  ofGuide(
    '材料减少',
    '少交两样材料（户口簿、身份证），现在不用带材料',
    { documents: [booklet, card] },
    { documents: '不需要材料' },
  ),
  ofGuide('材料增加', '多交两样材料（身份证、照片）', { documents: [booklet] }, { documents: [booklet, card, photo] }),
  ofGuide(
    '材料减少',
    '“再次申请”不用再带户口簿',
    { cases, documents: [booklet] },
    { cases, documents: [{ ...booklet, cases: ['first'] }] },
  ),
  ofGuide(
    '材料增加',
    '“再次申请”也要带户口簿了',
    { cases, documents: [{ ...booklet, cases: ['first'] }] },
    { cases, documents: [booklet] },
  ),
  ofGuide(
    '原件改复印件',
    '户口簿不用带原件，交复印件就行',
    { documents: [booklet] },
    { documents: [{ paper: 'household-booklet', copies: 1 }] },
  ),
  ofGuide(
    '复印件改原件',
    '户口簿要带原件，光有复印件不行了',
    { documents: [{ paper: 'household-booklet', copies: 1 }] },
    { documents: [booklet] },
  ),
  ofGuide(
    '原件怎么处理',
    '户口簿原件看过就还，不收走了',
    { documents: [{ ...booklet, original: '收取' }] },
    { documents: [booklet] },
  ),
  ofGuide(
    '原件怎么处理',
    '户口簿原件要交给窗口，不再只是看一看',
    { documents: [booklet] },
    { documents: [{ ...booklet, original: '收取' }] },
  ),
  ofGuide('份数', '照片复印件从 2 份减到 1 份', { documents: [photo] }, { documents: [{ ...photo, copies: 1 }] }),
  ofGuide('份数', '照片复印件从 2 份加到 4 份', { documents: [photo] }, { documents: [{ ...photo, copies: 4 }] }),
  ofGuide('份数', '户口簿要多交复印件 1 份', { documents: [booklet] }, { documents: [{ ...booklet, copies: 1 }] }),
  ofGuide('份数', '户口簿不用再交复印件', { documents: [{ ...booklet, copies: 1 }] }, { documents: [booklet] }),
  local('材料减少', '少交一样材料（户口簿），现在不用带材料', {}, { waives: ['household-booklet'] }),
  local('材料增加', '多交一样材料（户口簿）', { waives: ['household-booklet'] }, {}),
  // Limits
  ofGuide('时限缩短', '从 5 个工作日缩短到 3 个', { promisedLimit: '5个工作日' }, { promisedLimit: '3个工作日' }),
  ofGuide('时限缩短', '从 5 个工作日缩短到 24 小时', { promisedLimit: '5个工作日' }, { promisedLimit: '24小时' }),
  ofGuide('时限缩短', '当场就能办好了（原来要 5 个工作日）', { promisedLimit: '5个工作日' }, { promisedLimit: '即办' }),
  ofGuide('时限延长', '从 3 个工作日延长到 5 个', { promisedLimit: '3个工作日' }, { promisedLimit: '5个工作日' }),
  ofGuide('时限延长', '从 2 小时延长到 4 小时', { promisedLimit: '2小时' }, { promisedLimit: '4小时' }),
  ofGuide('时限延长', '不再当场办好，要等 3 个工作日', { promisedLimit: '即办' }, { promisedLimit: '3个工作日' }),
  ofGuide('时限调整', '时限从 5 个工作日改成 7 个自然日', { promisedLimit: '5个工作日' }, { promisedLimit: '7个自然日' }),
  local('时限缩短', '从 20 个工作日缩短到 15 个', {}, { promisedLimit: '15个工作日' }),
  // Fee
  ofGuide('不再收费', '不再收费', { fee: charge('每证40元') }, { fee: '不收费' }),
  ofGuide(
    '不再收费',
    '不再收快递费',
    { fee: [...charge('每证40元'), { item: '快递费', standard: '每件12元', basis: '《邮政法》' }] },
    { fee: charge('每证40元') },
  ),
  ofGuide('开始收费', '开始收费：工本费，每证40元', { fee: '不收费' }, { fee: charge('每证40元') }),
  ofGuide(
    '开始收费',
    '多收一项：快递费，每件12元',
    { fee: charge('每证40元') },
    { fee: [...charge('每证40元'), { item: '快递费', standard: '每件12元', basis: '《邮政法》' }] },
  ),
  ofGuide('收费降低', '工本费便宜了：从“每证40元”降到“每证20元”', { fee: charge('每证40元') }, { fee: charge('每证20元') }),
  ofGuide('收费提高', '工本费贵了：从“每证20元”涨到“每证40元”', { fee: charge('每证20元') }, { fee: charge('每证40元') }),
  ofGuide('收费改变', '工本费从“每证40元”改成“按成本收”', { fee: charge('每证40元') }, { fee: charge('按成本收') }),
  // Visits and channels
  ofGuide('少跑', '少跑了：从最多跑 2 次减到 1 次', { visits: 2 }, { visits: 1 }),
  ofGuide('少跑', '不用跑了，在家就能办', { visits: 1 }, { visits: 0 }),
  ofGuide('多跑', '要多跑：从最多跑 1 次加到 2 次', { visits: 1 }, { visits: 2 }),
  ofGuide('多跑', '要跑了：最多跑 1 次', { visits: 0 }, { visits: 1 }),
  ofGuide('办理方式增加', '可以网上办了（民政通）', { channels: ['窗口'] }, { channels: ['窗口', '网上'], online: '民政通' }),
  ofGuide('办理方式减少', '不能网上办了', { channels: ['窗口', '网上'], online: '民政通' }, { channels: ['窗口'] }),
  ofGuide(
    '网上平台',
    '网上办的平台从“民政通”换成“国家政务服务平台”',
    { channels: ['网上'], online: '民政通' },
    { channels: ['网上'], online: '国家政务服务平台' },
  ),
  // Conditions, steps, cases
  ofGuide('条件', '少了一个条件：本县户籍', { conditions: ['收入低', '本县户籍'] }, { conditions: ['收入低'] }),
  ofGuide('条件', '多了一个条件：本县户籍', { conditions: ['收入低'] }, { conditions: ['收入低', '本县户籍'] }),
  ofGuide('条件', '有一个条件改了，现在是：住满一年', { conditions: ['住满三年'] }, { conditions: ['住满一年'] }),
  ofGuide('条件', '办理条件改了：去掉 2 条，加上 1 条', { conditions: ['甲', '乙'] }, { conditions: ['丙'] }),
  ofGuide('条件', '谁可以办，改成：所有居民', { audience: '本县居民' }, { audience: '所有居民' }),
  ofGuide('步骤', '步骤少了：从 3 步减到 2 步', { steps: ['一', '二', '三'] }, { steps: ['一', '二'] }),
  ofGuide('步骤', '步骤多了：从 1 步加到 2 步', { steps: ['一'] }, { steps: ['一', '二'] }),
  ofGuide('步骤', '办理步骤改了：公示三天', { steps: ['公示七天'] }, { steps: ['公示三天'] }),
  ofGuide('情形增加', '多了一种情形：补办', { cases }, { cases: [...cases, { id: 'lost', name: '补办' }] }),
  ofGuide('情形减少', '少了一种情形：补办', { cases: [...cases, { id: 'lost', name: '补办' }] }, { cases }),
  // What differs by case or by channel
  ofGuide(
    '时限缩短',
    '“再次申请”：从 5 个工作日缩短到 2 个',
    { cases, promisedLimit: '5个工作日' },
    { cases: [FIRST, { ...AGAIN, promisedLimit: '2个工作日' }], promisedLimit: '5个工作日' },
  ),
  ofGuide(
    '时限延长',
    '“网上”：不再当场办好，要等 3 个工作日',
    {
      channels: ['窗口', '网上'],
      online: '民政通',
      promisedLimit: '3个工作日',
      ways: [{ channel: '网上', promisedLimit: '即办' }],
    },
    { channels: ['窗口', '网上'], online: '民政通', promisedLimit: '3个工作日' },
  ),
  ofGuide(
    '不再收费',
    '“首次申请”：不再收费',
    { cases, fee: charge('每证40元') },
    { cases: [{ ...FIRST, fee: '不收费' }, AGAIN], fee: charge('每证40元') },
  ),
  ofGuide(
    '时限缩短',
    '从 5 个工作日缩短到 3 个',
    { cases, promisedLimit: '5个工作日' },
    { cases: cases.map((each) => ({ ...each, promisedLimit: '3个工作日' })), promisedLimit: '5个工作日' },
  ),
  ofGuide('地点', '改到县政务中心办', { place: '县民政局' }, { place: '县政务中心' }),
  ofGuide(
    '材料减少',
    '“网上”不用再带户口簿',
    { channels: ['窗口', '网上'], online: '民政通', documents: [booklet] },
    { channels: ['窗口', '网上'], online: '民政通', documents: [{ ...booklet, channels: ['窗口'] }] },
  ),
  {
    kind: '地点',
    says: '“再次申请”改到雾岭派出所办（原来在雾岭镇便民服务中心）',
    from: { matter: guide({ cases }), handling: { entry: entry(), place: place() } },
    to: {
      matter: guide({ cases }),
      handling: {
        entry: entry({ places: [{ case: 'again', place: 'police' }] }),
        place: place(),
        places: [place(), place({ id: 'police', name: '雾岭派出所' })],
      },
    },
  },
  // How far, and where
  { kind: '本地能办了', says: '雾岭镇便民服务中心能办了：这里收材料，由上级部门办', from: elsewhere, to: here({}) },
  { kind: '本地能办了', says: '雾岭镇便民服务中心能办了：这里就能办好', from: { matter: guide() }, to: here({ action: '办结' }) },
  { kind: '本地不办了', says: '这里不办了，请到县民政局一楼', from: here({ promisedLimit: '5个工作日' }), to: elsewhere },
  local('办理深度', '这里能多办一步了，从“咨询”改成“办结”：这里就能办好', { action: '咨询' }, { action: '办结' }),
  local('办理深度', '这里少办一步了，从“受理”改成“咨询”：这里只解答，不收材料', { action: '受理' }, { action: '咨询' }),
  local('村站能办了', '村（社区）便民服务站可以代办了', {}, { station: '代办' }),
  local('村站不办了', '村（社区）便民服务站不再代办', { station: '代办' }, {}),
  local('村站办理深度', '村（社区）便民服务站从“咨询”改成“代办”', { station: '咨询' }, { station: '代办' }),
  local('地点', '改到雾岭派出所办（原来在雾岭镇便民服务中心）', {}, { place: 'police' }, [
    {},
    { id: 'police', name: '雾岭派出所' },
  ]),
  local('窗口', '改到1号窗口办', {}, { counter: 'one' }, [{ counters }, { counters }]),
  local(
    '办公时间延长',
    '办公时间延长，现在是周一至周五 8:30-12:00、14:00-17:30；周六 9:00-12:00',
    {},
    { openingHours: withSaturday },
  ),
  local('办公时间缩短', '办公时间缩短，现在只有周一至周五 8:30-12:00、14:00-17:30', { openingHours: withSaturday }, {}),
  local(
    '办公时间调整',
    '办公时间改成周二至周六 8:30-12:00、14:00-17:30',
    {},
    { openingHours: ['周二至周六 08:30-12:00 14:00-17:30'] },
  ),
  local('电话', '电话改成 0000-8812399', {}, { phone: '0000-8812399' }),
];

test.each(GOLDEN)('$kind: $says', ({ kind, says, from, to }) => expect(describe(from, to)).toEqual([{ kind, says }]));

test('every kind of change has a sentence above', () =>
  expect(CHANGE_KINDS.filter((kind) => !GOLDEN.some((golden) => golden.kind === kind))).toEqual([]));

test('nothing is said where nothing changed, nor where only the wording did', () => {
  expect(describe(here({}), here({}))).toEqual([]);
  expect(
    describe({ matter: guide() }, { matter: guide({ summary: '另一句话', html: '<p>改了</p>', aliases: ['新叫法'] }) }),
  ).toEqual([]);
  expect(describe(elsewhere, { ...elsewhere, matter: guide() })).toEqual([]);
  // A promise of the township's that is shorter than the county's old and new one.
  const local = { entry: entry({ promisedLimit: '2个工作日' }), place: place() };
  const promised = (promisedLimit: string): MatterVersion => ({ matter: guide({ promisedLimit }), handling: local });
  expect(describe(promised('5个工作日'), promised('3个工作日'))).toEqual([]);
});

test('several changes stand in the order of their weight, what a case needs beside a new case', () => {
  const from = guide({ cases, documents: [booklet, card], promisedLimit: '5个工作日', visits: 1 });
  const to = guide({
    cases: [...cases, { id: 'lost', name: '补办' }],
    documents: [booklet, photo],
    promisedLimit: '10个工作日',
    visits: 2,
  });
  expect(describe({ matter: from }, { matter: to }).map(({ says }) => says)).toEqual([
    '少交一样材料（身份证）',
    '多交一样材料（照片）',
    '从 5 个工作日延长到 10 个',
    '要多跑：从最多跑 1 次加到 2 次',
    '多了一种情形：补办',
  ]);
});

test('of many papers the first three are named', () => {
  const documents = ['a', 'b', 'c', 'd'].map((paper) => ({ paper, copies: 1 }));
  expect(describe({ matter: guide({ documents: '不需要材料' }) }, { matter: guide({ documents }) })).toEqual([
    { kind: '材料增加', says: '多交四样材料（a、b、c等）' },
  ]);
});

test.each<[string, Place, Place, string]>([
  ['moved', {}, { address: '雾岭镇新街1号' }, '地点 搬到雾岭镇新街1号（原来在雾岭镇茶市街8号）'],
  ['renamed', { name: '便民中心' }, {}, '改名 改名了：原来叫“便民中心”'],
  ['has another number', {}, { phone: '0000-8812399' }, '电话 电话改成 0000-8812399'],
  [
    'opens on Saturdays',
    { openingHours: week },
    { openingHours: withSaturday },
    '办公时间延长 办公时间延长，现在是周一至周五 8:30-12:00、14:00-17:30；周六 9:00-12:00',
  ],
  ['renames a counter', { counters }, { counters: [{ id: 'one', name: '综合窗口' }] }, '窗口 “1号窗口”改成“综合窗口”'],
])('a place %s', (_, from, to, told) =>
  expect(changeOfPlace(place(from), place(to)).map(({ kind, says }) => `${kind} ${says}`)).toEqual([told]),
);
