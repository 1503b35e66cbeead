/** Path of keys and indices inside one file's data. */
export type DataPath = readonly (string | number)[];

/** What a check reports: which record, which rule, what is wrong and how to mend it. Not yet a position. */
export interface Finding {
  /** File path below the content folder, with forward slashes. */
  file: string;
  path: DataPath;
  /** True when the key itself is wrong, and not what stands behind it. */
  atKey?: boolean;
  /** Name of the rule, kebab-case; a heading of content/README.md. */
  rule: string;
  /** Plain Chinese: what is wrong, and how to mend it. */
  message: string;
}

/** 问题: a finding with its place in the file. Lines and columns count from 1. */
export interface Issue {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

/** By file, line, column, rule: the order in which people mend. */
export function compareIssues(a: Issue, b: Issue): number {
  const texts = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return texts(a.file, b.file) || a.line - b.line || a.column - b.column || texts(a.rule, b.rule) || texts(a.message, b.message);
}

/** `file:line:column rule message`, one line. */
export const formatIssue = ({ file, line, column, rule, message }: Issue): string =>
  `${file}:${line}:${column} ${message} [${rule}]`;
