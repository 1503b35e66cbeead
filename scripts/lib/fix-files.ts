import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CONTENT_FILES } from '../../src/schema/layout.ts';
import { guideKeys } from '../../src/schema/matter.ts';
import { township } from '../../src/schema/township.ts';
import { decode } from '../../src/reader/decode.ts';
import { fixMatter, fixYaml } from './fix-yaml.ts';

const TOWNSHIP_KEYS = Object.keys(township.shape);

function fixed(path: string, text: string): string {
  if (path.endsWith('.md')) return fixMatter(text, guideKeys);
  return fixYaml(text, basename(path) === CONTENT_FILES.township ? TOWNSHIP_KEYS : []);
}

/** Mends every content file below `folder`; returns the paths of those that changed. Files in other encodings stay. */
export function fixFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yaml|md)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const decoded = decode(bytes);
      if (!('text' in decoded)) return false;
      const right = fixed(path, decoded.text);
      if (right === bytes.toString()) return false;
      writeFileSync(path, right);
      return true;
    });
}
