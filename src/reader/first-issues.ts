import type { Issue } from '../domain/issue.ts';

/** More of one file would only bury the others. */
export const MOST_ISSUES_OF_A_FILE = 50;

/** True of what keeps a township from being published (see `quarantine`). */
const stops = ({ severity, between }: Issue): boolean => severity === 'error' && between !== true;

/** The first issues of each file, and how many more there are: that one stops what any of them would stop. */
export function firstIssues(issues: readonly Issue[]): Issue[] {
  return Array.from(Map.groupBy(issues, ({ file }) => file).values()).flatMap((all) => {
    const others = all.slice(MOST_ISSUES_OF_A_FILE);
    const next = others.find(stops) ?? others.find(({ severity }) => severity === 'error') ?? others[0];
    if (next === undefined) return all;
    const more = `这个文件还有 ${others.length} 个问题，改好前面的再看`;
    return [...all.slice(0, MOST_ISSUES_OF_A_FILE), { ...next, message: more }];
  });
}
