import { describe, expect, test } from 'vitest';
import { cooperativeDuty, county as head, scope } from '../testing/builders.ts';
import { swimLane } from './swim-lane.ts';

const { county } = scope();
const parties = [
  { department: 'civil-affairs', role: '配合' as const, duties: ['出钱'] },
  { department: 'urban-management', role: '牵头' as const, duties: ['修灯'] },
];
const laneOf = (given: Parameters<typeof cooperativeDuty>[0] = {}, of = county) =>
  swimLane(cooperativeDuty({ parties, ...given }), { county: of, township: '雾岭镇' }, (address) => address);

describe('a swim-lane', () => {
  test('has a lane for the township, and one for each department, the lead first', () => {
    const { township, departments } = laneOf();
    expect(township).toEqual({ title: '雾岭镇', duties: ['每周巡查路灯，登记不亮的灯杆编号'] });
    expect(departments).toEqual([
      { title: '县城市管理局', role: '牵头', href: undefined, duties: ['修灯'] },
      { title: '县民政局', role: '配合', href: 'hexi/departments/civil-affairs.html', duties: ['出钱'] },
    ]);
  });

  test('has between them what is handed over, when, and in which form', () =>
    expect(laneOf().handover).toEqual({
      what: '灯杆编号和照片',
      when: '发现故障当日',
      form: '通过基层治理平台转县城市管理局',
    }));

  test('ends with who decides: the row’s own word, or else the county’s', () => {
    expect(laneOf({ decides: '县城市管理局；村自建路灯由村委会决定' }).decides).toBe('县城市管理局；村自建路灯由村委会决定');
    expect(laneOf().decides).toBe('县民政局');
    const silent = scope({}, { county: head({ disputes: undefined }) }).county;
    expect(laneOf({}, silent).decides).toBeUndefined();
  });
});
