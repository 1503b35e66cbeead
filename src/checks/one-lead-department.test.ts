import { expect, test } from 'vitest';
import type { CooperativeDuty } from '../schema/duty.ts';
import { cooperativeDuty, corpus, countyCorpus, duties, townshipCorpus } from '../testing/builders.ts';
import { oneLeadDepartment } from './one-lead-department.ts';

const parties = (...roles: ('牵头' | '配合')[]): CooperativeDuty['parties'] =>
  roles.map((role, index) => ({ department: `department-${index}`, role, duties: ['到场处理'] }));
const run = (...rows: CooperativeDuty[]) =>
  oneLeadDepartment.run(corpus(countyCorpus({ townships: [townshipCorpus({ duties: duties({ cooperative: rows }) })] })));

test('accepts one department that leads and others that help', () =>
  expect(run(cooperativeDuty({ parties: parties('配合', '牵头', '配合') }))).toEqual([]));

test('refuses a row that nobody leads', () =>
  expect(run(cooperativeDuty(), cooperativeDuty({ parties: parties('配合'), at: ['own', 1] }))).toEqual([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 1, 'parties'],
      rule: 'one-lead-department',
      record: 'street-light-maintenance',
      message: '没有写哪个部门牵头：请把一个部门的 role 写成 牵头',
    },
  ]));

test('refuses a row that two departments lead', () =>
  expect(run(cooperativeDuty({ parties: parties('牵头', '牵头') }))[0]?.message).toBe(
    '有 2 个部门都写了牵头，只能有一个，其余的写 配合',
  ));

test("judges the county's shared rows once, in the county's file", () => {
  const row = cooperativeDuty({ parties: parties('配合'), shared: true, at: ['shared', 0] });
  const townships = ['wuling', 'liaohu'].map((id) => townshipCorpus({ id, duties: duties({ cooperative: [row] }) }));
  const sharedDuties = { basic: [], cooperative: [row], withdrawn: [] };
  expect(oneLeadDepartment.run(corpus(countyCorpus({ townships, sharedDuties })))).toMatchObject([
    { file: 'hexi/duties/cooperative.yaml', path: ['rows', 0, 'parties'] },
  ]);
});
