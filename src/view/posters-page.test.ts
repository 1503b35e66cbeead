import { expect, test } from 'vitest';
import { entry, entryElsewhere, guide, place, scope, sheet, township } from '../testing/builders.ts';
import { postersPage } from './posters-page.ts';

const servicePoint = { address: '上坪村委会一楼', phone: '0000-8817109', openingHours: ['周一 08:30-12:00', '周三 08:30-12:00'] };
const places = [
  place(),
  place({ id: 'library', name: '图书馆' }),
  place({ id: 'police-station', name: '雾岭派出所', counters: undefined }),
];
const villages = [
  { id: 'shangping', name: '上坪村', kind: 'village' as const, servicePoint },
  { id: 'gaoliao', name: '高寮村', kind: 'village' as const },
];
const matters = [
  guide(),
  guide({ id: 'id-card', name: '居民身份证', documents: '不需要材料' }),
  guide({ id: 'marriage', name: '婚姻登记' }),
];
const entries = [
  entry({ counter: 'social-affairs', station: '代办' }),
  entry({ matter: 'id-card', place: 'police-station', station: '咨询' }),
  entryElsewhere({ matter: 'marriage', instead: { department: 'civil-affairs', place: '县民政局婚姻登记处，县城民安路22号' } }),
];
const { posters } = postersPage(scope({ township: township({ places, villages }), sheet: sheet(...entries) }, { matters }));

test('there is one for each place where something is handled, and for each village with a service point', () =>
  expect(posters.map(({ id }) => id)).toEqual(['place-service-centre', 'place-police-station', 'village-shangping']));

test('a place tells its telephone, hours, and what is handled at which counter with which papers', () => {
  expect(posters[0]).toMatchObject({
    heading: '禾溪县雾岭镇',
    title: '雾岭镇便民服务中心',
    phone: { number: '0000-8812345' },
    facts: ['办公时间：周一至周五 8:30-12:00、14:00-17:30', '地址：雾岭镇茶市街8号'],
    sections: [{ title: '2号社会事务窗口', lines: ['最低生活保障：带居民户口簿'], names: '' }],
  });
  expect(posters[1]?.sections).toEqual([{ title: '在这里办', lines: ['居民身份证：不用带材料'], names: '' }]);
});

test('a village tells its own telephone and hours, what its station does, the centre, and what is not done here but where', () =>
  expect(posters[2]).toMatchObject({
    title: '上坪村便民服务站',
    phone: { number: '0000-8817109' },
    facts: [
      '办公时间：周一 8:30-12:00',
      '办公时间：周三 8:30-12:00',
      '地址：上坪村委会一楼',
      '乡镇一级：雾岭镇便民服务中心 0000-8812345',
    ],
    sections: [
      { title: '村里能代办：这里替您把材料送到办理的地方', lines: [], names: '最低生活保障' },
      { title: '本地不办，要到这些地方办', lines: [], names: '婚姻登记（县民政局婚姻登记处）' },
    ],
  }));

test('each has a code of its own', () => expect(new Set(posters.map(({ imprint }) => imprint.code)).size).toBe(3));
