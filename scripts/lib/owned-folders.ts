import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { townshipOf } from '../../src/domain/quarantine.ts';
import type { OwnedFolders } from './codeowners.ts';

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

/** The counties and townships of a content folder. */
export function ownedFolders(content: string): OwnedFolders {
  const counties = foldersIn(content);
  const below = (county: string): string[] => foldersIn(join(content, county)).map((name) => `${county}/${name}`);
  return { counties, townships: counties.flatMap(below).filter((folder) => townshipOf(`${folder}/x`) !== undefined) };
}
