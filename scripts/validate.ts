/**
 * `npm run validate [-- PATHS… --content DIR --json --fix]`: every issue of the content at once; with PATHS, those of these
 * files and folders only. On a code host (`CI`), as annotations. `--fix` first mends what is mechanical.
 * Exit codes: 0 no errors (warnings may be told), 1 errors, 2 wrong usage.
 */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { fixFiles } from './lib/fix-files.ts';
import { tellIssues } from './lib/tell-issues.ts';

const options = {
  content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
  json: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
} as const;

/** Wrong arguments are answered in one line, in Chinese. */
function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch {
    return undefined;
  }
}

const given = readArguments();
if (given === undefined) {
  console.error('用法：npm run validate -- [文件或文件夹…] [--content 内容文件夹] [--json] [--fix]');
  process.exitCode = 2;
} else {
  const { values, positionals } = given;
  const wanted = positionals.map((path) => relative(resolve(values.content), resolve(path)));
  const chosen = (file: string): boolean =>
    wanted.length === 0 || wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
  if (values.fix) for (const path of fixFiles(values.content, chosen)) console.error(`已修改 ${path}`);
  const reading = readCorpus(values.content, today());
  const issues = reading.issues
    .filter(({ file }) => chosen(file))
    .map((issue) => ({ ...issue, file: `${values.content}/${issue.file}` }));
  const telling = values.json ? 'json' : process.env['CI'] ? 'annotations' : 'lines';
  for (const line of tellIssues(issues, telling)) console.log(line);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  if (!values.json)
    console.log(
      issues.length === 0
        ? `${reading.files} 个文件，没有问题。`
        : `${reading.files} 个文件，${errors} 个问题，${issues.length - errors} 个提醒。`,
    );
  process.exitCode = errors === 0 ? 0 : 1;
}
