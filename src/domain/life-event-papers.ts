/** The papers of a life event: those of all its steps, each once. */
import type { Paper } from '../schema/county.ts';
import { NO_PAPERS, type Document } from '../schema/matter.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { waitsFor, type PlannedStep, type StepOption } from './life-event.ts';

/** What one step does with a paper. */
export interface PaperUse {
  number: number;
  /** Cases, or matters of a step with several, that need it; none where all do. */
  only: string[];
  notes: string[];
}

/** What has to be handed over at the most. */
export interface Amount {
  /** 核验: shown and given back, so that one does for all steps. */
  shown: boolean;
  /** 收取: the office keeps it, so that every step needs its own. */
  kept: number;
  copies: number;
}

export interface MergedPaper extends Amount {
  paper: Paper;
  /** Everybody has to bring it; it depends; an earlier step gives it; the office looks it up. */
  kind: 'always' | 'depends' | 'given' | 'fetched';
  uses: PaperUse[];
  /** Number of the step that gives it. */
  givenBy?: number | undefined;
}

/** A step's need of one paper, and whether all that do the step have it. */
interface Need extends Amount {
  paper: string;
  use: PaperUse;
  always: boolean;
}

const NOTHING: Amount = { shown: false, kept: 0, copies: 0 };
const both = (a: Amount, b: Amount): Amount => ({
  shown: a.shown || b.shown,
  kept: a.kept + b.kept,
  copies: a.copies + b.copies,
});
const larger = (a: Amount, b: Amount): Amount => ({
  shown: a.shown || b.shown,
  kept: Math.max(a.kept, b.kept),
  copies: Math.max(a.copies, b.copies),
});

const amountOf = ({ original, count, copies }: Document): Amount => ({
  shown: original === '核验',
  kept: original === '收取' ? (count ?? 1) : 0,
  copies: copies ?? 0,
});

const notesOf = ({ channels, note }: Document): string[] =>
  [channels === undefined ? undefined : `${channels.join('、')}办时才要`, note].filter((each) => each !== undefined);

/** One way to do a step: a matter in one of its cases. */
interface Way {
  name: string;
  documents: Document[];
}

function waysOf({ matter, entry, cases: meant }: StepOption, { options }: PlannedStep): Way[] {
  if (matter.state !== 'complete') return [];
  const waived = entry === undefined || entry.action === NOT_HERE ? [] : (entry.waives ?? []);
  const documents = matter.documents === NO_PAPERS ? [] : matter.documents.filter(({ paper }) => !waived.includes(paper));
  const prefix = options.length > 1 ? `${matter.name}：` : '';
  if (meant.length === 0) return [{ name: matter.name, documents: documents.filter(({ cases }) => cases === undefined) }];
  return meant.map(({ id, name }) => ({
    name: prefix + name,
    documents: documents.filter(({ cases }) => cases === undefined || cases.includes(id)),
  }));
}

function needsOf(planned: PlannedStep): Need[] {
  const ways = planned.options.flatMap((option) => waysOf(option, planned));
  const papers = new Set(ways.flatMap(({ documents }) => documents.map(({ paper }) => paper)));
  return [...papers].map((paper) => {
    const asking = ways
      .map(({ name, documents }) => ({ name, asked: documents.filter((each) => each.paper === paper) }))
      .filter(({ asked }) => asked.length > 0);
    const everywhere = asking.length === ways.length;
    // What only some channels ask for is not asked of everybody.
    const byAll = asking.every(({ asked }) => asked.some(({ channels }) => channels === undefined));
    const amounts = asking.map(({ asked }) => asked.map(amountOf).reduce(both, NOTHING));
    const notes = new Set(asking.flatMap(({ asked }) => asked.flatMap(notesOf)));
    return {
      paper,
      ...amounts.reduce(larger, NOTHING),
      always: everywhere && byAll && planned.required,
      use: { number: planned.number, only: everywhere ? [] : asking.map(({ name }) => name), notes: [...notes] },
    };
  });
}

function merge(paper: Paper, needs: readonly Need[], plan: readonly PlannedStep[]): MergedPaper[] {
  const giver = plan.find(({ step }) => step.gives === paper.id);
  const isGiven = ({ use: { number } }: Need): boolean =>
    giver !== undefined && number >= giver.number && (giver.required || waitsFor(plan, number, giver.number));
  const bring = needs.filter((need) => !isGiven(need));
  const given = needs.filter(isGiven);
  const summed = (chosen: readonly Need[], kind: MergedPaper['kind']): MergedPaper => ({
    paper,
    ...chosen.reduce<Amount>(both, NOTHING),
    kind: paper.fetchedByOffice === true ? 'fetched' : kind,
    uses: chosen.map(({ use }) => use),
    ...(kind === 'given' && { givenBy: giver?.number }),
  });
  return [
    ...(bring.length === 0 ? [] : [summed(bring, bring.some(({ always }) => always) ? 'always' : 'depends')]),
    ...(given.length === 0 ? [] : [summed(given, 'given')]),
  ];
}

/** Each paper once, in the order in which it is first needed; twice only where one has to bring it before a step gives a new one. */
export function mergePapers(plan: readonly PlannedStep[], papers: ReadonlyMap<string, Paper>): MergedPaper[] {
  const byPaper = Map.groupBy(plan.flatMap(needsOf), ({ paper }) => paper);
  return [...byPaper].flatMap(([id, needs]) => {
    const paper = papers.get(id);
    return paper === undefined ? [] : merge(paper, needs, plan);
  });
}
