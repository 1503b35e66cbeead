/** 办事指南, before and after, without its papers: fee, visits, channels, conditions, steps, cases, name. */
import { FREE, type Fee, type Guide } from '../schema/matter.ts';
import { changeByChoice } from './change-by-choice.ts';
import type { ToldChange } from './change-of-papers.ts';

type Charge = Exclude<Fee, string>[number];
type Channel = Guide['channels'][number];

const CHANNEL_WORDS: Record<Channel, string> = {
  窗口: '到窗口办',
  网上: '网上办',
  电话: '打电话办',
  邮寄: '邮寄办',
  上门: '上门办',
  代办: '请人代办',
};

const missing = <Value>(these: readonly Value[], others: readonly Value[]): Value[] =>
  these.filter((each) => !others.includes(each));

const amount = ({ standard }: Charge): number => Number(/\d+(?:\.\d+)?/.exec(standard)?.[0] ?? NaN);

function changeOfCharge(before: Charge, after: Charge): ToldChange[] {
  if (before.standard === after.standard) return [];
  const [from, to] = [amount(before), amount(after)];
  const words = `从“${before.standard}”`;
  if (to < from) return [{ kind: '收费降低', says: `${after.item}便宜了：${words}降到“${after.standard}”` }];
  if (to > from) return [{ kind: '收费提高', says: `${after.item}贵了：${words}涨到“${after.standard}”` }];
  return [{ kind: '收费改变', says: `${after.item}${words}改成“${after.standard}”` }];
}

function changeOfFee(before: Fee, after: Fee): ToldChange[] {
  const [from, to] = [before, after].map((fee) => (fee === FREE ? [] : fee)) as [Charge[], Charge[]];
  if (from.length > 0 && to.length === 0) return [{ kind: '不再收费', says: '不再收费' }];
  const old = new Map(from.map((charge) => [charge.item, charge]));
  const gone = from.filter(({ item }) => !to.some((charge) => charge.item === item));
  return [
    ...gone.map(({ item }): ToldChange => ({ kind: '不再收费', says: `不再收${item}` })),
    ...to.flatMap((charge): ToldChange[] => {
      const known = old.get(charge.item);
      if (known !== undefined) return changeOfCharge(known, charge);
      return [{ kind: '开始收费', says: `${from.length === 0 ? '开始收费' : '多收一项'}：${charge.item}，${charge.standard}` }];
    }),
  ];
}

function changeOfVisits({ visits: from }: Guide, { visits: to }: Guide): ToldChange[] {
  if (from === to) return [];
  if (to === 0) return [{ kind: '少跑', says: '不用跑了，在家就能办' }];
  if (to < from) return [{ kind: '少跑', says: `少跑了：从最多跑 ${from} 次减到 ${to} 次` }];
  return [{ kind: '多跑', says: from === 0 ? `要跑了：最多跑 ${to} 次` : `要多跑：从最多跑 ${from} 次加到 ${to} 次` }];
}

function changeOfChannels(before: Guide, after: Guide): ToldChange[] {
  const platform = after.online === undefined ? '' : `（${after.online}）`;
  return [
    ...missing(after.channels, before.channels).map((channel): ToldChange => ({
      kind: '办理方式增加',
      says: `可以${CHANNEL_WORDS[channel]}了${channel === '网上' ? platform : ''}`,
    })),
    ...missing(before.channels, after.channels).map((channel): ToldChange => ({
      kind: '办理方式减少',
      says: `不能${CHANNEL_WORDS[channel]}了`,
    })),
    ...(before.online !== undefined && after.online !== undefined && before.online !== after.online
      ? [{ kind: '网上平台', says: `网上办的平台从“${before.online}”换成“${after.online}”` } as const]
      : []),
  ];
}

/** As much of a sentence as a line holds. */
const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function changeOfConditions(before: Guide, after: Guide): ToldChange[] {
  const fewer = missing(before.conditions, after.conditions);
  const more = missing(after.conditions, before.conditions);
  const kind = '条件';
  const audience: ToldChange[] =
    before.audience === after.audience ? [] : [{ kind, says: `谁可以办，改成：${cut(after.audience)}` }];
  const [lost = '', added = ''] = [fewer[0], more[0]];
  if (fewer.length === 1 && more.length === 0) return [...audience, { kind, says: `少了一个条件：${cut(lost)}` }];
  if (fewer.length === 0 && more.length === 1) return [...audience, { kind, says: `多了一个条件：${cut(added)}` }];
  if (fewer.length === 1 && more.length === 1) return [...audience, { kind, says: `有一个条件改了，现在是：${cut(added)}` }];
  if (fewer.length + more.length === 0) return audience;
  return [...audience, { kind, says: `办理条件改了：去掉 ${fewer.length} 条，加上 ${more.length} 条` }];
}

function changeOfSteps({ steps: from }: Guide, { steps: to }: Guide): ToldChange[] {
  if (to.length < from.length) return [{ kind: '步骤', says: `步骤少了：从 ${from.length} 步减到 ${to.length} 步` }];
  if (to.length > from.length) return [{ kind: '步骤', says: `步骤多了：从 ${from.length} 步加到 ${to.length} 步` }];
  const changed = missing(to, from);
  return changed.length === 0 ? [] : [{ kind: '步骤', says: `办理步骤改了：${cut(changed[0] ?? '')}` }];
}

function changeOfCases({ cases: before = [] }: Guide, { cases: after = [] }: Guide): ToldChange[] {
  const only = (these: typeof before, others: typeof before): string[] =>
    these.filter(({ id }) => !others.some((other) => other.id === id)).map(({ name }) => name);
  return [
    ...only(after, before).map((name): ToldChange => ({ kind: '情形增加', says: `多了一种情形：${name}` })),
    ...only(before, after).map((name): ToldChange => ({ kind: '情形减少', says: `少了一种情形：${name}` })),
  ];
}

const changeOfUsualPlace = (before: string, after: string): ToldChange[] =>
  before === after ? [] : [{ kind: '地点', says: `改到${after}办` }];

export const changeOfGuide = (before: Guide, after: Guide): ToldChange[] => [
  ...changeByChoice(before, after, 'fee', changeOfFee),
  ...changeByChoice(before, after, 'place', changeOfUsualPlace),
  ...[changeOfVisits, changeOfChannels, changeOfConditions, changeOfSteps, changeOfCases].flatMap((tell) => tell(before, after)),
];
