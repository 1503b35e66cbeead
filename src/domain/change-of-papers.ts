/** 申请材料, before and after: which papers, in which cases, as original or copy, how many. */
import type { ChangeKind } from '../schema/change.ts';
import { NO_PAPERS, type Document, type Guide } from '../schema/matter.ts';

export interface ToldChange {
  kind: ChangeKind;
  says: string;
}

/** What a township lets people leave away. */
export interface Papers {
  guide: Pick<Guide, 'documents' | 'cases' | 'channels'>;
  waived: readonly string[];
}

const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
/** 一 to 十 as people count things. */
export const counted = (number: number): string => NUMERALS[number] ?? String(number);

/** The first few by name. */
const listed = (names: readonly string[]): string => `${names.slice(0, 3).join('、')}${names.length > 3 ? '等' : ''}`;

const rowsOf = ({ guide: { documents }, waived }: Papers): Map<string, Document[]> =>
  Map.groupBy(
    (documents === NO_PAPERS ? [] : documents).filter(({ paper }) => !waived.includes(paper)),
    ({ paper }) => paper,
  );

/** For whom a paper may be needed or not: those of each kind that both versions have, with their names. */
interface Dimension {
  all: { id: string; name: string }[];
  /** Those that need it; all where a row says none. */
  of: (rows: readonly Document[]) => Set<string>;
}

const byCase = ({ guide: { cases = [] } }: Papers): Dimension => ({
  all: cases,
  of: (rows) => new Set(rows.flatMap((row) => row.cases ?? cases.map(({ id }) => id))),
});
const byChannel = ({ guide: { channels } }: Papers): Dimension => ({
  all: channels.map((channel) => ({ id: channel, name: channel })),
  of: (rows) => new Set(rows.flatMap((row) => row.channels ?? channels)),
});

const most = (rows: readonly Document[], key: 'copies' | 'count', none: number): number =>
  Math.max(...rows.map((row) => row[key] ?? none));

function changedNumber(name: string, before: readonly Document[], after: readonly Document[]): ToldChange[] {
  const told = (key: 'copies' | 'count', what: string, none: number): ToldChange[] => {
    const [from, to] = [most(before, key, none), most(after, key, none)];
    if (from === to) return [];
    if (to === 0) return [{ kind: '份数', says: `${name}不用再交${what}` }];
    if (from === 0) return [{ kind: '份数', says: `${name}要多交${what} ${to} 份` }];
    return [{ kind: '份数', says: `${name}${what}从 ${from} 份${to < from ? '减到' : '加到'} ${to} 份` }];
  };
  return [...told('copies', '复印件', 0), ...told('count', '原件', 1)];
}

function changedForm(name: string, before: readonly Document[], after: readonly Document[]): ToldChange[] {
  const original = (rows: readonly Document[]): boolean => rows.some((row) => row.original !== undefined);
  const kept = (rows: readonly Document[]): boolean => rows.some((row) => row.original === '收取');
  if (original(before) && !original(after)) return [{ kind: '原件改复印件', says: `${name}不用带原件，交复印件就行` }];
  if (!original(before) && original(after)) return [{ kind: '复印件改原件', says: `${name}要带原件，光有复印件不行了` }];
  const handling: ToldChange[] =
    kept(before) === kept(after)
      ? []
      : [{ kind: '原件怎么处理', says: kept(after) ? `${name}原件要交给窗口，不再只是看一看` : `${name}原件看过就还，不收走了` }];
  return [...handling, ...changedNumber(name, before, after)];
}

type Rows = readonly Document[];

/** Only those that there were before and are still can need a paper less or more. */
function changedNeed(name: string, [old, rows]: [Rows, Rows], before: Dimension, after: Dimension): ToldChange[] {
  const lasting = after.all.filter(({ id }) => before.all.some((was) => was.id === id));
  const [from, to] = [before.of(old), after.of(rows)];
  const names = (needed: Set<string>, other: Set<string>): string =>
    lasting
      .filter(({ id }) => needed.has(id) && !other.has(id))
      .map((each) => `“${each.name}”`)
      .join('');
  const [fewer, more] = [names(from, to), names(to, from)];
  return [
    ...(fewer === '' ? [] : [{ kind: '材料减少', says: `${fewer}不用再带${name}` } as const]),
    ...(more === '' ? [] : [{ kind: '材料增加', says: `${more}也要带${name}了` } as const]),
  ];
}

export function changeOfPapers(before: Papers, after: Papers, nameOf: (paper: string) => string): ToldChange[] {
  const [from, to] = [rowsOf(before), rowsOf(after)];
  const only = (these: Map<string, unknown>, others: Map<string, unknown>): string[] =>
    [...these.keys()].filter((paper) => !others.has(paper)).map(nameOf);
  const [fewer, more] = [only(from, to), only(to, from)];
  const none = fewer.length > 0 && to.size === 0 ? '，现在不用带材料' : '';
  return [
    ...(fewer.length === 0
      ? []
      : [{ kind: '材料减少', says: `少交${counted(fewer.length)}样材料（${listed(fewer)}）${none}` } as const]),
    ...(more.length === 0 ? [] : [{ kind: '材料增加', says: `多交${counted(more.length)}样材料（${listed(more)}）` } as const]),
    ...[...to].flatMap(([paper, rows]) => {
      const old = from.get(paper);
      if (old === undefined) return [];
      const name = nameOf(paper);
      return [
        ...changedNeed(name, [old, rows], byCase(before), byCase(after)),
        ...changedNeed(name, [old, rows], byChannel(before), byChannel(after)),
        ...changedForm(name, old, rows),
      ];
    }),
  ];
}
