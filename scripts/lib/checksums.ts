import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** All files below `folder`, as paths with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const CHECKSUM_FILE = 'SHA256SUMS';

/** Writes `SHA256SUMS` for every file below `dist`, in the form that `sha256sum --check` reads. */
export function writeChecksums(dist: string): number {
  const files = filesBelow(dist).filter((file) => file !== CHECKSUM_FILE);
  const lines = files.map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex')}  ${file}\n`,
  );
  writeFileSync(join(dist, CHECKSUM_FILE), lines.join(''));
  return files.length;
}
