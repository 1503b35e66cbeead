/**
 * `npm run release [-- --content DIR --dist DIR]`: remembers what is published from now on, so that later changes are noticed: the
 * ledgers of the lists, and the addresses of the built site. Passes over townships with mistakes, a change without its record
 * among them; writes nothing while the county or the site has any.
 * Exit codes: 0 written, or nothing to write, also where townships were passed over; 1 mistakes of the county; 2 wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '../src/domain/issue.ts';
import { quarantine } from '../src/domain/quarantine.ts';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { publishable } from './lib/publishable.ts';
import { isBuilt, releaseAddresses, withBuilt } from './lib/published-addresses.ts';
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

function tell(content: string, issues: readonly Issue[], last: string): void {
  const told = issues.map((issue) => ({ ...issue, file: `${content}/${issue.file}` }));
  for (const line of tellIssues(told, process.env['CI'] ? 'annotations' : 'lines')) console.error(line);
  console.error(last);
}

function release(content: string, dist: string | undefined): number {
  const reading = readCorpus(content, today());
  const found = publishable(content, reading);
  if ('fatal' in found) {
    tell(content, found.fatal, `有 ${found.fatal.length} 个问题，什么都没有写。请改好再公布。`);
    return 1;
  }
  const { held, corpus: good } = quarantine(reading.corpus, reading.issues);
  if (held.size > 0)
    tell(content, [...held.values()].flat(), `${[...held.keys()].join('、')} 有问题，它们的清单没有记，改好再公布。`);
  if (dist === undefined || !good.counties.every((county) => isBuilt(dist, county)))
    console.error('没有找到生成好的网站，没有记网址。先运行 npm run build，再用 --dist 写明它在哪里。');
  const corpus = dist === undefined ? good : withBuilt(dist, good);
  const files = [...releaseLists(corpus, today()), ...releaseAddresses(corpus)];
  const plan = new Map(files.map(([file, text]) => [join(content, file), text]));
  const { added, changed, unchanged } = applyPlan(plan);
  console.log(`公布的记录：新增 ${added} 个，更新 ${changed} 个，没有变化 ${unchanged} 个。请和内容一起提交。`);
  return 0;
}

const given = readArguments();
if (given === undefined) console.error('用法：npm run release -- [--content 内容文件夹] [--dist 生成的网站]');
process.exitCode = given === undefined ? 2 : release(given.content, given.dist);
