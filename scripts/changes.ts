/**
 * `npm run changes -- --since REVISION [--content DIR]`: what the content says otherwise than at that revision, as sentences at the
 * end of each `changes.yaml`, for a clerk to word better. Run again, it adds nothing.
 * Exit codes: 0 done; 1 the content has mistakes, or git does not have that revision; 2 wrong usage.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { corpusAt } from './lib/corpus-at.ts';
import { planChanges, withChanges, type PlannedChanges } from './lib/plan-changes.ts';
import { applyPlan } from './lib/write-plan.ts';

const options = {
  since: { type: 'string' },
  content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

function write(content: string, planned: readonly PlannedChanges[], day: string): void {
  const files = planned.filter(({ added }) => added.length > 0).map(({ file, added }) => ({ path: join(content, file), added }));
  const before = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  applyPlan(new Map(files.map(({ path, added }) => [path, withChanges(before(path), added, day)])));
  for (const { path, added } of files)
    for (const { matter, place, says } of added) console.log(`${path}：${matter ?? place ?? ''} ${says}`);
  for (const { file, differing } of planned)
    for (const { written, found } of differing)
      console.log(`${join(content, file)}：已经写了“${written.says}”，比出来的是“${found.says}”，没有动它，请看一看`);
  console.log(
    files.length === 0 ? '没有要补写的变化。' : '写好了。请把句子改得更好懂，把 on 改成真正开始的日期，再运行 npm run validate。',
  );
}

const given = readArguments();
if (given?.since === undefined) {
  console.error('用法：npm run changes -- --since 版本 [--content 内容文件夹]（版本是 git 认得的，例如 HEAD、HEAD~3）');
  process.exitCode = 2;
} else {
  const { corpus, issues } = readCorpus(given.content, today());
  const before = corpusAt(given.content, given.since);
  if (issues.some(({ severity }) => severity === 'error')) console.error('内容里有错，先运行 npm run validate 改好。');
  else if (before === undefined) console.error(`git 里没有“${given.since}”这个版本，或者它不完整。`);
  else write(given.content, planChanges(before, corpus), today());
  if (before === undefined || issues.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}
