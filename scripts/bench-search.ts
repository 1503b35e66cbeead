/**
 * `npm run bench:search [-- --queries FILE.csv --township COUNTY/TOWNSHIP --dist DIR --kinds]`: this site's search (Pagefind
 * included), MiniSearch, FlexSearch, Orama and Fuse with the same records and judged queries. Ours is measured as it is, the
 * others in the setting that does best on these queries. Exit code 1 when MiniSearch is less than 8 points of hit@1 behind.
 */
import { parseArgs } from 'node:util';
import { qualityOf, type JudgedQuery, type Quality, type RankedQuery } from '../src/domain/search-quality.ts';
import { flexSearch, fuse, miniSearch, orama, type Contender, type Scored } from './lib/bench-search-engines.ts';
import { recordsOf } from './lib/bench-search-records.ts';
import { BuiltSearch } from './lib/built-search.ts';
import { judgedQueries } from './lib/judged-queries.ts';

const LEAD = 0.08;
const { values } = parseArgs({
  options: {
    queries: { type: 'string', default: 'scripts/fixtures/queries.csv' },
    township: { type: 'string', default: 'hexi/wuling' },
    dist: { type: 'string', default: 'dist' },
    kinds: { type: 'boolean', default: false },
  },
});

interface Measured {
  name: string;
  setting: string;
  ranked: RankedQuery[];
  quality: Quality;
  milliseconds: number;
}

const MOST = 20;
/** How much more a matter counts than a duty or a place that answers as well. */
const MATTERS_FIRST = [1, 1.25, 1.5, 2, 1000];

/** Answers of all queries, and milliseconds of one. The first round is not timed: programs warm up, Pagefind loads its index. */
async function timed<Found>(
  search: (query: string) => Found | Promise<Found>,
  queries: readonly JudgedQuery[],
): Promise<{ answers: Found[]; milliseconds: number }> {
  for (const { query } of queries.slice(0, 20)) await search(query);
  const answers: Found[] = [];
  const started = performance.now();
  for (const { query } of queries) answers.push(await search(query));
  return { answers, milliseconds: (performance.now() - started) / queries.length };
}

const judged = (queries: readonly JudgedQuery[], answers: readonly string[][]): Pick<Measured, 'ranked' | 'quality'> => {
  const ranked = queries.map((query, index) => ({ ...query, found: answers[index] ?? [] }));
  return { ranked, quality: qualityOf(ranked) };
};

const isMatter = ({ id }: Scored): boolean => !/^(?:duty|place):/.test(id);

function ordered(scored: readonly Scored[], matters: number): string[] {
  const weight = (each: Scored): number => (isMatter(each) ? each.score * matters : each.score);
  return scored
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST)
    .map(({ id }) => id);
}

async function bestOf(name: string, contenders: readonly Contender[], queries: readonly JudgedQuery[]): Promise<Measured> {
  const all: Measured[] = [];
  for (const { setting, search } of contenders) {
    const { answers, milliseconds } = await timed(search, queries);
    for (const matters of MATTERS_FIRST) {
      const found = answers.map((scored) => ordered(scored, matters));
      all.push({ name, setting: `${setting}, matters ×${matters}`, milliseconds, ...judged(queries, found) });
    }
  }
  return all.reduce((best, each) => (each.quality.hit1 > best.quality.hit1 ? each : best));
}

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)}%`;

function tellKinds({ name, ranked }: Measured): void {
  const kinds = [...Map.groupBy(ranked, ({ kind }) => kind)].map(([kind, some]) => `${kind}${percent(qualityOf(some).hit1)}`);
  console.log(`${name}, hit@1: ${kinds.join(', ')}`);
}

const queries = judgedQueries(values.queries);
const records = recordsOf(values.dist, values.township);
const built = await BuiltSearch.open(values.dist, values.township);
const ask = async (query: string): Promise<string[]> => {
  const { groups } = await built.answer(query);
  return groups.flatMap(({ kind, hits }) => hits.map(({ id }) => (kind === 'matter' ? id : `${kind}:${id}`)));
};
const { answers, milliseconds } = await timed(ask, queries);
await built.close();
const ours: Measured = { name: 'this site', setting: 'with Pagefind', milliseconds, ...judged(queries, answers) };
const others = [
  await bestOf('MiniSearch', miniSearch(records), queries),
  await bestOf('FlexSearch', flexSearch(records), queries),
  await bestOf('Orama', orama(records), queries),
  await bestOf('Fuse', fuse(records), queries),
];
console.log(`${values.queries}: ${queries.length} queries; ${values.township}: ${records.length} records`);
for (const { name, setting, quality, milliseconds } of [ours, ...others])
  console.log(
    `${name.padEnd(11)} hit@1 ${percent(quality.hit1)}  hit@3 ${percent(quality.hit3)}  MRR ${quality.mrr.toFixed(3)}  zero ${percent(quality.zero)}  ${milliseconds.toFixed(2).padStart(6)} ms/query  ${setting}`,
  );
if (values.kinds) [ours, ...others].forEach(tellKinds);
const lead = ours.quality.hit1 - (others[0]?.quality.hit1 ?? 1);
console.log(`${lead >= LEAD ? '✓' : '✗'} ${(lead * 100).toFixed(1)} points of hit@1 before MiniSearch (at least ${LEAD * 100})`);
process.exitCode = lead >= LEAD ? 0 : 1;
