/** 表外事项: what departments asked of a township beside its lists, and what became of it. */
import { countsByDepartment, countTasks, type UnlistedCounts } from '../domain/unlisted-counts.ts';
import { addresses, linksFrom } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import type { CountyScope, TownshipScope } from './scope.ts';
import { within } from './within.ts';

/** A department, or a township, with its counts. */
export interface Counted {
  who: Link;
  says: string;
}

export interface UnlistedTasksPage {
  page: Page;
  lead: string;
  total: string;
  departments: Counted[];
  tasks: { id: string; asked: string; decision: string; department: Link; days: string; basis: string; why: string }[];
}

export interface CountyUnlistedTasksPage {
  page: Page;
  total: string;
  departments: Counted[];
  townships: Counted[];
}

/** 要求 12 件，接下 5 件，退回 7 件，没有依据 4 件. */
export const saysCounts = ({ asked, accepted, refused, withoutBasis }: UnlistedCounts): string =>
  `要求 ${asked} 件，接下 ${accepted} 件，退回 ${refused} 件；没有依据的 ${withoutBasis} 件`;

export function unlistedTasksPage({ site, county, corpus }: TownshipScope): UnlistedTasksPage {
  const { township, unlistedTasks } = corpus;
  const path = addresses.unlistedTasks(county.id, corpus.id);
  const to = linksFrom(path);
  return {
    page: page({
      site,
      path,
      title: '清单以外的任务',
      description: `部门要${township.name}做、清单上却没有的事：谁提的、什么依据、接了没有。`,
      ...within({ county, corpus }),
    }),
    lead: '清单上没有的事，部门要乡镇做，都登记在这里。没有依据的可以退回；反复要做的，应当走职责准入程序列入清单。',
    total: `${saysCounts(countTasks(unlistedTasks))}。`,
    departments: countsByDepartment(unlistedTasks, county.departments).map(({ department, counts }) => ({
      who: departmentLink(department, county, to),
      says: saysCounts(counts),
    })),
    tasks: [...unlistedTasks]
      .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
      .map(({ id, asked, decision, department, on, decidedOn, until, basis, why }) => ({
        id: `task-${id}`,
        asked,
        decision,
        department: departmentLink(department, county, to),
        days: `${readDay(on)}提出，${readDay(decidedOn)}${decision}${until === undefined ? '' : `，做到${readDay(until)}`}`,
        basis,
        why,
      })),
  };
}

export function countyUnlistedTasksPage({ site, county }: CountyScope): CountyUnlistedTasksPage {
  const path = addresses.countyUnlistedTasks(county.id);
  const to = linksFrom(path);
  const sum = (key: keyof UnlistedCounts): number => county.unlisted.reduce((all, { counts }) => all + counts[key], 0);
  const counts = { asked: sum('asked'), accepted: sum('accepted'), refused: sum('refused'), withoutBasis: sum('withoutBasis') };
  return {
    page: page({
      site,
      path,
      title: '清单以外的任务',
      description: `${county.county.name}各部门要乡镇（街道）做、清单上却没有的事，按部门和乡镇数出来。`,
      ...within({ county }),
    }),
    total: `${saysCounts(counts)}。`,
    departments: county.unlisted.map(({ department, counts: own }) => ({
      who: departmentLink(department, county, to),
      says: saysCounts(own),
    })),
    townships: county.townships.map(({ id, name, unlisted }) => ({
      who: { label: name, href: to(addresses.unlistedTasks(county.id, id)) },
      says: saysCounts(unlisted),
    })),
  };
}
