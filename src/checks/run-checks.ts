import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { townshipOf } from '../domain/quarantine.ts';
import { checks } from './index.ts';

/** Whose file it is: a township's folder, or the county's. */
const holderOf = (file: string): string => townshipOf(file) ?? file.replace(/\/.*$/, '');

/** What rules that judge record by record find in townships of which some file could not be read. */
function inPartial(corpus: Corpus): Finding[] {
  const counties = corpus.counties.map((county) => ({ ...county, townships: county.partial }));
  const folders = new Set(counties.flatMap(({ townships }) => townships.map(({ folder }) => folder)));
  if (folders.size === 0) return [];
  return checks
    .filter(({ single }) => single === true)
    .flatMap(({ run }) => run({ ...corpus, counties }))
    .filter(({ file }) => folders.has(holderOf(file)));
}

/**
 * Findings of every rule. `broken` are files with something in them that could not be read or found: rules that compare
 * lists say nothing of the townships concerned until that is mended.
 */
export function runChecks(corpus: Corpus, broken: readonly string[]): Finding[] {
  const alone = checks.filter(({ relates }) => relates !== true).flatMap(({ run }) => run(corpus));
  const lost = alone.filter(({ rule }) => rule === 'unknown-reference').map(({ file }) => file);
  const holders = new Set([...broken, ...lost].map(holderOf));
  const concerned = (file: string): boolean => holders.has(holderOf(file)) || holders.has(file.replace(/\/.*$/, ''));
  const related = checks.filter(({ relates }) => relates === true).flatMap(({ run }) => run(corpus));
  return [...alone, ...inPartial(corpus), ...related.filter(({ file }) => !concerned(file))];
}
