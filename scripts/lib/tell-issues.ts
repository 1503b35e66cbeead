import { formatIssue, type Issue } from '../../src/domain/issue.ts';

/** How issues are told: one line each, for editors; as JSON; or as annotations that a code host shows at the line. */
export type Telling = 'lines' | 'json' | 'annotations';

/** A code host reads `%`, line breaks, and in properties `:` and `,` as its own marks. */
const escapeText = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = ({ file, line, column, rule, message, severity }: Issue): string =>
  `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeText(message)}`;

export function tellIssues(issues: readonly Issue[], telling: Telling): string[] {
  if (telling === 'json') return [JSON.stringify(issues, null, 2)];
  return issues.map(telling === 'annotations' ? annotation : formatIssue);
}
