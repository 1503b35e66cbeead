import { describe, expect, test } from 'vitest';
import {
  basicDuty,
  duties,
  entry,
  entryElsewhere,
  guide,
  lifeEvent,
  pendingMatter,
  place,
  scope,
  sheet,
  township,
} from '../testing/builders.ts';
import { townshipPage } from './township-page.ts';

test('shows the service centre first, then the other places', () => {
  const places = [place({ note: '赶集日照常上班' }), place({ id: 'police', name: '派出所' })];
  const page = townshipPage(scope({ township: township({ places }) }));
  expect(page.centre).toEqual({
    id: 'service-centre',
    name: '雾岭镇便民服务中心',
    address: '雾岭镇茶市街8号',
    hours: ['周一至周五 8:30-12:00、14:00-17:30'],
    notices: [],
    office: JSON.stringify({ lines: ['周一至周五 08:30-12:00 14:00-17:30'] }),
    phone: { label: '电话', number: '0000-8812345', href: 'tel:0000-8812345' },
    counters: '2号社会事务窗口',
    note: '赶集日照常上班',
  });
  expect(page.places.map(({ name }) => name)).toEqual(['派出所']);
});

describe('the sheet', () => {
  const matters = [
    guide({ id: 'tea', name: '茶园登记', group: 'farming' }),
    guide({ id: 'card', name: '身份证', group: 'identity' }),
    pendingMatter({ id: 'name', name: '地名命名' }),
    guide({ id: 'hukou', name: '户口', group: 'identity' }),
  ];
  const page = townshipPage(
    scope(
      {
        sheet: sheet(
          ...['name', 'tea', 'hukou'].map((matter) => entry({ matter })),
          entryElsewhere({ matter: 'card' }),
          entry({ matter: 'gone' }),
        ),
      },
      { matters },
    ),
  );

  test('has groups in the usual order, matters without a group last, and empty groups not at all', () =>
    expect(page.groups.map(({ id, title, lines }) => [id, title, ...lines.map(({ label }) => label)])).toEqual([
      ['group-identity', '户口和身份证', '户口', '身份证'],
      ['group-farming', '种田养殖和山林', '茶园登记'],
      ['group-other', '其他事项', '地名命名'],
    ]));

  test('says how far each matter is handled here', () =>
    expect(page.groups[0]?.lines).toEqual([
      { label: '户口', href: 'hukou.html', action: '受理', here: true },
      { label: '身份证', href: 'card.html', action: '不在本地办理', here: false },
    ]));

  test('says who has confirmed it, and by when somebody has to again', () =>
    expect(page.confirmed.text).toBe('最近核对：2026年10月22日，雾岭镇便民服务中心；下次核对不晚于2027年10月22日'));

  test('has the matters that only this township has', () => {
    const own = guide({ id: 'ferry', name: '渡口', group: 'farming' });
    expect(townshipPage(scope({ matters: [own], sheet: sheet(entry({ matter: 'ferry' })) })).groups[0]?.lines[0]?.label).toBe(
      '渡口',
    );
  });
});

test('leads to every life event, and says of how many steps it is', () =>
  expect(townshipPage(scope({}, { lifeEvents: [lifeEvent('minimum-living-allowance', 'card')] })).lifeEvents).toEqual([
    { id: 'event-birth', label: '生孩子', href: 'events/birth.html', steps: '2 步' },
  ]));

test('leads to what residents ask first, then to the three lists with their counts, and says what each means', () =>
  expect(townshipPage(scope({ duties: duties({ withdrawn: [] }) })).whose.slice(0, 4)).toEqual([
    { label: '谁来管', href: 'problems/index.html', meaning: '路灯坏了、有人违建……先打哪个电话' },
    { label: '基本履职事项（1）', href: 'duties/basic/index.html', meaning: '本地负责到底的事' },
    { label: '配合履职事项（1）', href: 'duties/cooperative/index.html', meaning: '县里牵头、本地配合的事' },
    { label: '上级部门收回事项（0）', href: 'duties/withdrawn/index.html', meaning: '已交给县级部门的事，看现在找谁' },
  ]));

test('links to the rows that only this place has', () => {
  const basic = [basicDuty(), basicDuty({ id: 'tea', name: '茶市', characteristic: { why: '茶市大' } })];
  expect(townshipPage(scope({ duties: duties({ basic }) })).character.others).toEqual([
    { label: '茶市', href: 'duties/basic/index.html#tea' },
  ]);
});

test('shows villages with their old names, and with their station where they have one', () => {
  const servicePoint = { address: '村委会一楼', phone: '0000-8812346', openingHours: ['每天 00:00-24:00'] };
  const villages = [
    { id: 'shangping', name: '上坪村', kind: 'village' as const, aliases: ['茶亭', '坪头'], servicePoint },
    { id: 'xiaping', name: '下坪村', kind: 'village' as const },
  ];
  expect(townshipPage(scope({ township: township({ villages }) })).villages).toMatchObject([
    { name: '上坪村', aliases: '茶亭、坪头', address: '村委会一楼', hours: ['每天 全天'], phone: { number: '0000-8812346' } },
    { name: '下坪村', aliases: '', hours: [] },
  ]);
});

test('shows the figures that are known, and where the lists were published', () => {
  const page = townshipPage(scope({ township: township({ population: 18600 }) }));
  expect(page.figures.map(({ label, value }) => `${label} ${value}`)).toEqual([
    '类别 镇',
    '行政区划代码 990122101',
    '常住人口 18600 人',
    '村和社区 1 个',
    '监督投诉电话 0000-8812300',
  ]);
  expect(page.sources).toMatchObject([{ title: '雾岭镇履职事项清单', issuer: '雾岭镇人民政府', published: '2025年6月30日' }]);
});

test('data for machines name the office', () =>
  expect(JSON.parse(townshipPage(scope()).page.jsonLd ?? '')).toMatchObject({
    '@type': 'GovernmentOffice',
    name: '雾岭镇便民服务中心',
    telephone: '0000-8812345',
    areaServed: { name: '禾溪县雾岭镇', identifier: '990122101' },
  }));
