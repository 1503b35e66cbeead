/**
 * `npm run search -- --township <county>/<township> [QUERY…] [--queries FILE.csv] [--json] [--dist DIR]`: ranks queries with the
 * search of a built folder. With a CSV of judged queries (`query,matter_ids,kind`) it prints hit@1, hit@3, MRR and the share
 * without result, by kind. Exit codes: 0 told; 2 wrong usage, or no such search.
 */
import { parseArgs, styleText } from 'node:util';
import { qualityByKind, rankOf, type RankedQuery } from '../src/domain/search-quality.ts';
import { BuiltSearch } from './lib/built-search.ts';
import { judgedQueries } from './lib/judged-queries.ts';

const options = {
  township: { type: 'string' },
  queries: { type: 'string' },
  json: { type: 'boolean', default: false },
  misses: { type: 'boolean', default: false },
  dist: { type: 'string', default: 'dist' },
} as const;

const USAGE =
  '用法：npm run search -- --township 县/乡镇 [要查的话…] [--queries 文件.csv] [--json] [--misses] [--dist 网站文件夹]';

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)}%`;

function table(queries: readonly RankedQuery[]): string[] {
  return Object.entries(qualityByKind(queries)).map(
    ([kind, { queries: count, hit1, hit3, mrr, zero }]) =>
      `${kind.padEnd(14)} ${String(count).padStart(4)}  hit@1 ${percent(hit1)}  hit@3 ${percent(hit3)}  MRR ${mrr.toFixed(3)}  zero ${percent(zero)}`,
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.township === undefined || (values.queries === undefined && positionals.length === 0)) throw new Error(USAGE);
  const asked = [
    ...positionals.map((query) => ({ query, wanted: [], kind: 'query' })),
    ...(values.queries === undefined ? [] : judgedQueries(values.queries)),
  ];
  const search = await BuiltSearch.open(values.dist, values.township);
  const all: RankedQuery[] = [];
  try {
    for (const each of asked) all.push({ ...each, found: await search.found(each.query) });
  } finally {
    await search.close();
  }
  if (values.json)
    console.log(
      JSON.stringify({ quality: qualityByKind(all), queries: all.map((each) => ({ ...each, rank: rankOf(each) })) }, null, 2),
    );
  else {
    for (const { query, found } of all.slice(0, positionals.length))
      console.log(`${query}：${found.slice(0, 5).join('、') || '没有结果'}`);
    for (const line of values.queries === undefined ? [] : table(all)) console.log(line);
    for (const each of values.misses ? all.filter((one) => rankOf(one) !== 1) : [])
      console.log(`${rankOf(each)} ${each.kind} ${each.query} ${each.wanted.join('|')} → ${each.found.slice(0, 3).join(' ')}`);
  }
  return 0;
}

process.exitCode = await main().catch((failure: unknown) => {
  console.error(styleText('red', failure instanceof Error ? failure.message : String(failure)));
  return 2;
});
