import { expect, test } from 'vitest';
import { scope, site } from '../testing/builders.ts';
import { offlineOffer } from './offline-offer.ts';

test('offers to keep the township on the phone, and its zip under a name that people read', () =>
  expect(offlineOffer(scope({}))).toMatchObject({
    township: 'hexi/wuling',
    name: '雾岭镇',
    keeps: true,
    zip: 'wuling.zip',
    saveAs: '雾岭镇办事指南.zip',
  }));

test('offers the zip only where the site has switched saving off', () =>
  expect(offlineOffer({ ...scope({}), site: site({ offline: '停用' }) }).keeps).toBe(false));
