/**
 * The only parser of content: files → bytes → text → YAML and Markdown with positions → schemas → checks across files →
 * one normalised corpus, and every issue at its file, line and column.
 */
import { basename } from 'node:path';
import { runChecks } from '../checks/run-checks.ts';
import { applyWaivers } from '../checks/waive.ts';
import type { Corpus, CountyCorpus, DutyLists, TownshipCorpus } from '../domain/corpus.ts';
import { compareIssues, type DataPath, type Issue } from '../domain/issue.ts';
import { acknowledgements } from '../schema/acknowledgement.ts';
import { county, departments, lifeEvents, papers } from '../schema/county.ts';
import { basicList, cooperativeList, sharedBasic, sharedCooperative, sharedWithdrawn, withdrawnList } from '../schema/duty.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import { sheet } from '../schema/sheet.ts';
import { site } from '../schema/site.ts';
import { township } from '../schema/township.ts';
import { waivers } from '../schema/waiver.ts';
import { ContentFiles } from './content-files.ts';
import { resolveDuties } from './resolve-duties.ts';

/** What was read: the corpus of all that is valid, and everything that is wrong. */
export interface Reading {
  corpus: Corpus;
  issues: Issue[];
  /** Number of files read. */
  files: number;
}

/** More of one file would only bury the others. */
const MOST_ISSUES_OF_A_FILE = 50;

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
  const townships = files.folders(id, 'township').flatMap((name) => readTownship(files, `${id}/${name}`, shared) ?? []);
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
    townships,
    waivers: files.optionalYaml(`${id}/${CONTENT_FILES.waivers}`, waivers) ?? [],
    unread: files.unread.filter((file) => file.startsWith(`${id}/`)),
  };
}

function readTownship(files: ContentFiles, folder: string, shared: CountyCorpus['sharedDuties']): TownshipCorpus | undefined {
  const head = files.yaml(`${folder}/${CONTENT_FILES.township}`, township);
  const services = files.yaml(`${folder}/${CONTENT_FILES.sheet}`, sheet);
  const lists = {
    basic: files.yaml(`${folder}/${DUTY_FILES.basic}`, basicList),
    cooperative: files.yaml(`${folder}/${DUTY_FILES.cooperative}`, cooperativeList),
    withdrawn: files.yaml(`${folder}/${DUTY_FILES.withdrawn}`, withdrawnList),
  };
  const matters = files.matters(folder);
  const setAside = files.optionalYaml(`${folder}/${CONTENT_FILES.waivers}`, waivers) ?? [];
  const { basic, cooperative, withdrawn } = lists;
  if (!head || !services || !basic || !cooperative || !withdrawn) return undefined;
  // A shared row that could not be read is not one that does not exist.
  const refuse = (kind: keyof DutyLists) => (path: DataPath, message: string) => {
    const catalogue = `${folder.replace(/\/.*$/, '')}/${DUTY_FILES[kind]}`;
    if (!files.unread.includes(catalogue))
      files.place({ file: `${folder}/${DUTY_FILES[kind]}`, path, rule: 'unknown-reference', message });
  };
  return {
    id: basename(folder),
    folder,
    township: head,
    sheet: services,
    duties: {
      basic: resolveDuties(basic, shared.basic, refuse('basic')),
      cooperative: resolveDuties(cooperative, shared.cooperative, refuse('cooperative')),
      withdrawn: resolveDuties(withdrawn, shared.withdrawn, refuse('withdrawn')),
    },
    dutySources: { basic: basic.source, cooperative: cooperative.source, withdrawn: withdrawn.source },
    matters,
    waivers: setAside,
  };
}

/** The first issues of each file, and how many more there are. */
function firstOfEachFile(issues: readonly Issue[]): Issue[] {
  return Array.from(Map.groupBy(issues, ({ file }) => file).values()).flatMap((all) => {
    const next = all[MOST_ISSUES_OF_A_FILE];
    if (next === undefined) return all;
    const more = `这个文件还有 ${all.length - MOST_ISSUES_OF_A_FILE} 个问题，改好前面的再看`;
    return [...all.slice(0, MOST_ISSUES_OF_A_FILE), { ...next, message: more }];
  });
}

/** Reads and judges everything under `root` as of the day `asOf`. Throws only when the folder itself cannot be read. */
export function readCorpus(root: string, asOf: string): Reading {
  const files = new ContentFiles(root);
  const head = files.yaml(CONTENT_FILES.site, site);
  const counties = files.folders('.', 'county').flatMap((id) => readCounty(files, id) ?? []);
  const lost = files.issues.filter(({ rule }) => rule === 'unknown-reference').map(({ file }) => file);
  const broken = [...files.unread, ...lost];
  const corpus: Corpus = { asOf, site: head ?? { name: '（网站说明有误）', hotline: '12345', dataDate: '1970-01-01' }, counties };
  const findings = runChecks(corpus, broken);
  for (const finding of applyWaivers(findings, corpus)) files.place(finding);
  return { corpus, issues: firstOfEachFile(files.issues.sort(compareIssues)), files: files.count };
}
