import { expect, test } from 'vitest';
import { basicDuty, entry, entryElsewhere, sheet, township, townshipCorpus } from '../testing/builders.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { postPhone } from './post-phone.ts';

const opening = { address: '茶市街8号', openingHours: ['周一至周五 08:30-12:00'] };
const PLACES = [
  {
    ...opening,
    id: 'service-centre',
    name: '雾岭镇便民服务中心',
    phone: '0000-1',
    counters: [
      { id: 'social-affairs', name: '2号民政窗口', phone: '0000-2' },
      { id: 'general', name: '1号综合窗口' },
    ],
  },
  { ...opening, id: 'emergency', name: '雾岭镇应急管理站（消防工作站）', phone: '0000-3', counters: [{ id: 'a', name: '甲' }] },
];

const phoneOf = (post: string | undefined, ...entries: SheetEntry[]): string | undefined => {
  const corpus = townshipCorpus({ township: township({ places: PLACES }), sheet: sheet(...entries) });
  const found = postPhone(basicDuty({ post }), corpus);
  return found === undefined ? undefined : `${found.label} ${found.number}`;
};

test('is that of the place with the office’s name', () => {
  expect(phoneOf('应急管理站', entry({ counter: 'social-affairs' }))).toBe('电话 0000-3');
  expect(phoneOf('消防工作站')).toBe('电话 0000-3');
  expect(phoneOf('管理站')).toBe('便民服务中心 0000-1');
});

test('is else that of the counter that handles its matters', () =>
  expect(phoneOf('公共服务办公室', entry({ counter: 'social-affairs' }))).toBe('2号民政窗口 0000-2'));

test('is else that of the service centre: no counter has one, the matter is handled at another place or not here', () => {
  const centre = '便民服务中心 0000-1';
  expect(phoneOf('公共服务办公室', entry({ counter: 'general' }))).toBe(centre);
  expect(phoneOf('公共服务办公室', entry({ place: 'emergency', counter: 'a' }))).toBe(centre);
  expect(phoneOf('公共服务办公室', entryElsewhere())).toBe(centre);
  expect(phoneOf(undefined)).toBe(centre);
});
