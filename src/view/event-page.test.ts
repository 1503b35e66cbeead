import { describe, expect, test } from 'vitest';
import type { EventStep } from '../schema/life-event.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import {
  duties,
  entry,
  entryElsewhere,
  guide,
  lifeEvent,
  pendingMatter,
  scope,
  sheet,
  withdrawnDuty,
} from '../testing/builders.ts';
import { eventPage } from './event-page.ts';

const papers = [
  { id: 'household-booklet', name: '居民户口簿', issuer: '公安机关', obtain: '到户籍地派出所补领' },
  { id: 'birth-certificate', name: '出生医学证明', issuer: '医院', obtain: '找出生的医院' },
  { id: 'tax-record', name: '完税记录', issuer: '税务局', obtain: '窗口查', fetchedByOffice: true as const },
];
const matters = [
  guide({
    id: 'certificate',
    name: '出生证',
    documents: [{ paper: 'household-booklet', original: '核验' }],
    promisedLimit: '5个自然日',
  }),
  guide({
    id: 'registration',
    name: '上户口',
    documents: [
      { paper: 'household-booklet', original: '核验', copies: 2, note: '首页' },
      { paper: 'birth-certificate', original: '收取' },
      { paper: 'tax-record', copies: 1 },
    ],
    promisedLimit: '2个自然日',
  }),
  guide({ id: 'subsidy', name: '补贴', documents: '不需要材料', promisedLimit: '9个自然日', visits: 0 }),
  pendingMatter({ id: 'naming', name: '起名' }),
];
const STEPS: EventStep[] = [
  { matter: 'certificate', gives: 'birth-certificate' },
  { matter: 'registration', after: ['certificate'], note: '一个月内办' },
  { matter: 'subsidy', when: '家里困难的' },
];

function drawn(steps: EventStep[] = STEPS, ...entries: SheetEntry[]) {
  const withdrawn = [withdrawnDuty({ sheets: ['certificate'] })];
  const own = entries.length > 0 ? entries : ['certificate', 'registration', 'subsidy'].map((matter) => entry({ matter }));
  const event = lifeEvent(...steps);
  return eventPage(
    event,
    scope({ sheet: sheet(...own), duties: duties({ withdrawn }) }, { matters, papers, lifeEvents: [event] }),
  );
}
const factsOf = (...given: Parameters<typeof drawn>): Record<string, string> =>
  Object.fromEntries(drawn(...given).facts.map(({ label, value }) => [label, value]));

test('has a title of its own, and stands in its township', () =>
  expect(drawn().page).toMatchObject({
    path: 'hexi/wuling/events/birth.html',
    fullTitle: '生孩子：一步一步办 · 雾岭镇 · 禾溪县 · 禾溪县乡镇服务单',
  }));

describe('the steps', () => {
  test('say in words who has them done, what comes before, what they give', () =>
    expect(drawn().steps.map(({ number, who, before, facts }) => [number, who, before, ...facts])).toEqual([
      [1, '都要办', undefined, '办完拿到出生医学证明，后面要用，请收好'],
      [2, '都要办', '要先办完第1步', '一个月内办'],
      [3, '看情况：家里困难的', undefined],
    ]));

  test('lead to the matter, and say where, how far here and how long', () => {
    const [first] = drawn(
      [{ matter: 'certificate' }],
      entry({ matter: 'certificate', counter: 'social-affairs', station: '代办' }),
    ).steps;
    expect(first?.options).toMatchObject([
      {
        label: '出生证',
        href: '../certificate.html',
        where: {
          place: '雾岭镇便民服务中心',
          counter: '2号社会事务窗口',
          phones: [{ number: '0000-8812345' }],
          action: { label: '受理' },
        },
        station: '村（社区）便民服务站：代办',
        limit: '5个自然日',
      },
    ]);
  });

  test('say of a choice that one of it is enough', () =>
    expect(drawn([{ matter: 'certificate', or: ['subsidy'] }]).steps[0]).toMatchObject({
      choice: '下面 2 样，办其中一样',
      options: [{ label: '出生证' }, { label: '补贴' }],
    }));

  test('tell the address of one place once', () =>
    expect(drawn().steps.map(({ options }) => options[0]?.where.address)).toEqual(['雾岭镇茶市街8号', undefined, undefined]));

  test('that are not done here say where instead, with telephone, and that the duty was withdrawn', () =>
    expect(drawn([{ matter: 'certificate' }], entryElsewhere({ matter: 'certificate' })).steps[0]?.options[0]).toMatchObject({
      href: '../certificate.html',
      where: { here: false, heading: '雾岭镇不办，请到：', place: '县民政局', phones: [{ number: '0000-8810001' }] },
      lines: ['已由县民政局收回：由县民政局每年检查一次'],
    }));

  test('of a matter that the township does not have say so, and whom to ask', () =>
    expect(drawn([{ matter: 'certificate' }], entry({ matter: 'subsidy' })).steps[0]?.options[0]).toMatchObject({
      href: '../../matters/certificate.html',
      where: {
        here: false,
        heading: '雾岭镇的服务单里没有这件事，请先问：',
        place: '县民政局',
        phones: [{ number: '0000-8810001' }],
      },
    }));

  test('of a matter known by name only say that its guide is to be written, and count no time for it', () => {
    expect(drawn([{ matter: 'naming' }], entry({ matter: 'naming' })).steps[0]?.options[0]?.label).toBe('起名（指南待补充）');
    expect(factsOf([{ matter: 'naming' }], entry({ matter: 'naming' }))['多久']).toContain('第1步没有写时限，没有算进去');
  });
});

describe('the facts', () => {
  test('tell steps, time, trips and papers', () =>
    expect(factsOf()).toEqual({
      几步: '3 步：2 步都要办，1 步看情况',
      多久: '最快约 7 天（能同时办的一起办，只办必须办的）；最长约 16 天（每步都要办，一步接一步）',
      跑几趟: '本人跑 2 趟',
      同一天: '第1、3步，可以同一天去办',
      材料: '要带 1 样',
    }));

  test('say so where nothing takes longer than a day, or nobody has to come', () => {
    const steps = [{ matter: 'subsidy' }];
    expect(factsOf(steps, entry({ matter: 'subsidy', promisedLimit: '即办' }))).toMatchObject({
      几步: '1 步，都要办',
      多久: '材料齐全，当天都能办好',
      跑几趟: '不用跑，在家就能办',
      材料: '不需要材料',
    });
  });

  test('say so where every step depends', () =>
    expect(factsOf([{ matter: 'certificate', when: '在外地生的' }])['几步']).toBe('1 步，看情况，用得上哪步办哪步'));
});

test('papers are there once, with the steps that need them; what a step gives and what an office looks up is apart', () =>
  expect(drawn().papers).toEqual({
    groups: [
      {
        title: '都要带',
        papers: [
          {
            name: '居民户口簿',
            form: '原件核验，看完还您，复印件2份',
            hints: ['第1、2步要用', '第2步：首页', '哪里拿：到户籍地派出所补领'],
            tick: '居民户口簿',
          },
        ],
      },
      {
        title: '前面的步骤办完就有，不用另外准备',
        papers: [{ name: '出生医学证明', form: '原件收取1份', hints: ['办完第1步就有', '第2步要用'] }],
      },
    ],
    fetched: '完税记录',
    count: '要带 1 样',
  }));

test('it begins with the first step that everybody has done', () => {
  expect(drawn().start).toMatchObject({ here: true, heading: '先办第1步：出生证', place: '雾岭镇便民服务中心' });
  const steps = [{ matter: 'subsidy', when: '家里困难的' }, { matter: 'certificate' }];
  expect(drawn(steps, entryElsewhere({ matter: 'certificate' })).start).toMatchObject({
    here: false,
    heading: '先办第2步：出生证。雾岭镇不办，请到：',
  });
});
