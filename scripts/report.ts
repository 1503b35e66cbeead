/**
 * `npm run report [-- --content DIR --json]`: the figures of 全县总览: what each township has of the county's matters, how fresh it is,
 * how long its lists are, and how alike they are, for every pair. Exit codes: 0 told; 2 wrong usage.
 */
import { parseArgs } from 'node:util';
import { overviewOf, type CountyOverview, type OverviewTownship } from '../src/domain/county-overview.ts';
import { dueDay } from '../src/domain/freshness.ts';
import { today } from '../src/domain/today.ts';
import { dutyKinds } from '../src/domain/written-duties.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { DUTY_LISTS } from '../src/schema/vocabulary.ts';
import { percent } from '../src/view/overview-alike.ts';
import { sumsOf } from '../src/view/overview-cells.ts';
import { OVERVIEW_RULES } from '../src/view/overview-page.ts';

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

function townshipLines(township: OverviewTownship): string[] {
  const { name, verdict, lists, confirmed, ownMatters, withoutGuide, lateOpinions } = township;
  const rows = dutyKinds.map((kind) => `${DUTY_LISTS[kind]} ${lists[kind].rows}（特色 ${lists[kind].characteristic}）`);
  return [
    `  ${name}：${verdict}。${sumsOf(township)}；只有本地才有的事项 ${ownMatters}，没有指南的 ${withoutGuide}`,
    `    服务单核对：${confirmed.on}，下次不晚于 ${dueDay(confirmed)}；过期的意见 ${lateOpinions}`,
    `    清单：${rows.join('、')}；只有自己才有的说法 ${percent(township.ownWording)}`,
  ];
}

function lines({ name, townships, matters, likeness }: CountyOverview): string[] {
  const names = new Map(townships.map((each) => [each.id, each.name]));
  const pairs = likeness.toSorted((a, b) => b.shared - a.shared);
  return [
    `${name}：${townships.length} 个乡镇（街道），${matters.length} 个全县都有的事项`,
    ...OVERVIEW_RULES.map((rule) => `  ${rule}`),
    ...townships.flatMap(townshipLines),
    `${name}：两两相比，前一个的说法有多少也在后一个里（90% 以上又没有特色事项的，算照抄）`,
    ...pairs.map((pair) => `  ${percent(pair.shared).padStart(6)}  ${names.get(pair.of) ?? ''} → ${names.get(pair.in) ?? ''}`),
  ];
}

const given = readArguments();
if (given === undefined) {
  console.error('用法：npm run report -- [--content 内容文件夹] [--json]');
  process.exitCode = 2;
} else {
  const { asOf, counties } = readCorpus(given.content, today()).corpus;
  const overviews = counties.map((county) => overviewOf(county, asOf));
  for (const line of given.json ? [JSON.stringify(overviews, null, 2)] : overviews.flatMap(lines)) console.log(line);
}
