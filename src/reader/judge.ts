import type { Finding } from '../domain/issue.ts';
import type { z } from '../schema/zod.ts';

type ZodIssue = z.core.$ZodIssue;

/** Of the shapes of a union, the one that the value was meant to be: the one that complains below the top. */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): ZodIssue[] | undefined {
  return issue.errors.find(
    (branch) => branch.length > 0 && branch.every(({ path, code }) => path.length > 0 || code === 'too_small'),
  );
}

interface Complaint {
  path: PropertyKey[];
  message: string;
  atKey?: boolean;
}

/** What is missing has no place of its own in the file: the message names its key. */
function named(message: string, path: readonly PropertyKey[]): string {
  const key = path.at(-1);
  return typeof key === 'string' ? message.replace(/^缺少这一[项组]：/, `缺少 ${key}：`) : message;
}

/** Flattens unions, so that each complaint stands at the deepest place that is wrong. */
function flatten(issue: ZodIssue, parent: PropertyKey[] = []): Complaint[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue);
    if (branch !== undefined) return branch.flatMap((each) => flatten(each, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const lines = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: [...path, key], message: lines[index] ?? issue.message, atKey: true }));
  }
  return [{ path, message: named(issue.message, path) }];
}

const placeOf = (path: readonly PropertyKey[]): string => path.map(String).join('\n');

/** A name with a slip in it is one mistake, and not also a missing field. */
function withoutSlips(complaints: readonly Complaint[]): Complaint[] {
  const meant = new Set(
    complaints.flatMap(({ path, message, atKey }) => {
      const name = atKey === true ? /^不认识“.*”，是不是“([^”]+)”/.exec(message)?.[1] : undefined;
      return name === undefined ? [] : [placeOf([...path.slice(0, -1), name])];
    }),
  );
  return complaints.filter(({ path, message }) => !(message.startsWith('缺少') && meant.has(placeOf(path))));
}

/** Judges `value` by `schema`: the data, or findings at paths inside it. Messages come from the schema. */
export function judge<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  file: string,
): { data: z.infer<Schema> } | { findings: Finding[] } {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data };
  const findings = withoutSlips(result.error.issues.flatMap((issue) => flatten(issue))).map(({ path, ...said }) => ({
    file,
    path: path.filter((part) => typeof part !== 'symbol'),
    rule: 'schema',
    ...said,
  }));
  return { findings };
}
