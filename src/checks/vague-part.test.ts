import { describe, expect, test } from 'vitest';
import type { CooperativeDuty } from '../schema/duty.ts';
import { basicDuty, cooperativeDuty } from '../testing/builders.ts';
import { messagesOnRows, runOnRows } from '../testing/rows.ts';
import { vaguePart } from './vague-part.ts';

const inTownshipPart = (line: string, name = '燃气安全检查'): string[] =>
  messagesOnRows(vaguePart, { cooperative: [cooperativeDuty({ name, township: [line] })] });

describe('the part of the township', () => {
  test('says what is missing, and how it looks when it is there', () =>
    expect(inTownshipPart('协助做好相关工作')).toEqual([
      '“协助做好相关工作”没有说做什么、交出什么：请写出对象和结果，例如 每周巡查路灯，登记不亮的灯杆编号',
    ]));

  test.each([
    '配合县城市管理局开展工作',
    '积极配合上级部门做好燃气安全工作',
    '参与燃气安全检查',
    '配合主管部门开展日常巡查、排查',
    '支持、参与相关活动',
    '履行相关职责',
    '落实属地责任',
    '协助',
  ])('must not only be %s', (line) => expect(inTownshipPart(line)).toHaveLength(1));

  test.each([
    '每周巡查路灯',
    '配合执法人员进小区，通知业主到场',
    '发现停气、漏气，十分钟内报县城市管理局',
    '参与每月一次的联合检查，带路到户',
    '组织村干部逐户签订承诺书',
    '协助联系产权人，提供住址',
  ])('may be %s', (line) => expect(inTownshipPart(line)).toEqual([]));

  test('must say more than the name of the row', () => {
    expect(inTownshipPart('配合开展禁毒工作', '禁毒宣传')).toHaveLength(1);
    expect(inTownshipPart('配合开展禁毒工作', '反诈宣传')).toEqual([]);
  });
});

test('a step must say something too, where it is written', () => {
  expect(runOnRows(vaguePart, { basic: [basicDuty({ steps: ['两人入户，填调查表', '做好相关工作'] })] })).toMatchObject([
    { file: 'hexi/wuling/duties/basic.yaml', path: ['own', 0, 'steps', 1], record: 'allowance-review' },
  ]);
  const base = basicDuty({ steps: ['做好相关工作'] });
  const ofCounty = { sharedDuties: { basic: [base], cooperative: [], withdrawn: [] } };
  const row = { ...base, shared: true };
  expect(runOnRows(vaguePart, { basic: [row] }, ofCounty)).toMatchObject([{ file: 'hexi/duties/basic.yaml' }]);
});

test.each(['负责牵头', '指导、监督乡镇开展工作', '负责组织实施'])('the part of the department must not only be %s', (line) => {
  const parties = [{ department: 'urban-management', role: '牵头', duties: [line] } as const].map((party) => ({
    ...party,
    duties: [...party.duties],
  }));
  expect(runOnRows(vaguePart, { cooperative: [cooperativeDuty({ parties })] })).toMatchObject([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 0, 'parties', 0, 'duties', 0],
      record: 'street-light-maintenance',
      message: `“${line}”没有说做什么、交出什么：请写出对象和结果，例如 接到报修后24小时内到场处理`,
    },
  ]);
});

test("a township that uses the county's row answers for its own part only", () => {
  const base = cooperativeDuty({ shared: true, township: ['协助做好相关工作'] });
  const sharedDuties = { basic: [], cooperative: [base], withdrawn: [] };
  expect(runOnRows(vaguePart, { cooperative: [base] }, { sharedDuties }).map(({ file }) => file)).toEqual([
    'hexi/duties/cooperative.yaml',
  ]);
  const own = { ...base, township: ['配合执法'] };
  expect(runOnRows(vaguePart, { cooperative: [own] }, { sharedDuties }).map(({ file }) => file)).toEqual([
    'hexi/duties/cooperative.yaml',
    'hexi/wuling/duties/cooperative.yaml',
  ]);
});

describe('the hand-over', () => {
  const inHandover = (given: Partial<CooperativeDuty['handover']>) =>
    runOnRows(vaguePart, { cooperative: [cooperativeDuty({ handover: { ...cooperativeDuty().handover, ...given } })] });

  test('says what is missing, at its place', () =>
    expect(inHandover({ what: '相关材料' })).toMatchObject([
      { path: ['own', 0, 'handover', 'what'], message: '“相关材料”没有说交什么：请写实，例如 灯杆编号和照片' },
    ]));

  test.each([{ what: '有关情况' }, { when: '及时' }, { when: '按规定' }, { form: '及时上报' }, { form: '按程序移交' }])(
    'must not only be %o',
    (given) => expect(inHandover(given)).toHaveLength(1),
  );

  test.each([{ what: '受伤的情况' }, { when: '发现后立即' }, { form: '书面移交县水利局' }])('may be %o', (given) =>
    expect(inHandover(given)).toEqual([]),
  );
});
