/** Files of an earlier version, laid out in a folder of their own for as long as they are read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { IMAGES_FOLDER, MAX_IMAGE_BYTES, MAX_TEXT_BYTES } from '../../src/schema/layout.ts';
import type { StoredFile } from './git-history.ts';

export const isImage = ({ path }: StoredFile): boolean => basename(dirname(path)) === IMAGES_FOLDER;

/** True of plain files with plain names only: nothing else may be written to the disk. */
export function isPlain(file: StoredFile): boolean {
  const { mode, path, size } = file;
  const most = isImage(file) ? MAX_IMAGE_BYTES : MAX_TEXT_BYTES;
  // Shared folders of Windows make every file executable.
  return /^100(?:644|755)$/.test(mode) && size <= most && /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.[a-z]+$/.test(path);
}

/** What `use` makes of the folder that holds `files`. */
export function withFiles<Result>(
  files: readonly StoredFile[],
  contents: readonly Buffer[],
  use: (root: string) => Result,
): Result {
  const root = mkdtempSync(join(tmpdir(), 'stored-'));
  try {
    files.forEach(({ path }, index) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), contents[index] ?? '');
    });
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
