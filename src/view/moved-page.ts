/** 搬走的网址: what stood at a published address, since when it does not, and where it is now. */
import { readPublished } from '../domain/published-address.ts';
import type { Ending } from '../domain/succession.ts';
import type { Retirement } from '../schema/retirement.ts';
import { linksFrom } from './addresses.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import type { CountyScope } from './scope.ts';
import { within } from './within.ts';

export interface MovedPage {
  page: Page;
  heading: string;
  /** What has happened, step by step. */
  said: string[];
  /** What to do now, before the choices. */
  lead: string;
  choices: (Link & { who: string })[];
}

const OVER = { 乡镇: '已经撤销', 事项: '不再办理', 部门: '已经撤销', 材料: '不用了', 一件事: '不再这样办' } as const;

const sentence = ({ name, on, why }: Retirement): string =>
  `${why.startsWith(name) ? '' : `${name}：`}从${readDay(on)}起，${why}。`;

const MOVED = { heading: '这个网址改了', lead: '新网址：' };

function told({ steps, choices, replaced }: Ending): Pick<MovedPage, 'heading' | 'lead'> {
  const last = steps.at(-1);
  if (replaced === true) return MOVED;
  if (last === undefined) return { heading: '这一页现在看不到', lead: '内容有误，正在修改，改好了会回到这个网址。现在可以看：' };
  if (last.instead !== undefined)
    return { heading: `${last.name}${choices.length === 0 ? OVER[last.what] : '本地不再办'}`, lead: last.instead };
  if (choices.length === 1) return MOVED;
  const divided = steps.find(({ succeededBy = [] }) => succeededBy.length > 1) ?? last;
  return { heading: `${divided.name}分开了，请选一个`, lead: '您要找的是哪一个？' };
}

/** Leads on at once where there is one place to go to; where the reader chooses, or there is none, the page stays. */
export function movedPage(ending: Ending, { site, county }: CountyScope): MovedPage {
  const { address, steps, choices } = ending;
  const below = (inCounty: string): string => `${county.id}/${inCounty}`;
  const to = linksFrom(below(address));
  const { heading, lead } = told(ending);
  const isLed = choices.length === 1 && (ending.replaced === true || steps.at(-1)?.succeededBy !== undefined);
  const successor = isLed ? choices[0] : undefined;
  const { township: folder } = readPublished(address);
  const township = county.townships.find(({ id }) => id === folder);
  // Of what is read at all, the heading and its township tell it from others.
  const isNamed = !isLed && steps.length > 0 && township?.id === folder;
  return {
    page: page({
      site,
      path: below(address),
      title: isNamed ? heading : `${heading}（${address.replace(/(?:\/?index)?\.html$/, '')}）`,
      description: `${heading}。${steps.map(sentence).join('')}`,
      ...within({ county, corpus: township && { id: township.id, township } }),
      leadsTo: successor && below(successor.address),
    }),
    heading,
    said: steps.map(sentence),
    lead,
    choices: choices.map(({ address: next, label, for: who = '' }) => ({ label, href: to(below(next)), who: who && `${who}：` })),
  };
}
