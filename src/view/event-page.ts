import { planOf, type PlannedStep } from '../domain/life-event.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { eventFacts, type EventFact } from './event-facts.ts';
import { eventOption, whereTo, type EventOption } from './event-option.ts';
import { eventPapers, stepsNamed, type EventPapers } from './event-papers.ts';
import { byId, byMatter } from './lookup.ts';
import { page, type Page } from './page.ts';
import type { TownshipScope, Dated } from './scope.ts';
import type { WhereCard } from './where-card.ts';
import { within } from './within.ts';

export interface EventStepLine {
  number: number;
  id: string;
  /** 都要办, or who has it done. */
  who: string;
  required: boolean;
  /** Said where one of several matters is enough. */
  choice?: string | undefined;
  options: EventOption[];
  /** What must be finished before. */
  before?: string | undefined;
  /** What else there is to say, and what it gives. */
  facts: string[];
}

/** 一件事 of one township. */
export interface EventPage {
  page: Page;
  aliases: string;
  summary: string;
  /** Where to begin. */
  start?: WhereCard | undefined;
  facts: EventFact[];
  steps: EventStepLine[];
  papers: EventPapers;
  /** The other events. */
  others: string;
}

function stepLine({ number, step, options, required, after }: PlannedStep, scope: Dated<TownshipScope>, to: To): EventStepLine {
  const gives = step.gives === undefined ? undefined : byId(scope.county.papers).get(step.gives)?.name;
  const facts = [step.note, gives === undefined ? undefined : `办完拿到${gives}，后面要用，请收好`];
  return {
    number,
    id: `step-${number}`,
    who: required ? '都要办' : `看情况：${step.when ?? ''}`,
    required,
    choice: options.length > 1 ? `下面 ${options.length} 样，办其中一样` : undefined,
    options: options.map((option) => eventOption(option, scope, to)),
    before: after.length === 0 ? undefined : `要先办完${stepsNamed(after)}`,
    facts: facts.filter((fact) => fact !== undefined),
  };
}

/** Steps at one place tell its address once. */
function withoutRepeatedAddresses(steps: EventStepLine[]): EventStepLine[] {
  const told = new Set<string>();
  const once = (option: EventOption): EventOption => {
    const place = `${option.where.place} ${option.where.address ?? ''}`;
    if (told.has(place)) return { ...option, where: { ...option.where, address: undefined } };
    told.add(place);
    return option;
  };
  return steps.map((step) => ({ ...step, options: step.options.map(once) }));
}

/** The place of the first step that everybody has done. */
function startOf(plan: readonly PlannedStep[], scope: Dated<TownshipScope>, to: To): WhereCard | undefined {
  const first = plan.find(({ required }) => required) ?? plan[0];
  const [option] = first?.options ?? [];
  if (first === undefined || option === undefined) return undefined;
  const where = whereTo(option, scope, to);
  const names = first.options.map(({ matter }) => matter.name).join('，或者');
  const heading = `先办${stepsNamed([first.number])}：${names}`;
  return { ...where, heading: where.here ? heading : `${heading}。${where.heading}`, note: undefined };
}

export function eventPage(event: LifeEvent, scope: Dated<TownshipScope>): EventPage {
  const { site, county, corpus } = scope;
  const path = addresses.event(county.id, corpus.id, event.id);
  const to = linksFrom(path);
  const plan = planOf(event, { matters: byId(county.matters), entries: byMatter(corpus.sheet.entries) });
  const papers = eventPapers(plan, byId(county.papers), (id) => to(addresses.paper(county.id, id)));
  return {
    page: page({
      site,
      path,
      title: `${event.name}：一步一步办`,
      description: `${event.summary}先后顺序、在哪里办、合起来要带的材料、一共多久。`,
      ...within(scope),
    }),
    aliases: (event.aliases ?? []).join('、'),
    summary: event.summary,
    start: startOf(plan, scope, to),
    facts: eventFacts(plan, papers.count),
    steps: withoutRepeatedAddresses(plan.map((step) => stepLine(step, scope, to))),
    papers,
    others: to(`${addresses.township(county.id, corpus.id)}#events`),
  };
}
