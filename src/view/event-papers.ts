/** 要带什么 of a life event: what everybody brings, what depends, what steps give, what the office looks up. */
import { mergePapers, type MergedPaper, type PaperUse } from '../domain/life-event-papers.ts';
import type { PlannedStep } from '../domain/life-event.ts';
import type { Paper } from '../schema/county.ts';

export interface EventPaper {
  name: string;
  form: string;
  hints: string[];
  /** The paper's own page, where its form stands with a filled sample. */
  sample?: string | undefined;
  /** The name to be ticked off; absent where there is nothing to bring for certain. */
  tick?: string | undefined;
}

export interface EventPapers {
  groups: { title: string; papers: EventPaper[] }[];
  /** Papers that the offices look up themselves. */
  fetched: string;
  /** `要带 9 样，看情况再带 6 样`. */
  count: string;
}

type AddressOf = (paper: string) => string;

const TITLES = { always: '都要带', depends: '看情况才带', given: '前面的步骤办完就有，不用另外准备' } as const;

const listOf = (parts: readonly string[]): string => parts.join('、');

/** `第2、4步`, as far as nothing is peculiar to a step. */
export const stepsNamed = (numbers: readonly number[]): string => `第${listOf(numbers.map(String))}步`;

const peculiarity = ({ only, notes }: PaperUse): string =>
  [only.length > 0 ? `只有${listOf(only)}要` : '', ...notes].filter((part) => part !== '').join('；');

/** `第2、4、5步要用`, then what is peculiar to some of them. */
function usesOf(uses: readonly PaperUse[]): string[] {
  const numbers = (chosen: readonly PaperUse[]): string => stepsNamed(chosen.map(({ number }) => number));
  const bySaid = [...Map.groupBy(uses, peculiarity)].map(([said, chosen]) => (said === '' ? '' : `${numbers(chosen)}：${said}`));
  const lines = bySaid.filter((line) => line !== '');
  return bySaid.length === 1 && lines.length === 1 ? lines : [`${numbers(uses)}要用`, ...lines];
}

/** One original is shown everywhere; what an office keeps, and copies, add up. */
function formOf({ shown, kept, copies }: MergedPaper): string {
  const parts = [shown ? '原件核验，看完还您' : '', kept > 0 ? `原件收取${kept}份` : '', copies > 0 ? `复印件${copies}份` : ''];
  return parts.filter((part) => part !== '').join('，');
}

function eventPaper(merged: MergedPaper, addressOf: AddressOf): EventPaper {
  const { paper, uses, kind, givenBy } = merged;
  const hints = [
    kind === 'given' ? `办完${stepsNamed([givenBy ?? 0])}就有` : '',
    ...usesOf(uses),
    paper.pledge === true ? '可以用书面承诺代替' : '',
    kind === 'given' ? '' : `哪里拿：${paper.obtain}`,
  ];
  return {
    name: paper.name,
    form: formOf(merged),
    hints: hints.filter((hint) => hint !== ''),
    sample: paper.form === undefined ? undefined : addressOf(paper.id),
    ...(kind === 'always' && { tick: paper.name }),
  };
}

export function eventPapers(plan: readonly PlannedStep[], papers: ReadonlyMap<string, Paper>, addressOf: AddressOf): EventPapers {
  const all = mergePapers(plan, papers);
  const of = (kind: MergedPaper['kind']): MergedPaper[] => all.filter((each) => each.kind === kind);
  const [always, depends] = [of('always').length, of('depends').length];
  const count = [always > 0 ? `要带 ${always} 样` : '', depends > 0 ? `看情况再带 ${depends} 样` : ''].filter(
    (part) => part !== '',
  );
  return {
    groups: (['always', 'depends', 'given'] as const)
      .map((kind) => ({ title: TITLES[kind], papers: of(kind).map((each) => eventPaper(each, addressOf)) }))
      .filter((group) => group.papers.length > 0),
    fetched: listOf(of('fetched').map(({ paper }) => paper.name)),
    count: count.length === 0 ? '不需要材料' : count.join('，'),
  };
}
