import { constants, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ImageSize, Matter, TownshipImage } from '../domain/corpus.ts';
import type { Finding, Issue } from '../domain/issue.ts';
import { townshipOf } from '../domain/quarantine.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { IMAGES_FOLDER, MATTERS_FOLDER, type FolderKind } from '../schema/layout.ts';
import { guide, NAME_ONLY, nameOnlyMatter } from '../schema/matter.ts';
import { shown, type z } from '../schema/zod.ts';
import { charactersIn } from './characters.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import { judge } from './judge.ts';
import { judgeImages } from './judge-images.ts';
import { START, type Position } from './position.ts';
import { walk, type Walk } from './walk.ts';
import { withSources } from './with-sources.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';
import { MOST_TOKENS } from './yaml-structure.ts';

/** Should a file have become a link since it was looked at, it is not followed. */
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW;

/** The files of one content folder. Holds the positions of all of them until the findings of the checks are placed. */
export class ContentFiles {
  readonly issues: Issue[] = [];
  /** Files that are there and could not be read. */
  readonly unread: string[] = [];
  /** Number of files read. */
  count = 0;
  private readonly locators = new Map<string, YamlFile['locate']>();
  private readonly root: string;
  private readonly walked: Walk;
  private readonly byFolder: ReadonlyMap<string, string[]>;
  private readonly imageSizes: ReadonlyMap<string, ImageSize>;

  constructor(root: string) {
    this.root = root;
    this.walked = walk(root);
    const { problems, refused, files } = this.walked;
    this.byFolder = Map.groupBy(files.keys(), dirname);
    const images = Array.from(files.keys()).filter((file) => basename(dirname(file)) === IMAGES_FOLDER);
    const judged = judgeImages(root, images);
    this.imageSizes = judged.sizes;
    for (const { file, rule, message } of [...problems, ...judged.problems]) this.report(file, START, rule, message);
    this.unread.push(...Array.from(refused).filter((file) => !files.has(file)));
  }

  report(file: string, { line, column }: Position, rule: string, message: string): void {
    this.issues.push({ file, line, column, rule, message, severity: 'error' });
  }

  place({ file, path, atKey, rule, message, warning, between }: Finding): void {
    const position = this.locators.get(file)?.(path, atKey) ?? START;
    const severity = warning === true ? 'warning' : 'error';
    this.issues.push({ file, ...position, rule, message, severity, ...(between === true && { between }) });
  }

  /** Names of the folders of this kind directly below `folder`. */
  folders(folder: string, kind: FolderKind): string[] {
    return Array.from(this.walked.folders)
      .filter(([path, is]) => is === kind && dirname(path) === folder)
      .map(([path]) => basename(path));
  }

  has = (file: string): boolean => this.walked.files.has(file);

  /** True of a file that is there in another form than it should be, or in a folder that is. */
  private isRefused(file: string): boolean {
    return file.split('/').some((_part, index, parts) => this.walked.refused.has(parts.slice(0, index + 1).join('/')));
  }

  private text(file: string): string | undefined {
    if (!this.has(file)) {
      if (!this.isRefused(file)) this.report(file, START, 'missing-file', `缺少文件 ${file}，请照别的乡镇的同名文件建一个`);
      return undefined;
    }
    const bytes = this.bytes(file);
    if (bytes === undefined) return undefined;
    this.count += 1;
    const decoded = decode(bytes);
    if ('problem' in decoded) {
      this.report(file, decoded, 'encoding', decoded.problem);
      return undefined;
    }
    const odd = charactersIn(decoded.text);
    for (const problem of odd) this.report(file, problem, problem.rule, problem.message);
    return odd.length > 0 ? undefined : decoded.text;
  }

  private bytes(file: string): Buffer | undefined {
    try {
      return readFileSync(join(this.root, file), { flag: READ_ONLY });
    } catch {
      this.report(file, START, 'file-kind', '文件打不开，请检查权限');
      return undefined;
    }
  }

  /** Parses, and remembers where things stand for findings that come later. */
  private parsed(file: string, text: string, firstLine = 1): YamlFile {
    const most = townshipOf(file) === undefined ? MOST_TOKENS.county : MOST_TOKENS.township;
    const yaml = parseYaml(text, firstLine, most);
    this.locators.set(file, yaml.locate);
    for (const problem of yaml.problems) this.report(file, problem, problem.rule, problem.message);
    return yaml;
  }

  private judged<Schema extends z.ZodType>(file: string, schema: Schema, yaml: YamlFile): z.infer<Schema> | undefined {
    if (yaml.problems.length > 0) return undefined;
    const verdict = judge(schema, yaml.value, file);
    if ('data' in verdict) return verdict.data;
    for (const finding of withSources(verdict.findings, schema, yaml)) this.place(finding);
    return undefined;
  }

  yaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    const text = this.text(file);
    const data = text === undefined ? undefined : this.judged(file, schema, this.parsed(file, text));
    if (data === undefined) this.unread.push(file);
    return data;
  }

  optionalYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined {
    return this.has(file) ? this.yaml(file, schema) : undefined;
  }

  /** Images of a township; one that was refused has no size. */
  images(folder: string): TownshipImage[] {
    const files = this.byFolder.get(`${folder}/${IMAGES_FOLDER}`) ?? [];
    return files.map((file) => ({ file: basename(file), width: 0, height: 0, ...this.imageSizes.get(file) }));
  }

  /** Addresses, one a line; a file that nobody writes by hand. */
  publishedAddresses(file: string): string[] {
    const text = this.has(file) ? this.text(file) : undefined;
    const lines = (text ?? '').split(/\r?\n/).map((line, index) => ({ text: line, position: { line: index + 1, column: 1 } }));
    const written = lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
    this.locators.set(file, ([index]) => written[Number(index)]?.position ?? START);
    const wrong = written.filter((line) => !PUBLISHED_ADDRESS.test(line.text));
    for (const line of wrong)
      this.report(file, line.position, 'schema', `“${shown(line.text)}”不是网址。这个文件由电脑写：请恢复成以前的样子`);
    if (wrong.length > 0 || (text === undefined && this.has(file))) this.unread.push(file);
    return written.map((line) => line.text);
  }

  matters(folder: string): Matter[] {
    return (this.byFolder.get(`${folder}/${MATTERS_FOLDER}`) ?? []).flatMap((file) => this.matter(file) ?? []);
  }

  private matter(file: string): Matter | undefined {
    const text = this.text(file);
    const matter = text === undefined ? undefined : this.judgedMatter(file, text);
    if (matter === undefined) this.unread.push(file);
    return matter;
  }

  private judgedMatter(file: string, text: string): Matter | undefined {
    const parts = splitFrontMatter(text);
    if ('problem' in parts) {
      this.report(file, parts, 'front-matter', parts.problem);
      return undefined;
    }
    const yaml = this.parsed(file, parts.frontMatter, 2);
    const id = basename(file, '.md');
    if (isPending(yaml.value)) return this.pendingMatter(file, parts, yaml);
    const data = this.judged(file, guide, yaml);
    const { html, plain, problems } = renderMarkdown(parts.body);
    for (const { line, column, message } of problems)
      this.report(file, { line: line + parts.bodyLine - 1, column }, 'markdown', message);
    return data === undefined || problems.length > 0 ? undefined : { ...data, state: 'complete', id, file, html, plain };
  }

  private pendingMatter(
    file: string,
    { body, bodyLine }: { body: string; bodyLine: number },
    yaml: YamlFile,
  ): Matter | undefined {
    const data = this.judged(file, nameOnlyMatter, yaml);
    const first = body.split('\n').findIndex((line) => line.trim() !== '');
    if (first !== -1) {
      const message = `写着“state: ${NAME_ONLY}”的文件，正文不会显示。指南写好了，就删掉 state 这一行，补齐各项`;
      this.report(file, { line: first + bodyLine, column: 1 }, 'front-matter', message);
      return undefined;
    }
    return data === undefined ? undefined : { ...data, state: 'name-only', id: basename(file, '.md'), file };
  }
}

/** Below the county's folder: `wuling/senior-card.html`. */
const PUBLISHED_ADDRESS = /^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.[a-z]+$/;

/** True of the front matter of a matter that is known by name only. */
const isPending = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === NAME_ONLY;
