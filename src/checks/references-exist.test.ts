import { describe, expect, test } from 'vitest';
import type { CountyCorpus, Matter, TownshipCorpus } from '../domain/corpus.ts';
import {
  adjustment,
  basicDuty,
  cooperativeDuty,
  corpus,
  countyCorpus,
  duties,
  entry,
  entryElsewhere,
  guide,
  lifeEvent,
  pendingMatter,
  place,
  sheet,
  township,
  townshipCorpus,
  unlistedTask,
  withdrawnDuty,
} from '../testing/builders.ts';
import type { EventStep } from '../schema/life-event.ts';
import { referencesExist } from './references-exist.ts';

const inCounty = (given: Partial<CountyCorpus>) => referencesExist.run(corpus(countyCorpus(given)));
const inTownship = (given: Partial<TownshipCorpus>) => inCounty({ townships: [townshipCorpus(given)] });
const inMatter = (matter: Matter) => inCounty({ matters: [guide(), matter], townships: [] });
const brief = (findings: ReturnType<typeof inCounty>) =>
  findings.map(({ file, path, message }) => `${file} ${path.join('.')} ${message}`);

test('accepts a county whose references all lead somewhere', () => expect(referencesExist.run(corpus())).toEqual([]));

test('names the rule', () => expect(inMatter(pendingMatter({ department: 'x' }))[0]?.rule).toBe('unknown-reference'));

test('names no nearest one where there is none at all', () =>
  expect(inCounty({ papers: [] })[0]?.message).toBe('没有编号为“household-booklet”的申请材料'));

describe('refuses a sheet', () => {
  test.each<[string, TownshipCorpus['sheet'], string]>([
    ['whose matter does not exist', sheet(entry({ matter: 'allowance' })), '0.matter 没有编号为“allowance”的事项'],
    ['whose place does not exist', sheet(entry({ place: 'centre' })), '0.place 没有编号为“centre”的办事地点'],
    [
      'whose counter does not exist',
      sheet(entry({ counter: 'social' })),
      '0.counter 没有编号为“social”的窗口，最接近的是“social-affairs”',
    ],
    [
      'that takes a case elsewhere which does not exist',
      sheet(entry({ places: [{ case: 'lost', place: 'service-centre' }] })),
      '0.places.0.case 没有编号为“lost”的情形',
    ],
    [
      'that waives a paper which does not exist',
      sheet(entry({ waives: ['household-booklet', 'booklet'] })),
      '0.waives.1 没有编号为“booklet”的申请材料，最接近的是“household-booklet”',
    ],
    [
      'that sends people to a department which does not exist',
      sheet(entryElsewhere({ instead: { department: 'civil' } })),
      '0.instead.department 没有编号为“civil”的县级部门，最接近的是“civil-affairs”',
    ],
  ])('%s', (_what, given, said) =>
    expect(brief(inTownship({ sheet: given }))).toEqual([expect.stringContaining(`hexi/wuling/sheet.yaml entries.${said}`)]),
  );

  test('whose counter is another place’s', () => {
    const places = [place(), place({ id: 'police-station', counters: [{ id: 'household', name: '户籍窗口' }] })];
    const found = inTownship({ township: township({ places }), sheet: sheet(entry({ counter: 'household' })) });
    expect(found).toMatchObject([{ path: ['entries', 0, 'counter'] }]);
  });
});

test('accepts a counter of the place itself', () =>
  expect(inTownship({ sheet: sheet(entry({ counter: 'social-affairs' })) })).toEqual([]));

describe('refuses a list of duties', () => {
  const parties = [{ department: 'urban', role: '牵头' as const, duties: ['修灯'] }];

  test.each<[string, Partial<TownshipCorpus['duties']>, string]>([
    [
      'that a department leads which does not exist',
      { cooperative: [cooperativeDuty({ parties })] },
      'cooperative.yaml own.0.parties.0.department 没有编号为“urban”的县级部门，最接近的是“urban-management”',
    ],
    [
      'that a department has taken over which does not exist',
      { withdrawn: [withdrawnDuty({ takenOverBy: 'civil' })] },
      'withdrawn.yaml own.0.takenOverBy 没有编号为“civil”的县级部门，最接近的是“civil-affairs”',
    ],
    [
      'with a matter which does not exist',
      { basic: [basicDuty({ sheets: ['allowance'], at: ['own', 3] })] },
      'basic.yaml own.3.sheets.0 没有编号为“allowance”的事项，最接近的是“minimum-living-allowance”',
    ],
  ])('%s', (_what, given, said) => expect(brief(inTownship({ duties: duties(given) }))).toEqual([`hexi/wuling/duties/${said}`]));

  test('whose source does not exist', () =>
    expect(
      brief(inTownship({ dutySources: { basic: 'lists-2024', cooperative: 'lists-2025', withdrawn: 'lists-2025' } })),
    ).toEqual(['hexi/wuling/duties/basic.yaml source 没有编号为“lists-2024”的来源文件，最接近的是“lists-2025”']));

  test('that the county shares, in the county’s file', () => {
    const row = { id: 'a', name: '甲', category: '乙', sheets: ['allowance'] };
    expect(inCounty({ sharedDuties: { basic: [row], cooperative: [], withdrawn: [] } })).toMatchObject([
      { file: 'hexi/duties/basic.yaml', path: ['rows', 0, 'sheets', 0] },
    ]);
  });
});

describe('refuses a characteristic', () => {
  const images = [{ file: 'tea.png', width: 600, height: 400 }];
  const picture = { file: 'te.png', alt: '茶园' };

  test.each<[string, Partial<TownshipCorpus>, string]>([
    [
      'row whose picture is not there',
      { duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', picture } })] }) },
      'duties/basic.yaml own.0.characteristic.picture.file 没有叫“te.png”的图片（放在 images 文件夹里），最接近的是“tea.png”',
    ],
    [
      'row that belongs to nothing the township is known for',
      { duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', of: '云雾茶' } })] }) },
      'duties/basic.yaml own.0.characteristic.of 没有叫“云雾茶”的特色（township.yaml 的 character），最接近的是“高山云雾茶”',
    ],
    [
      'point whose picture is not there',
      { township: township({ character: [{ title: '茶', why: '茶市大', picture }] }) },
      'township.yaml character.0.picture.file 没有叫“te.png”的图片（放在 images 文件夹里），最接近的是“tea.png”',
    ],
  ])('%s', (_what, given, said) => expect(brief(inTownship({ images, ...given }))).toEqual([`hexi/wuling/${said}`]));

  test('but says nothing of images that could not be opened', () =>
    expect(
      inCounty({
        unread: ['hexi/wuling/images/te.png'],
        townships: [townshipCorpus({ duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', picture } })] }) })],
      }),
    ).toEqual([]));
});

describe('refuses a guide', () => {
  const cases = [
    { id: 'first-time', name: '首次' },
    { id: 'lost', name: '丢失' },
  ];

  test.each<[string, Matter, string]>([
    ['of a department which does not exist', guide({ id: 'b', department: 'civil' }), 'department 没有编号为“civil”的县级部门'],
    ['known by name only, of such a department', pendingMatter({ id: 'b', department: 'civil' }), 'department 没有编号'],
    [
      'that asks for a paper which does not exist',
      guide({ id: 'b', documents: [{ paper: 'booklet', copies: 1 }] }),
      'documents.0.paper 没有编号为“booklet”的申请材料',
    ],
    [
      'that asks for a paper in a case which it does not have',
      guide({ id: 'b', cases, documents: [{ paper: 'household-booklet', copies: 1, cases: ['lost', 'stolen'] }] }),
      'documents.0.cases.1 没有编号为“stolen”的情形',
    ],
    ['with a related matter which does not exist', guide({ id: 'b', related: ['c'] }), 'related.0 没有编号为“c”的事项'],
    [
      'whose text links to a matter which does not exist',
      guide({ id: 'b', html: '<a href="matter:c">丙</a>' }),
      ' 没有编号为“c”的事项',
    ],
  ])('%s', (_what, matter, said) =>
    expect(brief(inMatter(matter))).toEqual([expect.stringContaining(`hexi/matters/b.md ${said}`)]),
  );

  test('of the county that relates to a matter of one township only', () => {
    const own = guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md' });
    const townships = [townshipCorpus({ matters: [own], sheet: sheet(entry({ matter: 'tea' })) })];
    expect(inCounty({ matters: [guide({ related: ['tea'] })], townships })).toMatchObject([
      { file: 'hexi/matters/minimum-living-allowance.md', path: ['related', 0] },
    ]);
  });
});

test("accepts a township's own matter on its sheet, and as related to another of its own", () => {
  const matters = ['tea', 'silk'].map((id) => guide({ id, related: ['tea', 'minimum-living-allowance'] }));
  expect(inTownship({ matters, sheet: sheet(entry({ matter: 'tea' }), entry({ matter: 'silk' })) })).toEqual([]);
});

describe('refuses a life event', () => {
  const cases = [
    { id: 'adult', name: '成年人' },
    { id: 'minor', name: '未成年人' },
  ];

  test.each<[string, EventStep, string]>([
    ['with a matter which does not exist', { matter: 'birth' }, 'matter 没有编号为“birth”的事项，最接近的是“card”'],
    [
      'with a choice of which one does not exist',
      { matter: 'card', or: ['birth'] },
      'or.0 没有编号为“birth”的事项，最接近的是“card”',
    ],
    [
      'with a case of none of its matters',
      { matter: 'card', cases: ['adult', 'old'] },
      'cases.1 没有编号为“old”的情形，最接近的是“adult”',
    ],
    ['that gives a paper which does not exist', { matter: 'card', gives: 'booklet' }, 'gives 没有编号为“booklet”的申请材料'],
  ])('%s', (_what, step, said) =>
    expect(brief(inCounty({ matters: [guide(), guide({ id: 'card', cases })], lifeEvents: [lifeEvent(step)] }))).toEqual([
      expect.stringContaining(`hexi/life-events.yaml 0.steps.0.${said}`),
    ]),
  );
});

// Such a matter has no page: links to it would lead to a county page that is not there.
test("refuses a township's own matter that is not on its sheet", () =>
  expect(brief(inTownship({ matters: [guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md' })] }))).toEqual([
    'hexi/wuling/matters/tea.md  服务单里没有“tea”，请在 sheet.yaml 里加上这个事项，或者删掉这个文件',
  ]));

test('says nothing of references to a file that could not be read, which has an issue of its own', () => {
  const unread = ['hexi/papers.yaml', 'hexi/matters/id-card.md'];
  expect(inCounty({ papers: [], unread, matters: [guide({ related: ['id-card'] })] })).toEqual([]);
});

describe('refuses what was said, rated or changed', () => {
  const opinion = { id: '1', about: '写错了', through: '电话', said: '电话不对', received: '2026-11-18' } as const;
  const change = { kind: '电话', says: '电话改了', on: '2026-11-18', published: '2026-11-18' } as const;
  const asked = [adjustment([], { consulted: [{ department: 'lamps', says: '同意' }] })];
  const gone = { kind: '删除', list: 'basic', row: 'x', was: '旧', replacedBy: 'nowhere' } as const;
  const rating = { matter: 'x', from: '2026-07-01', until: '2026-09-30', source: '窗口' as const, service: [5, 0, 0, 0, 0] };

  test.each<[string, Partial<TownshipCorpus>, string]>([
    [
      'of a matter',
      { feedback: [opinion, { ...opinion, matter: 'allowance' }] },
      'feedback.yaml 1.matter 没有编号为“allowance”的事项',
    ],
    ['of a matter in numbers', { ratings: [rating] }, 'ratings.yaml 0.matter 没有编号为“x”的事项'],
    ['of a place', { changes: [{ ...change, place: 'centre' }] }, 'changes.yaml 0.place 没有编号为“centre”的办事地点'],
    ['by a department', { adjustments: asked }, 'adjustments.yaml 0.consulted.0.department 没有编号为“lamps”的县级部门'],
    [
      'to a row or a matter',
      { adjustments: [adjustment([gone])] },
      'adjustments.yaml 0.changes.0.replacedBy 没有编号为“nowhere”的履职事项或办事事项',
    ],
    [
      'by a department beside the lists',
      { unlistedTasks: [unlistedTask({ department: 'lamps' })] },
      'unlisted-tasks.yaml 0.department 没有编号为“lamps”的县级部门',
    ],
    [
      'like a task that stands before it',
      { unlistedTasks: [unlistedTask({ like: '2026-09-08-1' })] },
      'unlisted-tasks.yaml 0.like 没有编号为“2026-09-08-1”的排在前面的任务',
    ],
  ])('%s that does not exist', (_, given, message) =>
    expect(brief(inTownship(given)).map((each) => each.split('，')[0])).toEqual([`hexi/wuling/${message}`]),
  );

  test('of a place in the county’s file, which has none', () =>
    expect(brief(inCounty({ changes: [{ ...change, place: 'service-centre' }] }))).toEqual([
      'hexi/changes.yaml 0.place 没有编号为“service-centre”的办事地点（地点的变化由乡镇写）',
    ]));
});
