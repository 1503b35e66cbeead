import { expect, test } from 'vitest';
import { entry, guide, lifeEvent, pendingMatter, scope, sheet } from '../testing/builders.ts';
import { countyMattersPage, firstLetter, townshipMattersPage } from './matter-list-page.ts';

const matters = [
  guide({ id: 'card', name: '身份证' }),
  guide({ id: 'allowance', name: '残疾证' }),
  pendingMatter({ department: 'urban-management' }),
];
const own = guide({ id: 'tea', name: '茶园登记' });
const lifeEvents = [
  lifeEvent({ matter: 'card', or: ['gone'] }),
  { ...lifeEvent('place-name-approval'), id: 'school', name: '上学' },
];
const all = scope({ matters: [own], sheet: sheet(entry({ matter: 'card' }), entry({ matter: 'tea' })) }, { matters, lifeEvents });

test.each([
  ['残疾证', 'C'],
  ['重病救助', 'Z'],
  ['12345热线', '#'],
  ['POS机补贴', 'P'],
])('%s stands under %s', (name, letter) => expect(firstLetter(name)).toBe(letter));

test("a township's list has its own sheet only, by letter, event and department, with links to its pages", () => {
  const page = townshipMattersPage(all);
  expect(page.letters).toEqual([
    { id: 'letter-c', title: 'C', links: [{ label: '茶园登记', href: '../tea.html' }] },
    { id: 'letter-s', title: 'S', links: [{ label: '身份证', href: '../card.html' }] },
  ]);
  expect(page.events).toEqual([
    {
      id: 'event-birth',
      title: '生孩子',
      summary: '从怀孕到上户口',
      links: [
        { label: '生孩子：一步一步办', href: '../events/birth.html' },
        { label: '身份证', href: '../card.html' },
      ],
    },
  ]);
  expect(page.departments.map(({ id, links }) => [id, links.length])).toEqual([['department-civil-affairs', 2]]);
});

test("a county's list has every matter, also those known by name only", () => {
  const page = countyMattersPage({ site: all.site, county: all.county });
  expect(page.letters.flatMap(({ links }) => links.map(({ href }) => href))).toEqual([
    '../matters/allowance.html',
    '../matters/place-name-approval.html',
    '../matters/card.html',
  ]);
});
