import { expect, test } from 'vitest';
import { county as head, scope } from '../testing/builders.ts';
import { whoSettles } from './who-settles.ts';

const resortsOf = (given: Parameters<typeof scope>[1] = {}) => whoSettles(scope({}, given).county, (address) => address);

test('residents turn to the department, to whom it answers, to the county’s body, and to the hotline', () => {
  const resorts = resortsOf();
  expect(resorts.map(({ text }) => text.slice(0, 8))).toEqual([
    '先打牵头部门（收',
    '说不归它管、或者',
    '收到后5个工作日',
    '不知道找哪个部门',
  ]);
  expect(resorts[2]).toMatchObject({ department: { label: '县民政局' }, phones: [{ number: '0000-8810001' }] });
  expect(resorts[3]?.phones).toMatchObject([{ number: '12345' }]);
});

test('a county that names no body for disputes is not given one', () =>
  expect(resortsOf({ county: head({ disputes: undefined }) })).toHaveLength(3));

test('a body without telephone is given none', () => {
  const disputes = { department: 'urban-management', says: '三天内认定' };
  expect(resortsOf({ county: head({ disputes }) })[2]?.phones).toEqual([]);
});
