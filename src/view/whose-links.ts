/** 谁来管: the pages of a township that tell whose job something is; what residents ask stands first. */
import { recordsOf } from '../domain/row-records.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { DUTY_LISTS, type DutyListKind } from '../schema/vocabulary.ts';
import { addresses, type To } from './addresses.ts';
import type { Link } from './page.ts';
import type { TownshipScope } from './scope.ts';

export interface WhoseLink extends Link {
  meaning: string;
}

const LIST_MEANING: Record<DutyListKind, string> = {
  basic: '本地负责到底的事',
  cooperative: '县里牵头、本地配合的事',
  withdrawn: '已交给县级部门的事，看现在找谁',
};

/** To the three lists, by their names. */
export const dutyListLinks = ({ county, corpus }: TownshipScope, to: To): Link[] =>
  dutyKinds.map((kind) => ({ label: DUTY_LISTS[kind], href: to(addresses.duties(county.id, corpus.id, kind)) }));

export function whoseLinks({ county, corpus }: TownshipScope, to: To): WhoseLink[] {
  const of = (address: (county: string, township: string) => string): string => to(address(county.id, corpus.id));
  return [
    {
      label: county.problems.length === 0 ? '谁来管' : `谁来管（${county.problems.length}）`,
      href: of(addresses.problems),
      meaning: '路灯坏了、有人违建……先打哪个电话',
    },
    ...dutyKinds.map((list) => ({
      label: `${DUTY_LISTS[list]}（${corpus.duties[list].length}）`,
      href: to(addresses.duties(county.id, corpus.id, list)),
      meaning: LIST_MEANING[list],
    })),
    { label: '分界图', href: of(addresses.boundary), meaning: '县里哪个部门管什么，本地管什么，一张图看清' },
    {
      label: '清单调整记录',
      href: of(addresses.adjustments),
      meaning: `改过什么、为什么改、从哪天起（${recordsOf(corpus, county).length} 次）`,
    },
    {
      label: '清单以外的任务',
      href: of(addresses.unlistedTasks),
      meaning: `部门另外要做的事，接了没有（${corpus.unlistedTasks.length} 件）`,
    },
  ];
}
