/**
 * `npm run adjustments [-- --content DIR]`: the records that changes of the lists still need, to be copied and completed.
 * Exit codes: 0 told, or nothing to tell; 2 wrong usage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '../src/domain/today.ts';
import type { Issue } from '../src/domain/issue.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { CONTENT_FILES } from '../src/schema/layout.ts';
import { draftAdjustments } from './lib/draft-adjustments.ts';

const options = { content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' } } as const;

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

const given = readArguments();
if (given === undefined) {
  console.error('用法：npm run adjustments -- [--content 内容文件夹]');
  process.exitCode = 2;
} else {
  const { corpus, issues } = readCorpus(given.content, today());
  const drafts = draftAdjustments(corpus, today());
  // Of what could not be read nothing is known, and a ledger that a hand has touched tells what is not true.
  const isOther = ({ rule, file }: Issue): boolean => rule !== 'unexplained-change' || file.endsWith(CONTENT_FILES.released);
  const others = issues.filter((issue) => issue.severity === 'error' && isOther(issue)).length;
  if (others > 0) console.error(`内容还有 ${others} 个别的问题，起草的可能不全、不对：请先运行 npm run validate，改好再来。`);
  for (const { file, text } of drafts) console.log(`加到 ${join(given.content, file)} 的末尾，空着的填好：\n${text}`);
  if (drafts.length === 0) console.log('清单没有要补写的调整记录。');
}
