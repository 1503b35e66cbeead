/** 谁来管: what residents ask of, in one township, each with who answers, whom to call, and what to do first. */
import { answersFor } from '../domain/boundary.ts';
import { problemRows, rowsOfProblem, type ProblemRow } from '../domain/problem-row.ts';
import { leaving, listedFrom, recordsOf } from '../domain/row-records.ts';
import { whoseJob } from '../domain/whose-job.ts';
import type { Department } from '../schema/county.ts';
import type { Problem } from '../schema/problem.ts';
import { PROBLEM_GROUPS, PUBLIC_LINES, type ProblemGroup } from '../schema/vocabulary.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { byId } from './lookup.ts';
import { page, type Link, type Page } from './page.ts';
import { phoneLinks, type PhoneLink } from './phone-link.ts';
import { datedName, NOT_YET, untilBegun, type Until } from './row-adjustments.ts';
import type { Dated, TownshipScope } from './scope.ts';
import { within } from './within.ts';

export interface ProblemLine {
  id: string;
  name: string;
  /** Who answers, in one sentence. */
  answer: string;
  /** Another answer that holds until the list changes. */
  until?: Until | undefined;
  /** The first is the one to call first. */
  phones: PhoneLink[];
  first?: string | undefined;
  not?: string | undefined;
  /** The row of the list; where the township has none, the department. */
  source?: Link | undefined;
}

export interface ProblemsPage {
  page: Page;
  lead: string;
  groups: { id: string; title: string; count: number; problems: ProblemLine[] }[];
}

/** A township with what its records say of days to come, for all of its problems at once. */
interface Asked extends Dated<TownshipScope> {
  from: ReturnType<typeof listedFrom>;
  gone: ReturnType<typeof leaving>;
}

/** The nation's line, then who leads, then the township, where it does a part. */
function phonesOf(
  { call }: Problem,
  found: ProblemRow,
  department: Department | undefined,
  { corpus }: Dated<TownshipScope>,
): PhoneLink[] {
  const [centre] = corpus.township.places;
  const ofTownship = found.kind === 'basic' || (found.here && found.kind === 'cooperative');
  const phones = [
    ...(call === undefined ? [] : phoneLinks(PUBLIC_LINES[call], call)),
    ...phoneLinks(department?.name ?? '', department?.phone),
    ...(ofTownship ? phoneLinks(centre?.name ?? '', centre?.phone) : []),
  ];
  return phones.map((phone, index) => (index === 0 && phones.length > 1 ? { ...phone, label: `先打 ${phone.label}` } : phone));
}

function sourceOf(
  { kind, here, row }: ProblemRow,
  department: Department | undefined,
  { county, corpus, asOf, from }: Asked,
): [string, string] | undefined {
  if (here)
    return [`看清单：${datedName(row.name, from.get(row.id), asOf)}`, addresses.duties(county.id, corpus.id, kind, row.id)];
  if (department === undefined) return undefined;
  return [`看${department.name}`, addresses.department(county.id, department.id, row.id)];
}

/** Of a problem whose row is to leave the list: how it is answered until then. */
function untilGone(problem: Problem, { here, row }: ProblemRow, { gone: rows, asOf }: Asked): Until | undefined {
  const ids = rowsOfProblem(problem);
  // A row that the township has answers before those behind it, whatever becomes of them.
  const before = here ? ids.slice(0, ids.indexOf(row.id) + 1) : ids;
  const [gone] = before.flatMap((id) => rows.get(id) ?? []);
  return gone && untilBegun(gone.adjustment, NOT_YET[gone.change.kind](gone.change), asOf);
}

function problemLine(problem: Problem, found: ProblemRow, scope: Asked, to: To): ProblemLine {
  const { id, name, first, not } = problem;
  const { kind, here, row } = found;
  const department = byId(scope.county.departments).get(answersFor({ row }) ?? '');
  const source = sourceOf(found, department, scope);
  return {
    id,
    name,
    answer: `${whoseJob({
      list: kind,
      here,
      township: scope.corpus.township.name,
      department: department?.name ?? '',
      part: 'township' in row ? row.township[0] : undefined,
      post: 'post' in row ? row.post : undefined,
      call: problem.call,
    })}。`,
    until: untilGone(problem, found, scope),
    phones: phonesOf(problem, found, department, scope),
    first,
    not,
    source: source === undefined ? undefined : { label: source[0], href: to(source[1]) },
  };
}

export function problemsPage(scope: Dated<TownshipScope>): ProblemsPage {
  const { site, county, corpus } = scope;
  const { name } = corpus.township;
  const path = addresses.problems(county.id, corpus.id);
  const to = linksFrom(path);
  const rowOf = problemRows(corpus.duties, county.sharedDuties);
  const asked = { ...scope, from: listedFrom(county, corpus), gone: leaving(recordsOf(corpus, county), scope.asOf) };
  const lines = county.problems.flatMap((problem) => {
    const found = rowOf(problem);
    return found === undefined ? [] : [{ group: problem.group, line: problemLine(problem, found, asked, to) }];
  });
  const groups = (Object.entries(PROBLEM_GROUPS) as [ProblemGroup, string][]).map(([group, title]) => {
    const problems = lines.filter((each) => each.group === group).map(({ line }) => line);
    return { id: `group-${group}`, title, count: problems.length, problems };
  });
  return {
    page: page({
      site,
      path,
      title: '谁来管',
      description: `${name}居民常问的${lines.length}件事：归谁管、先打哪个电话、先做什么。`,
      ...within({ county, corpus }),
    }),
    lead:
      lines.length === 0
        ? '常问的事还没有写。请用上面的搜索，或者打便民服务中心的电话。'
        : `居民常问的 ${lines.length} 件事：归谁管、先打哪个电话。先点一类，再点您遇到的事。`,
    groups: groups.filter(({ count }) => count > 0),
  };
}
