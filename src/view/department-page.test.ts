import { describe, expect, test } from 'vitest';
import { cooperativeDuty, duties, guide, pendingMatter, scope } from '../testing/builders.ts';
import { departmentPage } from './department-page.ts';

const { site, county } = scope(
  {
    duties: duties({
      cooperative: [
        cooperativeDuty({
          parties: [
            { department: 'urban-management', role: '牵头', duties: ['修灯'] },
            { department: 'civil-affairs', role: '配合', duties: ['出钱'] },
          ],
        }),
      ],
    }),
  },
  { matters: [guide(), pendingMatter(), guide({ id: 'lamp', department: 'urban-management' })] },
);
const pageOf = (id: string) =>
  departmentPage(county.departments.find((each) => each.id === id) ?? { id, name: id }, { site, county });

describe('a department', () => {
  const page = pageOf('civil-affairs');

  test('has its address and telephones', () => {
    expect(page).toMatchObject({ address: '禾溪县城民安路22号', phones: [{ label: '咨询', number: '0000-8810001' }] });
    expect(page.noPhone).toBeUndefined();
  });

  test('has what it has taken over and what it helps with, each linked to the townships’ own rows', () =>
    expect(
      page.sections.map(({ id, rows }) => [id, ...rows.flatMap(({ name, townships }) => [name, townships[0]?.href])]),
    ).toEqual([
      ['withdrawn', '经营性公墓检查', '../wuling/duties/withdrawn/index.html#funeral-inspection'],
      ['helps', '路灯维护', '../wuling/duties/cooperative/index.html#street-light-maintenance'],
    ]));

  test('has its matters, and marks those known by name only', () =>
    expect(page.matters).toEqual([
      { label: '最低生活保障', href: '../matters/minimum-living-allowance.html' },
      { label: '地名命名审批（指南待补充）', href: '../matters/place-name-approval.html' },
    ]));

  test('has data for machines', () =>
    expect(JSON.parse(page.page.jsonLd ?? '')).toMatchObject({ name: '县民政局', telephone: '0000-8810001' }));
});

describe('a department without telephone', () => {
  const page = pageOf('urban-management');

  test('says so, and gives the hotline', () => expect(page.noPhone).toBe('电话待补充，可以打热线 12345'));

  test('invents none for machines', () => expect(JSON.parse(page.page.jsonLd ?? '')).not.toHaveProperty('telephone'));

  test('has what it leads', () => expect(page.sections.map(({ title }) => title)).toEqual(['牵头的事']));
});

test('a department without duties has no sections', () => expect(pageOf('new').sections).toEqual([]));
