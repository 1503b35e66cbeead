/**
 * `npm run release [-- --content DIR --dist DIR]`: remembers what is published from now on, so that later changes are noticed: the
 * ledgers of the lists, and the addresses of the built site. Writes nothing while the content has mistakes, a change without its
 * record among them. Exit codes: 0 written, or nothing to write; 1 mistakes; 2 wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { releaseAddresses } from './lib/published-addresses.ts';
import { releaseLists } from './lib/release-lists.ts';
import { tellIssues } from './lib/tell-issues.ts';
import { applyPlan } from './lib/write-plan.ts';

const options = { content: { type: 'string' }, dist: { type: 'string' } } as const;

function readArguments() {
  try {
    const { content = process.env['CONTENT_DIR'], dist } = parseArgs({ options }).values;
    // The site in `dist` may be of other content than the one that is named.
    return { content: content ?? 'content', dist: dist ?? (content === undefined ? 'dist' : undefined) };
  } catch {
    return undefined;
  }
}

function release(content: string, dist: string | undefined): number {
  const { corpus, issues } = readCorpus(content, today());
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const told = errors.map((issue) => ({ ...issue, file: `${content}/${issue.file}` }));
    for (const line of tellIssues(told, process.env['CI'] ? 'annotations' : 'lines')) console.error(line);
    console.error(`有 ${errors.length} 个问题，什么都没有写。请改好再公布。`);
    return 1;
  }
  const addresses = dist === undefined ? new Map<string, string>() : releaseAddresses(dist, corpus);
  if (addresses.size < corpus.counties.length)
    console.error('没有找到生成好的网站，没有记网址。先运行 npm run build，再用 --dist 写明它在哪里。');
  const plan = new Map([...releaseLists(corpus, today()), ...addresses].map(([file, text]) => [join(content, file), text]));
  const { added, changed, unchanged } = applyPlan(plan);
  console.log(`公布的记录：新增 ${added} 个，更新 ${changed} 个，没有变化 ${unchanged} 个。请和内容一起提交。`);
  return 0;
}

const given = readArguments();
if (given === undefined) console.error('用法：npm run release -- [--content 内容文件夹] [--dist 生成的网站]');
process.exitCode = given === undefined ? 2 : release(given.content, given.dist);
