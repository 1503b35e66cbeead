import { expect, test } from 'vitest';
import { resolveDuties } from './resolve-duties.ts';

interface Row {
  id: string;
  name: string;
  post?: string | undefined;
}
interface Used {
  use: string;
  serial: number;
  name?: string | undefined;
  post?: string | undefined;
}

const COUNTY: Row[] = [
  { id: 'street-light', name: '路灯维护', post: '建设办' },
  { id: 'tea-market', name: '茶市管理' },
];
const refused: [string, string][] = [];
const resolve = (file: { shared?: Used[]; own?: (Row & { serial: number })[] }) => {
  refused.length = 0;
  return resolveDuties<Row, Used, Row & { serial: number }>(file, COUNTY, (path, message) =>
    refused.push([path.join('.'), message]),
  );
};

test("takes the county's wording of a shared row", () =>
  expect(resolve({ shared: [{ use: 'street-light', serial: 1 }] })).toEqual([
    { id: 'street-light', name: '路灯维护', post: '建设办', serial: 1, shared: true, at: ['shared', 0] },
  ]));

test("keeps the county's wording beside the township's own", () =>
  expect(resolve({ shared: [{ use: 'street-light', serial: 1, name: '茶市街路灯维护' }] })).toMatchObject([
    { name: '茶市街路灯维护', sharedName: '路灯维护' },
  ]));

test("does not let an absent field hide the county's", () =>
  expect(resolve({ shared: [{ use: 'street-light', serial: 1, name: undefined, post: undefined }] })[0]).toMatchObject({
    name: '路灯维护',
    post: '建设办',
  }));

test('puts shared rows and own rows in the order of their serials', () =>
  expect(
    resolve({
      shared: [
        { use: 'street-light', serial: 3 },
        { use: 'tea-market', serial: 1 },
      ],
      own: [{ id: 'ferry', name: '渡口管理', serial: 2 }],
    }).map(({ id, shared, at }) => [id, shared, at.join('.')]),
  ).toEqual([
    ['tea-market', true, 'shared.1'],
    ['ferry', false, 'own.0'],
    ['street-light', true, 'shared.0'],
  ]));

test('leaves out a row that the county does not have, and names the nearest', () => {
  expect(resolve({ shared: [{ use: 'street-lights', serial: 1 }] })).toEqual([]);
  expect(refused).toEqual([['shared.0.use', '全县共用事项里没有“street-lights”，最接近的是“street-light”']]);
});

test('accepts a list without rows', () => expect(resolve({})).toEqual([]));
