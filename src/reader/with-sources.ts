import type { DataPath, Finding } from '../domain/issue.ts';
import type { z } from '../schema/zod.ts';
import { judge } from './judge.ts';
import type { YamlFile } from './yaml-file.ts';

const isLostText = ({ message }: Finding): boolean => message.includes('要加引号');
const key = (path: DataPath): string => JSON.stringify(path);

/** `value` with the text of the file in the place of every number in `sources`. */
function restored(value: unknown, sources: ReadonlyMap<string, string>, path: DataPath = []): unknown {
  if (typeof value !== 'object' || value === null) return sources.get(key(path)) ?? value;
  if (Array.isArray(value)) return value.map((each, index) => restored(each, sources, [...path, index]));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, restored(each, sources, [...path, name])]));
}

/**
 * Where a number has lost its text (a leading zero, say), the file still has it. Judges that text instead, and shows it
 * with the quotes that it needs, mended where it can be.
 */
export function withSources(findings: readonly Finding[], schema: z.ZodType, { value, sourceOf }: YamlFile): Finding[] {
  const lost = findings.filter(isLostText);
  if (lost.length === 0) return [...findings];
  const sources = new Map(lost.flatMap(({ path }) => [[key(path), sourceOf(path)] as const]).filter(hasSource));
  const verdict = judge(schema, restored(value, sources), '');
  const answers = new Map('findings' in verdict ? verdict.findings.map(({ path, message }) => [key(path), message]) : []);
  return findings.map((finding) => {
    const source = sources.get(key(finding.path));
    if (!isLostText(finding) || source === undefined) return finding;
    const answer = answers.get(key(finding.path)) ?? '';
    if (answer.includes('已经丢了')) return { ...finding, message: answer };
    const right = /请写成 .*$/.exec(answer)?.[0] ?? `请写成 "${source}"`;
    return { ...finding, message: finding.message.replace(/例如 .*$/, right) };
  });
}

const hasSource = (entry: readonly [string, string | undefined]): entry is readonly [string, string] => entry[1] !== undefined;
