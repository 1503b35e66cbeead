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
  /** Id of the row, matter or place that is meant; what a waiver names. */
  record?: string | undefined;
  /** True for what should be mended but stops nothing. */
  warning?: boolean;
  /** True when a neighbour's files have a part in it: it is told, but nobody is held back for what another wrote. */
  between?: boolean;
}

/** 问题: a finding with its place in the file. Lines and columns count from 1. */
export interface Issue {
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
  /** A warning stops nothing; an error keeps a township from being published as it stands. */
  severity: 'error' | 'warning';
  /** True when a neighbour's files have a part in it (see `Finding`). */
  between?: boolean;
}

/** By file, line, column, rule: the order in which people mend. */
export function compareIssues(a: Issue, b: Issue): number {
  const texts = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return texts(a.file, b.file) || a.line - b.line || a.column - b.column || texts(a.rule, b.rule) || texts(a.message, b.message);
}

/** `file:line:column rule message`, one line. */
export const formatIssue = ({ file, line, column, rule, message, severity }: Issue): string =>
  `${file}:${line}:${column} ${severity === 'warning' ? '提醒：' : ''}${message} [${rule}]`;
