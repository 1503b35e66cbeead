/**
 * The only parser of content: files → bytes → text → YAML and Markdown with positions → schemas → checks across files →
 * one normalised corpus, and every issue at its file, line and column.
 */
import { basename } from 'node:path';
import { runChecks } from '../checks/run-checks.ts';
import { applyWaivers } from '../checks/waive.ts';
import type { Corpus, CountyCorpus, DutyLists, TownshipCorpus } from '../domain/corpus.ts';
import { compareIssues, type DataPath, type Issue } from '../domain/issue.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { adjustments } from '../schema/adjustment.ts';
import { acknowledgements } from '../schema/acknowledgement.ts';
import { county, departments, papers } from '../schema/county.ts';
import { lifeEvents } from '../schema/life-event.ts';
import { changes } from '../schema/change.ts';
import { basicList, cooperativeList, sharedBasic, sharedCooperative, sharedWithdrawn, withdrawnList } from '../schema/duty.ts';
import { feedback } from '../schema/feedback.ts';
import { CONTENT_FILES, DUTY_FILES, PUBLISHED_FILE } from '../schema/layout.ts';
import { problems } from '../schema/problem.ts';
import { ratings } from '../schema/rating.ts';
import { released, type Released } from '../schema/released.ts';
import { retirements } from '../schema/retirement.ts';
import { sheet, type Sheet } from '../schema/sheet.ts';
import { site, type Site } from '../schema/site.ts';
import { township, type Township } from '../schema/township.ts';
import { unlistedTasks } from '../schema/unlisted-task.ts';
import { DUTY_LISTS } from '../schema/vocabulary.ts';
import { waivers } from '../schema/waiver.ts';
import { visible } from './characters.ts';
import { ContentFiles } from './content-files.ts';
import { firstIssues } from './first-issues.ts';
import { resolveDuties } from './resolve-duties.ts';

/** What was read: the corpus of all that is valid, and everything that is wrong. */
export interface Reading {
  corpus: Corpus;
  issues: Issue[];
  /** Number of files read. */
  files: number;
}

function readCounty(files: ContentFiles, id: string): CountyCorpus | undefined {
  const head = files.yaml(`${id}/${CONTENT_FILES.county}`, county);
  const offices = files.yaml(`${id}/${CONTENT_FILES.departments}`, departments);
  const catalogue = files.optionalYaml(`${id}/${CONTENT_FILES.papers}`, papers);
  const events = files.optionalYaml(`${id}/${CONTENT_FILES.lifeEvents}`, lifeEvents);
  const shared: CountyCorpus['sharedDuties'] = {
    basic: files.optionalYaml(`${id}/${DUTY_FILES.basic}`, sharedBasic)?.rows ?? [],
    cooperative: files.optionalYaml(`${id}/${DUTY_FILES.cooperative}`, sharedCooperative)?.rows ?? [],
    withdrawn: files.optionalYaml(`${id}/${DUTY_FILES.withdrawn}`, sharedWithdrawn)?.rows ?? [],
  };
  const matters = files.matters(id);
  const ledger = files.optionalYaml(`${id}/${CONTENT_FILES.released}`, released);
  const townships = files.folders(id, 'township').map((name) => readTownship(files, `${id}/${name}`, shared, ledger));
  if (head === undefined || offices === undefined) return undefined;
  return {
    id,
    folder: id,
    county: head,
    departments: offices,
    papers: catalogue ?? [],
    lifeEvents: events ?? [],
    matters,
    sharedDuties: shared,
    acknowledged: files.optionalYaml(`${id}/${CONTENT_FILES.acknowledged}`, acknowledgements) ?? [],
    changes: files.optionalYaml(`${id}/${CONTENT_FILES.changes}`, changes) ?? [],
    adjustments: files.optionalYaml(`${id}/${CONTENT_FILES.adjustments}`, adjustments) ?? [],
    released: ledger,
    retired: files.optionalYaml(`${id}/${CONTENT_FILES.retired}`, retirements) ?? [],
    publishedAddresses: files.publishedAddresses(`${id}/${PUBLISHED_FILE}`),
    townships: townships.filter(({ whole }) => whole).map((each) => each.corpus),
    partial: townships.filter(({ whole }) => !whole).map((each) => each.corpus),
    problems: files.optionalYaml(`${id}/${CONTENT_FILES.problems}`, problems) ?? [],
    waivers: files.optionalYaml(`${id}/${CONTENT_FILES.waivers}`, waivers) ?? [],
    unread: files.unread.filter((file) => file.startsWith(`${id}/`)),
  };
}

/** What stands for a file that could not be read, while the rest of the township is judged. */
const NOTHING = {
  township: {
    ...{ name: '', kind: 'town', divisionCode: '', summary: '', complaintPhone: '' },
    ...{ places: [], villages: [], character: [], sources: [] },
  },
  sheet: { confirmed: { on: '', by: '' }, entries: [] },
  list: { source: '', shared: undefined, own: undefined },
} satisfies { township: Township; sheet: Sheet; list: object };

/**
 * Tells where a row that the county does not have in this list has gone. While the county has not released that, it is the
 * county's to tend to as well: without the row, no version of the township could be published.
 */
function refuseRow(
  files: ContentFiles,
  folder: string,
  kind: keyof DutyLists,
  shared: CountyCorpus['sharedDuties'],
  ledger: Released | undefined,
) {
  const catalogue = `${folder.replace(/\/.*$/, '')}/${DUTY_FILES[kind]}`;
  const file = `${folder}/${DUTY_FILES[kind]}`;
  return (path: DataPath, message: string, use: string): void => {
    // A shared row that could not be read is not one that does not exist.
    if (files.unread.includes(catalogue)) return;
    const now = dutyKinds.find((each) => shared[each].some(({ id }) => id === use));
    const wasIn = (rows: readonly { id: string; list: string }[] = []) =>
      rows.some(({ id, list }) => id === use && list === kind);
    const remedy = now === undefined ? '请从这里删掉' : `请移到 ${DUTY_FILES[now]}（全县共用的这一行现在在${DUTY_LISTS[now]}）`;
    const known = now !== undefined || wasIn(ledger?.rows) || wasIn(ledger?.gone);
    const told = known ? `全县的${DUTY_LISTS[kind]}里没有“${use}”这一行${now === undefined ? '了' : ''}：${remedy}` : message;
    files.place({ file, path, rule: 'unknown-reference', message: told });
    if (wasIn(ledger?.rows))
      files.place({
        ...{ file: catalogue, path: [], rule: 'unexplained-change' },
        message: `“${use}”从这张清单里拿掉了，${file} 里还在用：请把乡镇的那一行也改好，一起提交，不然这个乡镇就从网站上消失`,
      });
  };
}

/** One township; `whole` where every file that it needs could be read. */
function readTownship(
  files: ContentFiles,
  folder: string,
  shared: CountyCorpus['sharedDuties'],
  ledger: Released | undefined,
): { corpus: TownshipCorpus; whole: boolean } {
  const head = files.yaml(`${folder}/${CONTENT_FILES.township}`, township);
  const services = files.yaml(`${folder}/${CONTENT_FILES.sheet}`, sheet);
  const lists = {
    basic: files.yaml(`${folder}/${DUTY_FILES.basic}`, basicList),
    cooperative: files.yaml(`${folder}/${DUTY_FILES.cooperative}`, cooperativeList),
    withdrawn: files.yaml(`${folder}/${DUTY_FILES.withdrawn}`, withdrawnList),
  };
  const matters = files.matters(folder);
  const optional = {
    feedback: files.optionalYaml(`${folder}/${CONTENT_FILES.feedback}`, feedback) ?? [],
    ratings: files.optionalYaml(`${folder}/${CONTENT_FILES.ratings}`, ratings) ?? [],
    changes: files.optionalYaml(`${folder}/${CONTENT_FILES.changes}`, changes) ?? [],
    adjustments: files.optionalYaml(`${folder}/${CONTENT_FILES.adjustments}`, adjustments) ?? [],
    released: files.optionalYaml(`${folder}/${CONTENT_FILES.released}`, released),
    unlistedTasks: files.optionalYaml(`${folder}/${CONTENT_FILES.unlistedTasks}`, unlistedTasks) ?? [],
    retired: files.optionalYaml(`${folder}/${CONTENT_FILES.retired}`, retirements) ?? [],
    waivers: files.optionalYaml(`${folder}/${CONTENT_FILES.waivers}`, waivers) ?? [],
  };
  const { basic = NOTHING.list, cooperative = NOTHING.list, withdrawn = NOTHING.list } = lists;
  const refuse = (kind: keyof DutyLists) => refuseRow(files, folder, kind, shared, ledger);
  const corpus = {
    id: basename(folder),
    folder,
    township: head ?? NOTHING.township,
    sheet: services ?? NOTHING.sheet,
    duties: {
      basic: resolveDuties(basic, shared.basic, refuse('basic')),
      cooperative: resolveDuties(cooperative, shared.cooperative, refuse('cooperative')),
      withdrawn: resolveDuties(withdrawn, shared.withdrawn, refuse('withdrawn')),
    },
    dutySources: { basic: basic.source, cooperative: cooperative.source, withdrawn: withdrawn.source },
    matters,
    images: files.images(folder),
    ...optional,
  };
  return { corpus, whole: [head, services, ...Object.values(lists)].every((each) => each !== undefined) };
}

/** Messages quote what somebody wrote: what cannot be seen is written out, so that it cannot deceive here either. */
const readable = (issue: Issue): Issue => ({ ...issue, message: visible(issue.message) });

/** Judges across files what was read, and puts every finding in its place. */
function judged(files: ContentFiles, corpus: Corpus): Reading {
  const lost = files.issues.filter(({ rule }) => rule === 'unknown-reference').map(({ file }) => file);
  const findings = runChecks(corpus, [...files.unread, ...lost]);
  for (const finding of applyWaivers(findings, corpus)) files.place(finding);
  return { corpus, issues: firstIssues(files.issues.sort(compareIssues)).map(readable), files: files.count };
}

/** Reads and judges everything under `root` as of the day `asOf`. Throws only when the folder itself cannot be read. */
export function readCorpus(root: string, asOf: string): Reading {
  const files = new ContentFiles(root);
  const head = files.yaml(CONTENT_FILES.site, site);
  const counties = files.folders('.', 'county').flatMap((id) => readCounty(files, id) ?? []);
  const unknown: Site = { name: '（网站说明有误）', hotline: '12345', dataDate: '1970-01-01' };
  return judged(files, { asOf, site: head ?? unknown, counties });
}

/** What a township is read beside: the county as it was read before, and the day as of which to judge. */
export interface Beside {
  site: Site;
  county: CountyCorpus;
  asOf: string;
}

/** Reads one township, the only one below `root`, and judges it beside a county that need not be read again. */
export function readTownshipBeside(root: string, folder: string, { site: head, county: own, asOf }: Beside): Reading {
  const files = new ContentFiles(root);
  const { corpus: found, whole } = readTownship(files, folder, own.sharedDuties, own.released);
  const [townships, partial] = whole ? [[found], []] : [[], [found]];
  const unread = [...own.unread, ...files.unread];
  // An earlier version need not have every page that was published since: it leads to what it has.
  return judged(files, { asOf, site: head, counties: [{ ...own, townships, partial, unread, publishedAddresses: [] }] });
}
