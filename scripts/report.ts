/**
 * `npm run report [-- --content DIR --json]`: how alike the lists of the townships are, for every pair, and how much of each
 * is its own. Exit codes: 0 told; 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { likenessOf, type CountyLikeness } from '../src/domain/likeness-report.ts';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';

const options = {
  content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
  json: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return undefined;
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)}%`;

function lines({ county, townships, pairs }: CountyLikeness): string[] {
  const names = new Map(townships.map(({ township, name }) => [township, name]));
  return [
    `${county}：三张清单里，只有本地才有的说法占多少`,
    ...townships.map(
      ({ name, rows, characteristic, own }) => `  ${percent(own)}  ${name}（${rows} 行，其中特色事项 ${characteristic} 行）`,
    ),
    `${county}：两两相比，前一个的说法有多少也在后一个里（90% 以上又没有特色事项的，算照抄）`,
    ...pairs.map(({ of, in: other, shared }) => `  ${percent(shared)}  ${names.get(of) ?? of} → ${names.get(other) ?? other}`),
  ];
}

const given = readArguments();
if (given === undefined) {
  console.error('用法：npm run report -- [--content 内容文件夹] [--json]');
  process.exitCode = 2;
} else {
  const counties = readCorpus(given.content, today()).corpus.counties.map(likenessOf);
  for (const line of given.json ? [JSON.stringify(counties, null, 2)] : counties.flatMap(lines)) console.log(line);
}
