import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Files to write: path → text. */
export type FilePlan = ReadonlyMap<string, string>;

/** Writes what differs from the disk, and says how much that was. */
export function applyPlan(files: FilePlan): { added: number; changed: number; unchanged: number } {
  const counts = { added: 0, changed: 0, unchanged: 0 };
  for (const [path, text] of files) {
    const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    if (before === text) counts.unchanged += 1;
    else {
      counts[before === undefined ? 'added' : 'changed'] += 1;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return counts;
}
