/**
 * Looks at every file and folder of the content before anything is opened. Only plain files of an expected name, place
 * and size are handed on; symbolic links, devices and repositories inside the content are never followed.
 */
import { lstatSync, readdirSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import {
  IMAGES_FOLDER,
  LAYOUT,
  MAX_FILES_IN_FOLDER,
  MAX_IMAGE_BYTES,
  MAX_IMAGES,
  MAX_PUBLISHED_BYTES,
  MAX_TEXT_BYTES,
  MAX_TOWNSHIP_BYTES,
  PUBLISHED_FILE,
  type FolderKind,
  type FolderLayout,
} from '../schema/layout.ts';
import { visible } from './characters.ts';
import { nameProblem } from './file-name.ts';

export interface FileProblem {
  /** Path below the content folder, fit to be shown. */
  file: string;
  rule: string;
  message: string;
}

export interface Walk {
  problems: FileProblem[];
  /** Sizes of the plain files that may be opened. */
  files: Map<string, number>;
  /** Folders that may be read, with what they are. */
  folders: Map<string, FolderKind>;
  /** Right paths of files and folders that are there, but not as they should be: nobody needs to be told they are missing. */
  refused: Set<string>;
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString('en')} KB`;
const isImage = (path: string): boolean => path.split('/').at(-2) === IMAGES_FOLDER;

interface Refusal {
  rule: string;
  message: string;
  /** Path that it should have had. */
  meant?: string | undefined;
}

function kindOf(stats: Stats | undefined, shouldBeFolder: boolean): string | undefined {
  if (stats === undefined) return '打不开，请检查权限';
  if (stats.isSymbolicLink()) return '这是一个快捷方式（符号链接），会指到别处去。请删掉它，放真正的文件';
  if (stats.isDirectory()) return shouldBeFolder ? undefined : '这里应当是一个文件，现在是文件夹。请删掉文件夹，改放文件';
  if (!stats.isFile()) return '这不是普通文件（是管道或设备），请删掉';
  return shouldBeFolder ? '这里应当是一个文件夹，现在是文件。请改名或移走' : undefined;
}

function kindProblem(stats: Stats | undefined, shouldBeFolder: boolean): Refusal | undefined {
  const message = kindOf(stats, shouldBeFolder);
  return message === undefined ? undefined : { rule: 'file-kind', message };
}

function sizeProblem(path: string, size: number): Refusal | undefined {
  const rule = 'file-size';
  const most = isImage(path) ? MAX_IMAGE_BYTES : path.endsWith(`/${PUBLISHED_FILE}`) ? MAX_PUBLISHED_BYTES : MAX_TEXT_BYTES;
  if (size === 0) return { rule, message: '文件是空的。还没有内容就先不要放进来；应当有内容的，请从以前的版本找回' };
  if (size <= most) return undefined;
  const how = isImage(path) ? '请把图片缩小以后再放' : '请检查是不是误放了别的文件，或者把内容精简、分开写';
  return { rule, message: `文件太大：最多 ${kilobytes(most)}，现在 ${kilobytes(size)}。${how}` };
}

function folderProblem(path: string, kind: FolderKind, names: readonly string[] | undefined): Refusal | undefined {
  if (names === undefined) return { rule: 'file-kind', message: '文件夹打不开，请检查权限' };
  if (names.length === 0)
    return { rule: 'file-kind', message: '文件夹是空的（也可能是没有取下来的子模块）。请删掉，或者放入文件' };
  const isTownships = kind === 'township' || path.split('/').length > 2;
  if (!isTownships || names.length <= MAX_FILES_IN_FOLDER) return undefined;
  return { rule: 'file-size', message: `文件太多：一个文件夹里最多 ${MAX_FILES_IN_FOLDER} 个，现在 ${names.length} 个` };
}

/** Names that differ only in case or in full-width letters overwrite each other on Windows and macOS. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

function twinProblem(name: string, twin: string | undefined): Refusal | undefined {
  if (twin === undefined) return undefined;
  const message = `“${visible(name)}”和“${visible(twin)}”只有大小写不同，在 Windows 电脑上会互相覆盖。请只留一个，用小写的`;
  return { rule: 'file-name', message, meant: folded(name) };
}

/** Names of a folder, sorted; bytes that are no UTF-8 are shown as such. */
const namesIn = (folder: string): string[] => readdirSync(folder).sort();

class Walker implements Walk {
  readonly problems: FileProblem[] = [];
  readonly files = new Map<string, number>();
  readonly folders = new Map<string, FolderKind>();
  readonly refused = new Set<string>();
  private readonly inOrder: string[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  private refuse(path: string, { rule, message, meant = path }: Refusal): void {
    this.problems.push({ file: visible(path), rule, message });
    this.refused.add(meant);
  }

  /** The root is the maintainers': its hidden files, its repository among them, are no content. */
  walk(): this {
    const names = namesIn(this.root).filter((name) => !name.startsWith('.'));
    this.entries('', 'content', names);
    return this;
  }

  private entries(folder: string, kind: FolderKind, names: readonly string[]): void {
    const byFoldedName = Map.groupBy(names, folded);
    for (const name of names) {
      const path = join(folder, name);
      const twin = byFoldedName.get(folded(name))?.find((each) => each !== name);
      const refusal = (name === folded(name) ? undefined : twinProblem(name, twin)) ?? nameProblem(name, LAYOUT[kind]);
      if (refusal === undefined) this.entry(path, folderKind(name, LAYOUT[kind]));
      else this.refuse(path, { ...refusal, meant: join(folder, refusal.meant ?? name) });
    }
  }

  private entry(path: string, kind: FolderKind | undefined): void {
    const stats = this.stats(path);
    const wrong =
      kindProblem(stats, kind !== undefined) ?? (kind === undefined ? sizeProblem(path, stats?.size ?? 0) : undefined);
    if (wrong !== undefined) this.refuse(path, wrong);
    else if (kind !== undefined) this.folder(path, kind);
    else {
      this.files.set(path, stats?.size ?? 0);
      this.inOrder.push(path);
    }
  }

  private stats(path: string): Stats | undefined {
    try {
      return lstatSync(join(this.root, path));
    } catch {
      return undefined;
    }
  }

  private names(path: string): string[] | undefined {
    try {
      return namesIn(join(this.root, path));
    } catch {
      return undefined;
    }
  }

  private folder(path: string, kind: FolderKind): void {
    const names = this.names(path);
    const wrong = folderProblem(path, kind, names);
    if (wrong !== undefined) {
      this.refuse(path, wrong);
      return;
    }
    this.folders.set(path, kind);
    const before = this.inOrder.length;
    this.entries(path, kind, names ?? []);
    const below = this.inOrder.slice(before);
    if (kind === 'township') this.weigh(path, below);
    if (kind === 'images') this.countImages(path, below);
  }

  private drop(folder: string, below: readonly string[], message: string): void {
    for (const path of below) this.files.delete(path);
    this.refuse(folder, { rule: 'file-size', message });
  }

  /** One township must not keep all others waiting. */
  private weigh(folder: string, below: readonly string[]): void {
    const size = below.reduce((sum, path) => sum + (isImage(path) ? 0 : (this.files.get(path) ?? 0)), 0);
    if (size <= MAX_TOWNSHIP_BYTES) return;
    const most = kilobytes(MAX_TOWNSHIP_BYTES);
    this.drop(folder, below, `全部文件加起来太大：最多 ${most}，现在 ${kilobytes(size)}。请检查是不是误放了别的文件`);
  }

  private countImages(folder: string, below: readonly string[]): void {
    if (below.length > MAX_IMAGES) this.drop(folder, below, `图片太多：最多 ${MAX_IMAGES} 张，现在 ${below.length} 张`);
  }
}

/** What the folder `name` is; nothing for the name of a file. */
function folderKind(name: string, { files, folders, byId }: FolderLayout): FolderKind | undefined {
  if (Object.hasOwn(folders, name)) return folders[name];
  return files.includes(name) || name.includes('.') ? undefined : byId;
}

/** Walks `root`. Throws only when `root` itself cannot be read. */
export const walk = (root: string): Walk => new Walker(root).walk();
