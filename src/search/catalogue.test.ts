import { describe, expect, test } from 'vitest';
import {
  countyCorpus,
  entry,
  entryElsewhere,
  guide,
  pendingMatter,
  place,
  sheet,
  township,
  townshipCorpus,
} from '../testing/builders.ts';
import { catalogueOf, countyPlaces, pointsOf, tellingAliases, townshipPlaces } from './catalogue.ts';
import { joinNames, splitNames } from './names.ts';

const { departments } = countyCorpus();
const ID = 'minimum-living-allowance';
const rowOf = (given: Parameters<typeof townshipCorpus>[0]) => townshipPlaces(townshipCorpus(given), departments).matters[ID];

describe('the catalogue', () => {
  test('has ids, name and aliases in one text, and marks what is known by name only', () =>
    expect(catalogueOf([guide(), pendingMatter()])).toEqual({
      matters: [
        [ID, '最低生活保障|低保'],
        ['place-name-approval', '地名命名审批', 1],
      ],
    }));

  test('has names that are read again as they were written', () => {
    for (const names of [['最低生活保障', '低保', '吃低保'], ['低保']]) expect(splitNames(joinNames(names))).toEqual(names);
  });

  test('leaves out a long alias that says what name and shorter ones say already', () =>
    expect(tellingAliases('最低生活保障', ['低保怎么申请的', '申请低保怎么申请', '低保', '怎么申请'])).not.toContain(
      '申请低保怎么申请',
    ));

  test('keeps every short alias, and long ones that say something new, in their order', () => {
    const aliases = ['家里困难没有收入', '低保', '吃低保', '保障'];
    expect(tellingAliases('最低生活保障', aliases)).toEqual(aliases);
    expect(tellingAliases('最低生活保障', [])).toEqual([]);
  });
});

describe("the county's places", () => {
  const places = countyPlaces(countyCorpus({ matters: [guide(), pendingMatter({ department: 'urban-management' })] }));

  test('bear its name', () => expect(places.name).toBe('禾溪县'));

  test('are where a guide says, with the department’s telephone', () =>
    expect(places.matters[ID]).toEqual([`../matters/${ID}.html`, '户籍地便民服务中心', '0000-8810001', '1个乡镇（街道）都办']));

  test('tell where else a matter is handled, when not all townships do', () => {
    const elsewhere = townshipCorpus({
      id: 'songlan',
      sheet: sheet(entryElsewhere({})),
    });
    const two = countyPlaces(countyCorpus({ townships: [townshipCorpus(), elsewhere] }));
    expect(two.matters[ID]?.[3]).toBe('2个乡镇（街道）中1个办');
  });

  test('are the department of a matter known by name only, though it has no telephone', () =>
    expect(places.matters['place-name-approval']).toEqual([
      '../matters/place-name-approval.html',
      '县城市管理局',
      '',
      '指南待补充',
    ]));
});

describe("a township's places", () => {
  test('are its place, with how far it goes there', () =>
    expect(rowOf({})).toEqual([`../${ID}.html`, '雾岭镇便民服务中心', '0000-8812345', '受理']));

  test('name the counter', () =>
    expect(rowOf({ sheet: sheet(entry({ counter: 'social-affairs' })) })?.[1]).toBe('雾岭镇便民服务中心 2号社会事务窗口'));

  test('have the nearest telephone: of the matter, of the counter, of the place', () => {
    const counters = [{ id: 'social-affairs', name: '窗口', phone: '0000-8812222' }];
    const own = township({ places: [place({ counters })] });
    expect(rowOf({ township: own, sheet: sheet(entry({ counter: 'social-affairs', phone: '0000-8811111' })) })?.[2]).toBe(
      '0000-8811111',
    );
    expect(rowOf({ township: own, sheet: sheet(entry({ counter: 'social-affairs' })) })?.[2]).toBe('0000-8812222');
    expect(rowOf({ township: own })?.[2]).toBe('0000-8812345');
  });

  test('are elsewhere for what is not handled here: the place that is named, or the department', () => {
    const instead = { department: 'civil-affairs', place: '婚姻登记处', phone: '0000-8810009' };
    expect(rowOf({ sheet: sheet(entryElsewhere({ instead })) })).toEqual([
      `../${ID}.html`,
      '婚姻登记处',
      '0000-8810009',
      '不在本地办理',
    ]);
    expect(rowOf({ sheet: sheet(entryElsewhere()) })).toEqual([`../${ID}.html`, '县民政局', '0000-8810001', '不在本地办理']);
  });

  test('bring the names of matters that only this township has', () => {
    expect(townshipPlaces(townshipCorpus({ matters: [guide({ id: 'tea', name: '茶园登记' })] }), departments).own).toEqual([
      ['tea', '茶园登记|低保'],
    ]);
    expect(townshipPlaces(townshipCorpus(), departments)).not.toHaveProperty('own');
  });

  test('bring the name of the township, and the telephone of its first place', () => {
    expect(townshipPlaces(townshipCorpus(), departments)).toMatchObject({ name: '雾岭镇', phone: '0000-8812345' });
    expect(townshipPlaces(townshipCorpus({ township: township({ places: [] }) }), departments).phone).toBeUndefined();
  });
});

test('points are villages first, then offices, each with an id that says which', () =>
  expect(pointsOf(township()).map(([id]) => id)).toEqual(['village-shangping', 'place-service-centre']));
