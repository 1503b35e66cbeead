/** 整本服务单: cover, contents, places, villages, every sheet in short form, and the lists by name only. */
import { readHours } from '../domain/opening-hours.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Township } from '../schema/township.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import { addresses } from './addresses.ts';
import { byGroup } from './by-group.ts';
import { bookletSheet, type BookletSheet } from './booklet-sheet.ts';
import { page, type Link, type Page } from './page.ts';
import { codeOf, imprint, type Imprint } from './print-view.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { townshipSheets, type TownshipSheet } from './township-sheets.ts';
import { within } from './within.ts';

export interface BookletPage {
  page: Page;
  county: string;
  contents: { title: string; links: Link[] }[];
  addressLists: { id: string; title: string; lines: { name: string; text: string }[] }[];
  groups: { id: string; title: string; sheets: BookletSheet[] }[];
  lists: { id: string; title: string; names: string[] }[];
  imprint: Imprint;
}

/** By group, numbered through. */
function sheetGroups(sheets: readonly TownshipSheet[]): BookletPage['groups'] {
  let number = 0;
  return byGroup(sheets).map(({ id, title, items }) => ({
    id,
    title,
    sheets: items.map((each) => bookletSheet(each, (number += 1))),
  }));
}

const addressLists = ({ places, villages }: Township): BookletPage['addressLists'] => [
  {
    id: 'places',
    title: '办事地点和电话',
    lines: places.map(({ name, phone, address, openingHours }) => ({
      name: `${name} ${phone}`,
      text: [address, ...openingHours.map(readHours)].join('；'),
    })),
  },
  {
    id: 'villages',
    title: '村和社区便民服务站',
    lines: villages.map(({ name, servicePoint }) =>
      servicePoint === undefined
        ? { name, text: '没有便民服务站' }
        : {
            name: `${name} ${servicePoint.phone}`,
            text: [servicePoint.address, ...servicePoint.openingHours.map(readHours)].join('；'),
          },
    ),
  },
];

const listsOf = ({ corpus }: Dated<TownshipScope>): BookletPage['lists'] =>
  dutyKinds.map((kind) => ({
    id: `list-${kind}`,
    title: `谁来管：${DUTY_LISTS[kind]}`,
    names: corpus.duties[kind].map(({ name }) => name),
  }));

export function bookletPage(scope: Dated<TownshipScope>): BookletPage {
  const { county, corpus } = scope;
  const { township, sheet } = corpus;
  const path = addresses.booklet(county.id, corpus.id);
  const sheets = townshipSheets(scope);
  const groups = sheetGroups(sheets);
  const lists = listsOf(scope);
  const whom = addressLists(township);
  const code = codeOf(path, [whom, sheets.map((each) => each.code), lists]);
  return {
    page: page({
      site: scope.site,
      path,
      title: `${township.name}整本服务单`,
      description: `${township.name}的办事地点、电话和全部办事事项，印成一本。`,
      ...within(scope),
    }),
    county: county.county.name,
    contents: [
      { title: '到哪里、打哪个电话', links: whom.map(({ id, title }) => ({ label: title, href: `#${id}` })) },
      ...groups.map(({ title, sheets: own }) => ({
        title,
        links: own.map((each) => ({ label: each.title, href: `#${each.id}` })),
      })),
      {
        title: '谁来管',
        links: lists.map(({ id, title, names }) => ({ label: `${title}（${names.length}项）`, href: `#${id}` })),
      },
    ],
    addressLists: whom,
    groups,
    lists,
    imprint: imprint(scope, { path, day: sheet.confirmed.on, code }),
  };
}
