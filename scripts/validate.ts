/** `npm run validate [-- --content DIR]`: every issue of the content at once. Exit code 0 without issues, 1 with. */
import { parseArgs } from 'node:util';
import { formatIssue } from '../src/domain/issue.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';

const { values } = parseArgs({ options: { content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' } } });
const { issues, files } = readCorpus(values.content);
for (const issue of issues) console.log(formatIssue({ ...issue, file: `${values.content}/${issue.file}` }));
console.log(issues.length === 0 ? `${files} 个文件，没有问题。` : `${files} 个文件，${issues.length} 个问题。`);
process.exitCode = issues.length === 0 ? 0 : 1;
