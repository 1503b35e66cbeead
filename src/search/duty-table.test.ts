import { describe, expect, test } from 'vitest';
import {
  basicDuty,
  cooperativeDuty,
  countyCorpus,
  duties,
  township,
  townshipCorpus,
  withdrawnDuty,
  problem,
} from '../testing/builders.ts';
import { countyDuties, townshipDuties } from './duty-table.ts';

const county = countyCorpus();
const tableOf = (given: Parameters<typeof townshipCorpus>[0] = {}, ofCounty: Partial<typeof county> = {}) =>
  townshipDuties(townshipCorpus(given), { ...county, ...ofCounty });

describe("a township's table", () => {
  test('has the three lists in their order, each row with who answers, and the part of the township', () =>
    expect(tableOf().rows).toEqual([
      [0, 'allowance-review', '受理审核最低生活保障申请', -1, 'minimum-living-allowance'],
      [1, 'street-light-maintenance', '路灯维护', 0, '', '每周巡查路灯，登记不亮的灯杆编号'],
      [2, 'funeral-inspection', '经营性公墓检查', 1, ''],
    ]));

  test('names the departments that answer, each once, with their pages', () => {
    expect(tableOf().departments).toEqual([
      ['县城市管理局', '', '../../departments/urban-management.html'],
      ['县民政局', '0000-8810001', '../../departments/civil-affairs.html'],
    ]);
    const withdrawn = ['a', 'b'].map((id) => withdrawnDuty({ id }));
    expect(tableOf({ duties: duties({ cooperative: [], withdrawn }) }).departments).toHaveLength(1);
  });

  test('takes the department that leads, not one that helps', () => {
    const parties = [
      { department: 'civil-affairs', role: '配合' as const, duties: ['提供名单'] },
      { department: 'urban-management', role: '牵头' as const, duties: ['接到报修后24小时内到场处理'] },
    ];
    expect(tableOf({ duties: duties({ cooperative: [cooperativeDuty({ parties })], withdrawn: [] }) }).departments).toEqual([
      ['县城市管理局', '', '../../departments/urban-management.html'],
    ]);
  });

  test('has the words of residents', () => {
    const aliases = ['低保怎么审'];
    expect(tableOf({ duties: duties({ basic: [basicDuty({ aliases })] }) }).rows[0]?.[2]).toBe(
      '受理审核最低生活保障申请|低保怎么审',
    );
  });

  describe('has what residents ask of', () => {
    const town = cooperativeDuty({ id: 'town', name: '城区井盖', aliases: ['井盖翘', '夜里响'] });
    const sharedDuties = { basic: [], cooperative: [cooperativeDuty(), town], withdrawn: [withdrawnDuty({ id: 'unasked' })] };

    test('with the first of its rows that the township has', () => {
      const { rows, others } = tableOf(
        {},
        { sharedDuties, problems: [problem({ duty: 'town', or: ['street-light-maintenance'] })] },
      );
      expect(rows[1]?.[2]).toBe('路灯维护|路灯不亮');
      expect(others).toEqual([]);
    });

    test("by problems of the county's rows that the township has not; the row's own words go with the nearest", () => {
      const [lost, loud] = [
        problem({ id: 'lost', name: '井盖丢了', aliases: ['掉坑里'] }),
        problem({ id: 'loud', name: '半夜咣当响' }),
      ];
      const { others } = tableOf({}, { sharedDuties, problems: [lost, loud].map((each) => ({ ...each, duty: 'town' })) });
      expect(others).toEqual([
        [1, 'town#lost', '井盖丢了|掉坑里|井盖翘', 0, ''],
        [1, 'town#loud', '半夜咣当响|夜里响', 0, ''],
      ]);
    });
  });

  test('has the line that is called first, if what the row is named by has one', () => {
    const [fire, lamp] = [problem({ call: '119' }), problem({ id: 'lamp-wanted' })];
    expect(tableOf({}, { problems: [fire, lamp] }).calls).toEqual([['street-light-maintenance', '火警和救援', '119']]);
    expect(tableOf({}, { problems: [lamp, fire] }).calls).toEqual([]);
    const none = { basic: [], cooperative: [], withdrawn: [] };
    const sharedDuties = { ...none, cooperative: [cooperativeDuty()] };
    const { calls } = tableOf({ duties: none }, { sharedDuties, problems: [lamp, fire] });
    expect(calls).toEqual([[`street-light-maintenance#${fire.id}`, '火警和救援', '119']]);
  });

  test('has villages with old names and service points, and places with their counters', () => {
    const servicePoint = { address: '上坪村部', phone: '0000-8812346', openingHours: ['周一至周五 08:30-12:00'] };
    const villages = [
      { id: 'shangping', name: '上坪村', kind: 'village' as const, aliases: ['茶亭'], servicePoint },
      { id: 'xiahe', name: '下河村', kind: 'village' as const },
    ];
    expect(tableOf({ township: township({ villages }) }).points).toEqual([
      ['village-shangping', ['上坪村', '茶亭'], '上坪村部', '0000-8812346', '../index.html#village-shangping'],
      ['village-xiahe', ['下河村'], '', '', '../index.html#village-xiahe'],
      [
        'place-service-centre',
        ['雾岭镇便民服务中心', '2号社会事务窗口'],
        '雾岭镇茶市街8号',
        '0000-8812345',
        '../index.html#places',
      ],
    ]);
  });
});

describe("the county's table", () => {
  const table = countyDuties(countyCorpus({ sharedDuties: { basic: [], cooperative: [cooperativeDuty()], withdrawn: [] } }));

  test('has the rows that townships share, and no points', () => {
    expect(table.rows.map(([, id]) => id)).toEqual(['street-light-maintenance']);
    expect(table).not.toHaveProperty('points');
  });

  test('has what residents ask of with every row that may answer', () => {
    const cooperative = ['a', 'b'].map((id) => cooperativeDuty({ id }));
    const rows = countyDuties({
      ...county,
      sharedDuties: { basic: [], cooperative, withdrawn: [] },
      problems: [problem({ duty: 'a', or: ['b'] })],
    }).rows;
    expect(rows.map(([, , names]) => names)).toEqual(['路灯维护|路灯不亮', '路灯维护|路灯不亮']);
  });

  test('leads to departments from one folder less deep', () =>
    expect(table.departments[0]?.[2]).toBe('../departments/urban-management.html'));
});
