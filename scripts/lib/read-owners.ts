import { compareIssues, type Finding, type Issue } from '../../src/domain/issue.ts';
import { decode } from '../../src/reader/decode.ts';
import { judge } from '../../src/reader/judge.ts';
import { parseYaml, type YamlFile } from '../../src/reader/yaml-file.ts';
import { owners, type Owners } from '../../src/schema/owners.ts';

export type OwnersReading = { owners: Owners; issues: [] } | { owners: undefined; issues: Issue[] };

/** Where findings stand in the file. */
function place(findings: readonly Finding[], locate: YamlFile['locate']): Issue[] {
  return findings
    .map(({ file, path, atKey, rule, message }) => ({
      file,
      ...locate(path, atKey),
      rule,
      message,
      severity: 'error' as const,
    }))
    .sort(compareIssues);
}

/**
 * Reads the owners file by the reader's own functions; it stands above the corpus, and nothing that is published depends
 * on it. `check` finds what the schema cannot know.
 */
export function readOwners(bytes: Uint8Array, file: string, check: (given: Owners) => Finding[] = () => []): OwnersReading {
  const decoded = decode(bytes);
  if ('problem' in decoded) {
    const { line, column, problem } = decoded;
    return { owners: undefined, issues: [{ file, line, column, rule: 'encoding', message: problem, severity: 'error' }] };
  }
  const yaml = parseYaml(decoded.text);
  if (yaml.problems.length > 0)
    return { owners: undefined, issues: yaml.problems.map((problem) => ({ file, ...problem, severity: 'error' as const })) };
  const verdict = judge(owners, yaml.value, file);
  const findings = 'data' in verdict ? check(verdict.data) : verdict.findings;
  return 'data' in verdict && findings.length === 0
    ? { owners: verdict.data, issues: [] }
    : { owners: undefined, issues: place(findings, yaml.locate) };
}
