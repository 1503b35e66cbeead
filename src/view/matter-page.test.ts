import { describe, expect, test } from 'vitest';
import type { CountyCorpus, GuideMatter, Matter } from '../domain/corpus.ts';
import type { Paper } from '../schema/county.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import {
  basicDuty,
  cooperativeDuty,
  duties,
  entry,
  entryElsewhere,
  guide,
  pendingMatter,
  place,
  scope,
  sheet,
  township,
  withdrawnDuty,
} from '../testing/builders.ts';
import { matterPage } from './matter-page.ts';
import type { GuideSections } from './guide-sections.ts';

const paper = (id: string, name: string, given: Partial<Paper> = {}): Paper => ({
  id,
  name,
  issuer: '公安机关',
  obtain: '派出所',
  ...given,
});
const papers = [paper('booklet', '户口簿'), paper('card', '身份证'), paper('photo', '照片')];

/** The page of `matter` in a township whose sheet has this one entry. */
const local = (own: SheetEntry = entry(), matter: Matter = guide(), ofCounty: Partial<CountyCorpus> = {}) =>
  matterPage(matter, scope({ sheet: sheet(own) }, { matters: [matter], papers, ...ofCounty }));

function guideOf(given: Partial<GuideMatter>, own: SheetEntry = entry()): GuideSections {
  const { guide: sections } = local(own, guide(given));
  if (sections === undefined) throw new Error('no guide');
  return sections;
}

describe('where and when', () => {
  test('is the place with its address, hours and telephone, and how far it goes there', () =>
    expect(local().where).toMatchObject({
      here: true,
      heading: '在哪里办',
      place: '雾岭镇便民服务中心',
      address: '雾岭镇茶市街8号',
      hours: ['周一至周五 8:30-12:00、14:00-17:30'],
      phones: [{ label: '咨询电话', number: '0000-8812345', href: 'tel:0000-8812345' }],
      action: { label: '受理', meaning: '这里收材料，由上级部门办' },
    }));

  test('names the counter', () => expect(local(entry({ counter: 'social-affairs' })).where.counter).toBe('2号社会事务窗口'));

  test('has the nearest telephone: of the matter, of the counter, of the place', () => {
    const counters = [{ id: 'social-affairs', name: '窗口', phone: '0000-8812222' }];
    const phoneOf = (own: SheetEntry) =>
      matterPage(guide(), scope({ township: township({ places: [place({ counters })] }), sheet: sheet(own) })).where.phones[0]
        ?.number;
    expect(phoneOf(entry({ counter: 'social-affairs', phone: '0000-8811111' }))).toBe('0000-8811111');
    expect(phoneOf(entry({ counter: 'social-affairs' }))).toBe('0000-8812222');
    expect(phoneOf(entry())).toBe('0000-8812345');
  });

  test('has the hours of the matter, where it has its own', () =>
    expect(local(entry({ openingHours: ['周三 09:00-11:00'] })).where.hours).toEqual(['周三 9:00-11:00']));

  test('says what village stations do', () =>
    expect(local(entry({ station: '代办' })).where.station).toBe('村（社区）便民服务站也可以代办：这里替您把材料送到办理的地方'));
});

describe('a matter not handled here', () => {
  test('says so, and sends people to the department with its address and telephone', () =>
    expect(local(entryElsewhere({ note: '本镇可以代为预约' })).where).toMatchObject({
      here: false,
      heading: '雾岭镇不办，请到：',
      place: '县民政局',
      address: '禾溪县城民安路22号',
      phones: [{ label: '县民政局', number: '0000-8810001' }],
      note: '本镇可以代为预约',
    }));

  test('sends people to the place that the sheet names, without the address of another', () => {
    const instead = { department: 'civil-affairs', place: '婚姻登记处，河滨路3号一楼', phone: '0000-8810009' };
    const { where } = local(entryElsewhere({ instead }));
    expect(where).toMatchObject({ place: '婚姻登记处，河滨路3号一楼', phones: [{ number: '0000-8810009' }] });
    expect(where.address).toBeUndefined();
  });

  test('adds where the department is, where the place that the sheet names has no address', () =>
    expect(local(entryElsewhere({ instead: { department: 'civil-affairs', place: '婚姻登记处' } })).where).toMatchObject({
      place: '婚姻登记处',
      address: '县民政局：禾溪县城民安路22号',
    }));

  test('gives the hotline where nobody’s telephone is known', () =>
    expect(JSON.stringify(local(entryElsewhere({ instead: { department: 'urban-management' } })).where)).toContain('12345'));

  test('still shows the guide', () => expect(local(entryElsewhere()).guide?.summary).toBe('家庭困难的可以每月领低保金。'));
});

describe('time', () => {
  test('is the county’s promise, and the law’s', () =>
    expect(guideOf({})).toMatchObject({
      limits: [{ heading: '', promised: '20个工作日', local: false }],
      statutory: '30个工作日',
    }));

  test('is the township’s promise, marked as its own', () =>
    expect(guideOf({}, entry({ promisedLimit: '7个工作日' }))).toMatchObject({
      limits: [{ promised: '7个工作日', local: true }],
    }));

  test.each([
    [{ visits: 0, visitsReason: undefined }, '不用跑，在家就能办'],
    [{ visits: 2, visitsReason: '需要当面签字' }, '最多跑 2 次：需要当面签字'],
  ])('trips are %o', (given, said) => expect(guideOf(given).visits).toBe(said));
});

describe('papers', () => {
  const cases = [
    { id: 'first', name: '首次申领' },
    { id: 'lost', name: '丢失补领' },
  ];
  const linesOf = (given: Partial<GuideMatter>, own?: SheetEntry) =>
    guideOf(given, own).documents.map(({ title, lines }) => [title, ...lines.map(({ name }) => name)]);

  test('stand in one group without title where there are no cases', () =>
    expect(
      linesOf({
        documents: [
          { paper: 'booklet', copies: 1 },
          { paper: 'card', original: '核验' },
        ],
      }),
    ).toEqual([[undefined, '户口簿', '身份证']]));

  test('that all cases need come first, then those of each case', () =>
    expect(
      linesOf({
        cases,
        documents: [
          { paper: 'photo', copies: 1, cases: ['lost'] },
          { paper: 'booklet', copies: 1 },
          { paper: 'card', original: '核验', cases: ['first', 'lost'] },
        ],
      }),
    ).toEqual([
      ['都要带', '户口簿'],
      ['另外，首次申领要带', '身份证'],
      ['另外，丢失补领要带', '照片', '身份证'],
    ]));

  test('have no group for a case that needs nothing more', () =>
    expect(linesOf({ cases, documents: [{ paper: 'booklet', copies: 1 }] })).toEqual([['都要带', '户口簿']]));

  test('that the township waives are left out', () =>
    expect(
      linesOf(
        {
          documents: [
            { paper: 'booklet', copies: 1 },
            { paper: 'card', copies: 1 },
          ],
        },
        entry({ waives: ['card'] }),
      ),
    ).toEqual([[undefined, '户口簿']]));

  test('are none when the township waives the last', () =>
    expect(guideOf({ documents: [{ paper: 'card', copies: 1 }] }, entry({ waives: ['card'] }))).toMatchObject({
      documents: [],
      noDocuments: true,
    }));

  test('are handed to the script with the cases that change them, and only then', () => {
    const cases = [
      { id: 'first', name: '首次' },
      { id: 'again', name: '补办' },
    ];
    const changed = guideOf({ cases, documents: [{ paper: 'card', copies: 1, cases: ['first'] }] });
    expect(changed.cases).toBe('first 首次\nagain 补办');
    expect(changed.documents.map((group) => group.cases)).toEqual(['first']);
    expect(guideOf({ cases, documents: [{ paper: 'card', copies: 1 }] }).cases).toBeUndefined();
  });

  test('and what else goes by the case or by the channel says for whom it is', () => {
    const sections = guideOf({
      channels: ['窗口', '网上'],
      online: '掌上办',
      cases: [
        { id: 'first', name: '首次申领' },
        { id: 'lost', name: '丢失补领', promisedLimit: '3个工作日', note: '先挂失' },
      ],
      ways: [{ channel: '网上', fee: [{ item: '邮寄费', standard: '12元', basis: '《办法》' }], note: '先实名' }],
      documents: [{ paper: 'card', copies: 1, channels: ['窗口'] }],
    });
    expect(sections.limits.map(({ heading, promised, cases }) => [heading, promised, cases])).toEqual([
      ['首次申领：', '20个工作日', 'first'],
      ['丢失补领：', '3个工作日', 'lost'],
    ]);
    expect(sections.fees.map(({ heading, fee, channels }) => [heading, fee, channels])).toEqual([
      ['窗口：', '不收费', '窗口'],
      ['网上：', '收费', '网上'],
    ]);
    expect(sections.wayNotes).toEqual([{ text: '网上：先实名', channels: '网上' }]);
    expect(sections.documents).toMatchObject([
      { title: '都要带', lines: [{ channels: '窗口', hints: ['窗口办时才要', '哪里拿：派出所'] }] },
      { title: '丢失补领', note: '先挂失', cases: 'lost', lines: [] },
    ]);
    expect(sections.ways).toBe('窗口 窗口\n网上 网上');
  });

  test('of a case may be taken to another counter, which is said with its telephone', () => {
    const cases = [
      { id: 'first', name: '首次申领' },
      { id: 'lost', name: '丢失补领', place: '县局大厅' },
    ];
    const own = entry({ places: [{ case: 'first', place: 'service-centre', counter: 'social-affairs' }] });
    expect(local(own, guide({ cases })).where.byCase).toEqual([
      {
        text: '首次申领：到雾岭镇便民服务中心2号社会事务窗口，雾岭镇茶市街8号',
        phones: [{ label: '电话', number: '0000-8812345', href: 'tel:0000-8812345' }],
        cases: 'first',
      },
      { text: '丢失补领：到县局大厅', phones: [], cases: 'lost' },
    ]);
  });

  test('are none when the guide says so', () => expect(guideOf({ documents: '不需要材料' }).noDocuments).toBe(true));

  test.each([
    [{ original: '核验' as const }, '原件核验'],
    [{ original: '收取' as const, count: 2 }, '原件收取2份'],
    [{ copies: 3 }, '复印件3份'],
    [{ original: '核验' as const, copies: 1 }, '原件核验，复印件1份'],
  ])('%o is said as %s', (form, said) =>
    expect(guideOf({ documents: [{ paper: 'card', ...form }] }).documents[0]?.lines[0]?.form).toBe(said),
  );

  test('tell where to get them, and who need not bring them', () => {
    const catalogue = [paper('card', '身份证', { obtain: '派出所补领', fetchedByOffice: true, pledge: true })];
    const { guide: sections } = local(entry(), guide({ documents: [{ paper: 'card', copies: 1, note: '正反面' }] }), {
      papers: catalogue,
    });
    expect(sections?.documents[0]?.lines[0]?.hints).toEqual([
      '正反面',
      '窗口自己查，不用您交',
      '可以用书面承诺代替',
      '哪里拿：派出所补领',
    ]);
  });
});

describe('what else the guide says', () => {
  test('no charge is said so', () => expect(guideOf({})).toMatchObject({ fees: [{ fee: '不收费', charges: [] }] }));

  test('charges have their standard and their basis', () => {
    const fee = [{ item: '工本费', standard: '每证20元', basis: '《收费通知》' }];
    expect(guideOf({ fee })).toMatchObject({ fees: [{ fee: '收费', charges: fee }] });
  });

  test('facts are given in full', () =>
    expect(guideOf({ channels: ['窗口', '网上'], online: '国家政务服务平台' })).toMatchObject({
      audience: '本县户籍的困难家庭',
      conditions: ['家庭人均收入低于低保标准'],
      channels: '窗口、网上',
      online: '国家政务服务平台',
      steps: ['申请：到窗口提交材料'],
      kind: '承诺件',
      result: '最低生活保障金',
      basis: ['《社会救助暂行办法》第九条'],
    }));

  test('links in its text lead to the township’s page, or to the county’s where it is not on the sheet', () => {
    const matter = guide({ html: '<a href="matter:card">证</a><a href="matter:hukou">户</a>' });
    const own = scope({ sheet: sheet(entry(), entry({ matter: 'card' })) });
    expect(matterPage(matter, own).guide?.body).toBe('<a href="card.html">证</a><a href="../matters/hukou.html">户</a>');
  });
});

describe('around the guide', () => {
  test('related matters bear their names', () => {
    const matters = [
      guide({ related: ['card', 'hukou'] }),
      guide({ id: 'card', name: '身份证' }),
      guide({ id: 'hukou', name: '户口' }),
    ];
    const own = scope({ sheet: sheet(entry(), entry({ matter: 'card' })) }, { matters });
    expect(matterPage(matters[0] ?? guide(), own).related).toEqual([
      { label: '身份证', href: 'card.html' },
      { label: '户口', href: '../matters/hukou.html' },
    ]);
  });

  test('duties behind the matter come from all three lists', () => {
    const sheets = ['minimum-living-allowance'];
    const lists = duties({
      basic: [basicDuty({ sheets }), basicDuty({ id: 'other', sheets: [] })],
      cooperative: [cooperativeDuty({ sheets })],
      withdrawn: [withdrawnDuty({ sheets })],
    });
    expect(matterPage(guide(), scope({ duties: lists })).duties).toEqual([
      { label: '受理审核最低生活保障申请', href: 'duties/basic/index.html#allowance-review' },
      { label: '路灯维护', href: 'duties/cooperative/index.html#street-light-maintenance' },
      { label: '经营性公墓检查', href: 'duties/withdrawn/index.html#funeral-inspection' },
    ]);
  });

  test('the responsible department is a link, with its post and its complaints', () => {
    const departments = [{ id: 'civil-affairs', name: '县民政局', complaintPhone: '0000-8810002' }];
    expect(local(entry(), guide(), { departments }).responsible).toEqual({
      department: { label: '县民政局', href: '../departments/civil-affairs.html' },
      post: '社会救助岗',
      complaint: { label: '监督投诉', number: '0000-8810002', href: 'tel:0000-8810002' },
    });
  });

  test('six names that residents use are enough', () =>
    expect(local(entry(), guide({ aliases: ['一', '二', '三', '四', '五', '六', '七'] })).aliases).toBe(
      '一、二、三、四、五、六',
    ));

  test('the search is the township’s', () =>
    expect(local().page.search).toEqual({
      action: 'search/index.html',
      label: '搜索雾岭镇',
      tables: '[["../search/","search/"]]',
    }));
});

describe('a matter known by name only', () => {
  const pending = pendingMatter();
  const page = matterPage(pending, scope({ sheet: sheet(entry({ matter: pending.id })) }, { matters: [pending] }));

  test('has no guide', () => expect(page.guide).toBeUndefined());

  test('says that its guide is still to come, and whose it is', () =>
    expect(page.page.description).toBe('地名命名审批：指南待补充，县民政局负责。'));

  test('still says where', () => expect(page.where.place).toBe('雾岭镇便民服务中心'));
});

describe("the county's page", () => {
  const inCounty = (matter: Matter, given: Partial<CountyCorpus> = {}) => {
    const { site, county, asOf } = scope({}, { matters: [matter], ...given });
    return matterPage(matter, { site, county, asOf });
  };

  test('has the usual place, and each township’s own', () =>
    expect(inCounty(guide()).where).toMatchObject({
      place: '户籍地便民服务中心',
      phones: [{ label: '县民政局', number: '0000-8810001' }],
      elsewhere: [
        { label: '雾岭镇：雾岭镇便民服务中心（受理）', href: '../wuling/minimum-living-allowance.html' },
        { label: '各乡镇比一比', href: '../compare/matters/minimum-living-allowance.html' },
      ],
    }));

  test('gives the hotline where the department has no telephone', () =>
    expect(inCounty(pendingMatter({ department: 'urban-management' })).where).toMatchObject({
      place: '请先打电话问清楚再去',
      phones: [],
      note: '县城市管理局的电话待补充，可以打热线 12345',
    }));

  test('says which townships do not handle it', () => {
    const { site, county, asOf } = scope({ sheet: sheet(entryElsewhere()) });
    expect(matterPage(guide(), { site, county, asOf }).where.elsewhere[0]?.label).toBe('雾岭镇：不办，看去哪里办');
  });

  test('has no duties, which are the townships’', () => expect(inCounty(guide()).duties).toEqual([]));
});

describe('data for machines', () => {
  const dataOf = (matter: Matter): unknown => JSON.parse(local(entry(), matter).page.jsonLd ?? '');

  test('name the service, where it is and its telephone', () =>
    expect(dataOf(guide())).toMatchObject({
      '@type': 'GovernmentService',
      name: '最低生活保障',
      alternateName: ['低保'],
      serviceOperator: { name: '县民政局' },
      areaServed: { name: '禾溪县雾岭镇' },
      availableChannel: {
        serviceLocation: { name: '雾岭镇便民服务中心', address: '雾岭镇茶市街8号' },
        servicePhone: { telephone: '0000-8812345' },
      },
    }));

  test('are there for a matter known by name only', () => {
    const matter = pendingMatter();
    const page = matterPage(matter, scope({ sheet: sheet(entry({ matter: matter.id })) }, { matters: [matter] }));
    expect(JSON.parse(page.page.jsonLd ?? '')).toMatchObject({ name: '地名命名审批', serviceType: '行政许可' });
  });

  test('hold no sign that could end their element', () =>
    expect(local(entry(), guide({ name: '</script>' })).page.jsonLd).not.toContain('<'));
});
