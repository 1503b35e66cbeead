/**
 * The only parser of content: bytes → text → YAML and Markdown with positions → schemas → checks across files →
 * one normalised corpus, and every issue at its file, line and column.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checks } from '../checks/index.ts';
import type { Corpus, CountyCorpus, DutyLists, Matter, TownshipCorpus } from '../domain/corpus.ts';
import { compareIssues, type DataPath, type Finding, type Issue } from '../domain/issue.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { county, departments, lifeEvents, papers } from '../schema/county.ts';
import { basicList, cooperativeList, sharedBasic, sharedCooperative, sharedWithdrawn, withdrawnList } from '../schema/duty.ts';
import { CONTENT_FILES, DUTY_FILES, ID_FORM, MATTERS_FOLDER, RESERVED_IDS } from '../schema/layout.ts';
import { guide, NAME_ONLY, nameOnlyMatter } from '../schema/matter.ts';
import { sheet } from '../schema/sheet.ts';
import { site } from '../schema/site.ts';
import { township } from '../schema/township.ts';
import type { z } from '../schema/zod.ts';
import { decode } from './decode.ts';
import { judge } from './judge.ts';
import { resolveDuties } from './resolve-duties.ts';
import { parseYaml, type Position, type YamlFile } from './yaml-file.ts';

/** What was read: the corpus of all that is valid, and everything that is wrong. */
export interface Reading {
  corpus: Corpus;
  issues: Issue[];
  /** Number of files read. */
  files: number;
}

interface MarkdownParts {
  frontMatter: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

function splitFrontMatter(text: string): MarkdownParts | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  return { frontMatter: match[1] ?? '', body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

const START: Position = { line: 1, column: 1 };

/** Reads one content folder. Holds the positions of all files until the findings of the checks are placed. */
class ContentReader {
  readonly issues: Issue[] = [];
  readonly locators = new Map<string, YamlFile['locate']>();
  readonly root: string;
  /** Files that are there and could not be read. */
  readonly unread: string[] = [];
  files = 0;

  constructor(root: string) {
    this.root = root;
  }

  report(file: string, position: Position, rule: string, message: string): void {
    this.issues.push({ file, ...position, rule, message });
  }

  place(finding: Finding): void {
    const locate = this.locators.get(finding.file);
    this.report(finding.file, locate?.(finding.path, finding.atKey) ?? START, finding.rule, finding.message);
  }

  text(file: string): string | undefined {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.root, file));
    } catch {
      this.report(file, START, 'missing-file', `缺少文件 ${file}，请照别的乡镇的同名文件建一个`);
      return undefined;
    }
    this.files += 1;
    const decoded = decode(bytes);
    if ('text' in decoded) return decoded.text;
    this.report(file, START, 'encoding', decoded.problem);
    return undefined;
  }

  /** Parses, and remembers where things stand for findings that come later. */
  private parsed(file: string, text: string, firstLine = 1): YamlFile {
    const yaml = parseYaml(text, firstLine);
    this.locators.set(file, yaml.locate);
    for (const { rule, message, line, column } of yaml.problems) this.report(file, { line, column }, rule, message);
    return yaml;
  }

  private judged<Schema extends z.ZodType>(file: string, schema: Schema, yaml: YamlFile): z.infer<Schema> | undefined {
    if (yaml.problems.length > 0) return undefined;
    const verdict = judge(schema, yaml.value, file);
    if ('data' in verdict) return verdict.data;
    for (const finding of verdict.findings) this.place(withSource(finding, yaml.sourceOf));
    return undefined;
  }

  yaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    const text = this.text(file);
    const data = text === undefined ? undefined : this.judged(file, schema, this.parsed(file, text));
    if (data === undefined) this.unread.push(file);
    return data;
  }

  matter(file: string): Matter | undefined {
    const matter = this.readMatter(file);
    if (matter === undefined) this.unread.push(file);
    return matter;
  }

  private readMatter(file: string): Matter | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const parts = splitFrontMatter(text);
    if (parts === undefined) {
      this.report(file, START, 'front-matter', '文件要以一行 --- 开头，写完各项后再写一行 ---，然后才是正文');
      return undefined;
    }
    const yaml = this.parsed(file, parts.frontMatter, 2);
    const id = basename(file, '.md');
    if (isPending(yaml.value)) {
      const data = this.judged(file, nameOnlyMatter, yaml);
      return data === undefined ? undefined : { ...data, state: 'name-only', id, file };
    }
    const data = this.judged(file, guide, yaml);
    const { html, plain, problems } = renderMarkdown(parts.body);
    for (const { line, column, message } of problems)
      this.report(file, { line: line + parts.bodyLine - 1, column }, 'markdown', message);
    return data === undefined || problems.length > 0 ? undefined : { ...data, state: 'complete', id, file, html, plain };
  }

  /** Names of the subfolders of `folder` that bear an id, sorted. */
  folders(folder: string, ...reserved: string[]): string[] {
    const names = readdirSync(join(this.root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !reserved.includes(entry.name))
      .map(({ name }) => name)
      .sort();
    return names.filter((name) => this.validId(join(folder, name), name));
  }

  private validId(path: string, name: string): boolean {
    if (ID_FORM.test(name) && !RESERVED_IDS.includes(name)) return true;
    this.report(
      path,
      START,
      'file-name',
      `“${name}”不能做文件夹或文件的名称：只用小写英文字母、数字和短横线，也不能用 ${RESERVED_IDS.join('、')}`,
    );
    return false;
  }

  matters(folder: string): Matter[] {
    const path = join(this.root, folder, MATTERS_FOLDER);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.md') && this.validId(`${folder}/${MATTERS_FOLDER}/${name}`, basename(name, '.md')))
      .sort()
      .flatMap((name) => this.matter(`${folder}/${MATTERS_FOLDER}/${name}`) ?? []);
  }

  optionalYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    return statSync(join(this.root, file), { throwIfNoEntry: false }) === undefined ? undefined : this.yaml(file, schema);
  }

  county(id: string): CountyCorpus | undefined {
    const head = this.yaml(`${id}/${CONTENT_FILES.county}`, county);
    const offices = this.yaml(`${id}/${CONTENT_FILES.departments}`, departments);
    const catalogue = this.optionalYaml(`${id}/${CONTENT_FILES.papers}`, papers);
    const events = this.optionalYaml(`${id}/${CONTENT_FILES.lifeEvents}`, lifeEvents);
    const shared: CountyCorpus['sharedDuties'] = {
      basic: this.optionalYaml(`${id}/${DUTY_FILES.basic}`, sharedBasic)?.rows ?? [],
      cooperative: this.optionalYaml(`${id}/${DUTY_FILES.cooperative}`, sharedCooperative)?.rows ?? [],
      withdrawn: this.optionalYaml(`${id}/${DUTY_FILES.withdrawn}`, sharedWithdrawn)?.rows ?? [],
    };
    const matters = this.matters(id);
    const townships = this.folders(id, MATTERS_FOLDER, 'duties').flatMap((name) => this.township(`${id}/${name}`, shared) ?? []);
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
      townships,
      unread: this.unread.filter((file) => file.startsWith(`${id}/`)),
    };
  }

  township(folder: string, shared: CountyCorpus['sharedDuties']): TownshipCorpus | undefined {
    const head = this.yaml(`${folder}/${CONTENT_FILES.township}`, township);
    const services = this.yaml(`${folder}/${CONTENT_FILES.sheet}`, sheet);
    const lists = {
      basic: this.yaml(`${folder}/${DUTY_FILES.basic}`, basicList),
      cooperative: this.yaml(`${folder}/${DUTY_FILES.cooperative}`, cooperativeList),
      withdrawn: this.yaml(`${folder}/${DUTY_FILES.withdrawn}`, withdrawnList),
    };
    const matters = this.matters(folder);
    const { basic, cooperative, withdrawn } = lists;
    if (!head || !services || !basic || !cooperative || !withdrawn) return undefined;
    const refuse = (kind: keyof DutyLists) => (path: DataPath, message: string) =>
      this.place({ file: `${folder}/${DUTY_FILES[kind]}`, path, rule: 'unknown-reference', message });
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
    };
  }
}

/** True of the front matter of a matter that is known by name only. */
const isPending = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === NAME_ONLY;

/** Where a number lost its text, the file still has it: show it with the quotes that it needs. */
function withSource(finding: Finding, sourceOf: YamlFile['sourceOf']): Finding {
  if (!finding.message.includes('要加引号')) return finding;
  const source = sourceOf(finding.path);
  return source === undefined ? finding : { ...finding, message: finding.message.replace(/例如 .*$/, `请写成 "${source}"`) };
}

/** Reads and judges everything under `root`. Throws only when the folder itself cannot be read. */
export function readCorpus(root: string): Reading {
  const reader = new ContentReader(root);
  const head = reader.yaml(CONTENT_FILES.site, site);
  const counties = reader.folders('.').flatMap((id) => reader.county(id) ?? []);
  const corpus: Corpus = { site: head ?? { name: '（网站说明有误）', hotline: '12345', dataDate: '1970-01-01' }, counties };
  for (const check of checks) for (const finding of check.run(corpus)) reader.place(finding);
  return { corpus, issues: reader.issues.sort(compareIssues), files: reader.files };
}
