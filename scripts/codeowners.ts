/**
 * `npm run codeowners [-- --check --content DIR]`: writes `.github/CODEOWNERS` of the folder that it is run in from the
 * content's owners file. `--check` writes nothing and tells what is stale.
 * Exit codes: 0 written, or fresh; 1 the owners file is wrong, or stale; 2 wrong usage.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_FILES } from '../src/schema/layout.ts';
import { codeowners, ownersWithoutFolder, staleLines } from './lib/codeowners.ts';
import { ownedFolders } from './lib/owned-folders.ts';
import { readOwners } from './lib/read-owners.ts';
import { tellIssues } from './lib/tell-issues.ts';

const TARGET = '.github/CODEOWNERS';
const options = { content: { type: 'string', default: 'content' }, check: { type: 'boolean', default: false } } as const;

function readArguments() {
  try {
    const { values } = parseArgs({ options });
    const content = relative('.', values.content);
    if (content === '' || content.startsWith('..')) return undefined;
    const bytes = readFileSync(join(content, CONTENT_FILES.owners));
    return { content, check: values.check, folders: ownedFolders(content), bytes };
  } catch {
    return undefined;
  }
}

function present(): string {
  try {
    return readFileSync(TARGET, 'utf8');
  } catch {
    return '';
  }
}

function tellStale(stale: readonly string[]): number {
  if (stale.length === 0) return 0;
  console.error(`${TARGET} 过时了，请运行 npm run codeowners，再把它一起提交：`);
  for (const line of stale) console.error(`  ${line}`);
  return 1;
}

function write(text: string): number {
  mkdirSync(dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, text);
  console.log(`已写好 ${TARGET}`);
  return 0;
}

const given = readArguments();
if (given === undefined) {
  console.error(`用法：npm run codeowners -- [--check] [--content 内容文件夹]（要在仓库里，里面要有 ${CONTENT_FILES.owners}）`);
  process.exitCode = 2;
} else {
  const { content, check, folders, bytes } = given;
  const file = `${content}/${CONTENT_FILES.owners}`;
  const { owners, issues } = readOwners(bytes, file, (read) => ownersWithoutFolder(read, folders, file));
  for (const line of tellIssues(issues, process.env['CI'] ? 'annotations' : 'lines')) console.error(line);
  if (owners === undefined) process.exitCode = 1;
  else {
    const text = codeowners(owners, content);
    process.exitCode = check ? tellStale(staleLines(present(), text)) : write(text);
  }
}
