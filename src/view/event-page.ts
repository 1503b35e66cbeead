import type { TownshipCorpus } from '../domain/corpus.ts';
import type { CountyDigest } from '../domain/county-digest.ts';
import { planOf, type PlannedStep, type StepOption } from '../domain/life-event.ts';
import { promisesOf } from '../domain/life-event-time.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import type { Site } from '../schema/site.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { addresses, linksFrom } from './addresses.ts';
import { eventFacts, type EventFact } from './event-facts.ts';
import { eventPapers, stepsNamed, type EventPapers } from './event-papers.ts';
import { byId, byMatter, bySheet } from './lookup.ts';
import { departmentOf } from './matter-scope.ts';
import { page, type Link, type Page } from './page.ts';
import { phoneLink } from './phone-link.ts';
import { whereOf, type WhereCard } from './where-card.ts';

/** A matter by which a step can be done: where, and how far here. */
export interface EventOption extends Link {
  where: WhereCard;
  /** What village stations do of it. */
  station?: string | undefined;
  limit?: string | undefined;
  /** Cases that are handled at another place, and who took the matter from the township. */
  lines: string[];
}

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

interface Scope {
  site: Site;
  county: CountyDigest;
  corpus: TownshipCorpus;
}
type To = (address: string) => string;

/** A matter that the township's sheet does not have: nobody there handles it, so the department is asked. */
function whereUnlisted({ matter }: StepOption, { county, corpus }: Scope): WhereCard {
  const department = departmentOf(county, matter.department);
  return {
    here: false,
    heading: `${corpus.township.name}的服务单里没有这件事，请先问：`,
    place: department.name,
    address: department.address,
    hours: [],
    phones: [department.phone === undefined ? phoneLink('热线', county.county.hotline) : phoneLink('电话', department.phone)],
    byCase: [],
    elsewhere: [],
  };
}

/** With the cases that are meant only. */
function whereTo(option: StepOption, scope: Scope, to: To): WhereCard {
  if (option.entry === undefined) return whereUnlisted(option, scope);
  const where = whereOf(option.entry, option.matter, scope, to);
  const meant = option.cases.map(({ id }) => id);
  return { ...where, byCase: where.byCase.filter(({ cases = '' }) => cases.split(' ').some((id) => meant.includes(id))) };
}

function limitOf(option: StepOption): string | undefined {
  const limits = promisesOf(option);
  if (limits.length === 0) return undefined;
  return limits.length === 1 ? limits[0] : `${limits.join('、')}，看是哪种情形`;
}

function stationOf({ entry }: StepOption): string | undefined {
  const station = entry === undefined || entry.action === NOT_HERE ? undefined : entry.station;
  return station === undefined ? undefined : `村（社区）便民服务站：${station}`;
}

/** 上级部门收回: why it is not done here any more. */
function takenBack({ matter, entry }: StepOption, { county, corpus }: Scope): string[] {
  const [row] = bySheet(corpus.duties.withdrawn).get(matter.id) ?? [];
  if (row === undefined || entry?.action !== NOT_HERE) return [];
  return [`已由${departmentOf(county, row.takenOverBy).name}收回：${row.takenOverHow}`];
}

function eventOption(option: StepOption, scope: Scope, to: To): EventOption {
  const { county, corpus } = scope;
  const { id, name, state } = option.matter;
  const address = option.entry === undefined ? addresses.countyMatter(county.id, id) : addresses.matter(county.id, corpus.id, id);
  const where = whereTo(option, scope, to);
  return {
    label: state === 'complete' ? name : `${name}（指南待补充）`,
    href: to(address),
    where,
    station: stationOf(option),
    limit: limitOf(option),
    lines: [...takenBack(option, scope), ...where.byCase.map(({ text }) => text)],
  };
}

function stepLine({ number, step, options, required, after }: PlannedStep, scope: Scope, to: To): EventStepLine {
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
function startOf(plan: readonly PlannedStep[], scope: Scope, to: To): WhereCard | undefined {
  const first = plan.find(({ required }) => required) ?? plan[0];
  const [option] = first?.options ?? [];
  if (first === undefined || option === undefined) return undefined;
  const where = whereTo(option, scope, to);
  const names = first.options.map(({ matter }) => matter.name).join('，或者');
  const heading = `先办${stepsNamed([first.number])}：${names}`;
  return { ...where, heading: where.here ? heading : `${heading}。${where.heading}`, note: undefined };
}

export function eventPage(event: LifeEvent, scope: Scope): EventPage {
  const { site, county, corpus } = scope;
  const path = addresses.event(county.id, corpus.id, event.id);
  const to = linksFrom(path);
  const { name } = corpus.township;
  const plan = planOf(event, { matters: byId(county.matters), entries: byMatter(corpus.sheet.entries) });
  const papers = eventPapers(plan, byId(county.papers), (id) => to(addresses.paper(county.id, id)));
  return {
    page: page({
      site,
      path,
      title: `${event.name}：一步一步办`,
      description: `${event.summary}先后顺序、在哪里办、合起来要带的材料、一共多久。`,
      parents: [
        { label: county.county.name, address: addresses.county(county.id) },
        { label: name, address: addresses.township(county.id, corpus.id) },
      ],
      search: { address: addresses.townshipSearch(county.id, corpus.id), label: `搜索${name}` },
      heldAt: corpus.heldAt,
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
