import { expect, test } from 'vitest';
import { entry, entryElsewhere, sheet as record } from '../testing/builders.ts';
import { sheet } from './sheet.ts';

const complaints = (...entries: object[]): string[] =>
  sheet.safeParse({ ...record(), entries }).error?.issues.map(({ message }) => message) ?? [];

test('accepts matters handled here, and matters handled elsewhere', () =>
  expect(complaints(entry(), entryElsewhere({ matter: 'marriage-registration' }))).toEqual([]));

test('refuses a matter whose action is no known word', () =>
  expect(complaints({ ...entry(), action: '全办' })[0]).toContain('只能写 咨询、代办、受理、初审转报、审核、办结、不在本地办理'));

test('refuses a matter handled elsewhere that does not say where', () =>
  expect(complaints({ matter: 'marriage-registration', action: '不在本地办理' })).toEqual(['缺少这一组：到哪里办']));

test('refuses a matter handled here without a place', () =>
  expect(complaints({ matter: 'id-card', action: '办结' })[0]).toContain('例如 service-centre'));

test('answers a field that only the county may set with what the township may', () =>
  expect(complaints({ ...entry(), fee: '不收费' })[0]).toContain('乡镇不能改'));
