import { describe, expect, test } from 'vitest';
import type { Finding } from '../domain/issue.ts';
import type { Waiver } from '../schema/waiver.ts';
import { corpus, countyCorpus, TODAY, townshipCorpus } from '../testing/builders.ts';
import { applyWaivers } from './waive.ts';

const waiver = (given: Partial<Waiver> = {}): Waiver => ({
  rule: 'catch-all-duty',
  record: 'wuling-errands',
  why: '县里正在研究拆分',
  who: '县委编办',
  until: '2026-12-31',
  ...given,
});
const finding = (given: Partial<Finding> = {}): Finding => ({
  file: 'hexi/wuling/duties/basic.yaml',
  path: ['own', 0, 'name'],
  rule: 'catch-all-duty',
  record: 'wuling-errands',
  message: '这一行什么都包了',
  ...given,
});

/** What is left of `findings` when the township has these waivers. */
const left = (findings: Finding[], ...waivers: Waiver[]): string[] =>
  applyWaivers(findings, corpus(countyCorpus({ townships: [townshipCorpus({ folder: 'hexi/wuling', waivers })] }))).map(
    ({ rule, path }) => `${rule} ${path.join('.')}`,
  );

test('a valid waiver sets aside the rule that it names, for the record that it names', () =>
  expect(left([finding(), finding({ record: 'other' }), finding({ rule: 'duty-too-broad' })], waiver())).toEqual([
    'catch-all-duty own.0.name',
    'duty-too-broad own.0.name',
  ]));

test('it is valid on its last day', () => expect(left([finding()], waiver({ until: TODAY }))).toEqual([]));

test('a waiver that has expired sets nothing aside, and is itself an issue', () =>
  expect(left([finding()], waiver({ until: '2026-11-19' }))).toEqual(['catch-all-duty own.0.name', 'expired-waiver 0.until']));

test('a waiver that covers nothing is itself an issue', () => expect(left([], waiver())).toEqual(['needless-waiver 0.record']));

test('nobody can agree to what cannot be called back', () =>
  expect(left([finding({ rule: 'identity-number' })], waiver({ rule: 'identity-number' }))).toEqual([
    'identity-number own.0.name',
    'needless-waiver 0.record',
  ]));

describe('a township waives nothing of others', () => {
  test('not of its neighbour', () =>
    expect(left([finding({ file: 'hexi/liaohu/duties/basic.yaml' })], waiver())).toEqual([
      'catch-all-duty own.0.name',
      'needless-waiver 0.record',
    ]));

  test("not of the county's shared rows", () =>
    expect(left([finding({ file: 'hexi/duties/basic.yaml' })], waiver())).toHaveLength(2));
});
