import { describe, expect, test } from 'vitest';
import { countyCorpus, duties, entry, entryElsewhere, guide, problem, sheet, townshipCorpus } from '../testing/builders.ts';
import { catalogueOf, countyPlaces, townshipPlaces } from './catalogue.ts';
import { describeResult, type Known } from './describe-result.ts';
import { countyDuties, townshipDuties } from './duty-table.ts';

const { basic, cooperative, withdrawn } = duties();
const county = countyCorpus({ sharedDuties: { basic, cooperative, withdrawn } });
const { departments } = county;

/** What the search of a township knows. */
function known(given: Parameters<typeof townshipCorpus>[0] = {}): Known {
  const township = townshipCorpus(given);
  return {
    catalogue: catalogueOf(county.matters),
    places: townshipPlaces(township, departments),
    duties: townshipDuties(township, county),
  };
}
const inTownship = known();
const MATTER = 'minimum-living-allowance';

describe('a matter', () => {
  test('says where it is handled, how far, and whom to call', () =>
    expect(describeResult('matter', MATTER, inTownship)).toEqual({
      name: '最低生活保障',
      aliases: ['低保'],
      href: `../${MATTER}.html`,
      facts: ['雾岭镇 · 雾岭镇便民服务中心 · 受理'],
      phones: [{ label: '', number: '0000-8812345' }],
    }));

  test('not handled here says so, and where instead', () =>
    expect(describeResult('matter', MATTER, known({ sheet: sheet(entryElsewhere()) }))).toMatchObject({
      facts: ['雾岭镇不办，请到县民政局'],
      phones: [{ label: '', number: '0000-8810001' }],
    }));

  test('of the township alone is known too', () => {
    const matters = [guide({ id: 'tea', name: '茶园登记', aliases: ['种茶'] })];
    const own = known({ matters, sheet: sheet(entry({ matter: 'tea' })) });
    expect(describeResult('matter', 'tea', own)).toMatchObject({ name: '茶园登记', aliases: ['种茶'], href: '../tea.html' });
    expect(describeResult('matter', MATTER, own)).toBeUndefined();
  });

  test("in the county's search says what the guide says", () => {
    const wide: Known = { catalogue: catalogueOf(county.matters), places: countyPlaces(county) };
    expect(describeResult('matter', MATTER, wide)).toMatchObject({
      href: `../matters/${MATTER}.html`,
      facts: ['禾溪县 · 户籍地便民服务中心 · 1个乡镇（街道）都办'],
      phones: [{ label: '', number: '0000-8810001' }],
    });
  });
});

describe('a duty', () => {
  test('of the township alone is answered by the township', () =>
    expect(describeResult('duty', 'allowance-review', inTownship)).toEqual({
      name: '受理审核最低生活保障申请',
      aliases: [],
      href: '../duties/basic/index.html#allowance-review',
      facts: ['雾岭镇自己负责'],
      phones: [{ label: '雾岭镇便民服务中心', number: '0000-8812345' }],
    }));

  test('that a department leads names it, and what the township does', () =>
    expect(describeResult('duty', 'street-light-maintenance', inTownship)).toEqual({
      name: '路灯维护',
      aliases: [],
      href: '../duties/cooperative/index.html#street-light-maintenance',
      facts: ['县城市管理局牵头，雾岭镇做：每周巡查路灯，登记不亮的灯杆编号'],
      phones: [{ label: '雾岭镇便民服务中心', number: '0000-8812345' }],
    }));

  test('that was taken back says who does it now, not the township', () =>
    expect(describeResult('duty', 'funeral-inspection', inTownship)).toEqual({
      name: '经营性公墓检查',
      aliases: [],
      href: '../duties/withdrawn/index.html#funeral-inspection',
      facts: ['已由县民政局收回，雾岭镇不再管'],
      phones: [{ label: '县民政局', number: '0000-8810001' }],
    }));

  describe('that is not on the lists of the township', () => {
    const problems = [
      problem(),
      problem({ id: 'allowance', name: '低保没批', duty: 'allowance-review' }),
      problem({ id: 'cemetery', name: '公墓太贵', duty: 'funeral-inspection' }),
    ];
    const elsewhere: Known = {
      ...inTownship,
      duties: townshipDuties(townshipCorpus({ duties: { basic: [], cooperative: [], withdrawn: [] } }), { ...county, problems }),
    };

    test.each([
      [
        'funeral-inspection#cemetery',
        '公墓太贵',
        '归县民政局管，直接找它；雾岭镇的清单里没有这件事',
        '../problems/index.html#cemetery',
        '县民政局',
      ],
      [
        'allowance-review#allowance',
        '低保没批',
        '雾岭镇的清单里没有单列这件事，先打便民服务中心的电话问',
        '../problems/index.html#allowance',
        '雾岭镇便民服务中心',
      ],
    ])('is called as residents say it, says so, and leads to what to do first: %s', (id, name, fact, href, label) =>
      expect(describeResult('duty', id, elsewhere)).toMatchObject({
        name,
        aliases: [],
        href,
        facts: [fact],
        phones: [{ label }],
      }),
    );
  });

  test('with a line of the nation shows it before any office, and sends nobody to an office first', () => {
    const problems = [problem({ id: 'fire', name: '着火了', duty: 'allowance-review', call: '119' })];
    const corpus = townshipCorpus({ duties: { basic: [], cooperative: [], withdrawn: [] } });
    const known = { ...inTownship, duties: townshipDuties(corpus, { ...county, problems }) };
    expect(describeResult('duty', 'allowance-review#fire', known)).toMatchObject({
      facts: ['先打119；雾岭镇的清单里没有单列这件事'],
      phones: [{ label: '火警和救援', number: '119' }, { label: '雾岭镇便民服务中心' }],
    });
  });

  describe("in the county's search", () => {
    const wide: Known = {
      places: countyPlaces(county),
      duties: countyDuties(county),
    };

    test('leads to the department that answers, with the part of every township', () => {
      expect(describeResult('duty', 'street-light-maintenance', wide)).toMatchObject({
        href: '../departments/urban-management.html',
        facts: ['县城市管理局牵头，各乡镇（街道）做：每周巡查路灯，登记不亮的灯杆编号'],
        phones: [],
      });
      expect(describeResult('duty', 'funeral-inspection', wide)).toMatchObject({
        href: '../departments/civil-affairs.html',
        facts: ['已由县民政局收回，各乡镇（街道）不再管'],
      });
    });

    test('of the townships alone leads to where one is chosen', () =>
      expect(describeResult('duty', 'allowance-review', wide)).toMatchObject({
        href: '../townships/index.html',
        facts: ['各乡镇（街道）自己负责'],
        phones: [],
      }));
  });
});

describe('a place', () => {
  test('says where it is, and whom to call', () =>
    expect(describeResult('place', 'place-service-centre', inTownship)).toEqual({
      name: '雾岭镇便民服务中心',
      aliases: ['2号社会事务窗口'],
      href: '../index.html#places',
      facts: ['雾岭镇茶市街8号'],
      phones: [{ label: '', number: '0000-8812345' }],
    }));

  test('without a service point says its name only', () =>
    expect(describeResult('place', 'village-shangping', inTownship)).toMatchObject({ name: '上坪村', facts: [], phones: [] }));
});

test.each(['matter', 'duty', 'place'] as const)(
  'nothing is shown of a %s that is unknown, or whose table is not there',
  (kind) => {
    expect(describeResult(kind, 'constructor', inTownship)).toBeUndefined();
    for (const id of [MATTER, 'allowance-review', 'place-service-centre']) expect(describeResult(kind, id, {})).toBeUndefined();
  },
);
