/** Mends the files of a content folder in their places. */
import { randomUUID } from 'node:crypto';
import { chmodSync, constants, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decode } from '../../src/reader/decode.ts';
import { walk } from '../../src/reader/walk.ts';
import { schemaOf } from './fix-schemas.ts';
import { fixMatter, fixYaml } from './fix-yaml.ts';

/** Should a file have become a link since it was looked at, it is not followed. */
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW;
const PERMISSIONS = 0o777;

function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path, { flag: READ_ONLY });
  } catch {
    return undefined; // the reader says so
  }
}

/** Writes beside the file and renames: whoever is interrupted has the old file or the new one. */
function replace(path: string, text: string): void {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  try {
    writeFileSync(beside, text, { flag: 'wx', flush: true });
    chmodSync(beside, lstatSync(path).mode & PERMISSIONS);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new Error(`写不进 ${path}，请检查权限和磁盘空间`, { cause });
  }
}

/** Mends one file; true where it had to. What is not UTF-8 stays as it is. */
function fixFile(root: string, file: string): boolean {
  const schema = schemaOf(file);
  const path = join(root, file);
  const bytes = schema === undefined ? undefined : bytesOf(path);
  if (bytes === undefined || 'problem' in decode(bytes)) return false;
  const text = bytes.toString();
  const right = file.endsWith('.md') ? fixMatter(text, schema) : fixYaml(text, schema);
  if (right === text) return false;
  replace(path, right);
  return true;
}

/**
 * Mends the content files below `root` that are `wanted` and that the reader would open; gives the path of each that it
 * changed, as soon as it has. Files of a neighbour are not his who asks for his own.
 */
export function* fixFiles(root: string, wanted: (file: string) => boolean = () => true): Generator<string> {
  for (const file of walk(root).files.keys()) if (wanted(file) && fixFile(root, file)) yield join(root, file);
}
