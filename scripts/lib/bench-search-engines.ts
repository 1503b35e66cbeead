/**
 * Other search libraries over the same records, each in several settings; the bench shows the one that does best on the very
 * queries that it is measured with, which favours them.
 */
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchRecord } from './bench-search-records.ts';

export interface Scored {
  id: string;
  /** Higher is better. */
  score: number;
}

export interface Contender {
  setting: string;
  search: (query: string) => Scored[];
}

const FIELDS = { name: 3, aliases: 2, text: 1 } as const;
const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
/** As many as are worth a look when matters are put first. */
const MOST = 100;

/** Pieces of two characters; words in letters and numbers stay whole. */
export const bigrams = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+|\d+|[\u3400-\u9fff]+/g) ?? []).flatMap((run) =>
    run.length < 3 || /^[a-z\d]/.test(run) ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );

const flat = (record: SearchRecord) => ({ ...record, aliases: record.aliases.join(' ') });

export function miniSearch(records: readonly SearchRecord[]): Contender[] {
  const index = new MiniSearch({ fields: FIELD_NAMES, tokenize: bigrams });
  index.addAll(records.map(flat));
  return [{ fuzzy: false }, { fuzzy: 0.2 }, { fuzzy: 0.2, prefix: true }].map((options) => ({
    setting: `OR ${JSON.stringify(options)}`,
    search: (query) =>
      index
        .search(query, { combineWith: 'OR', boost: { ...FIELDS }, ...options })
        .map(({ id, score }) => ({ id: id as string, score })),
  }));
}

/** FlexSearch tells an order only: fields are merged by reciprocal ranks, with their weights. */
export function flexSearch(records: readonly SearchRecord[]): Contender[] {
  return (['strict', 'forward'] as const).map((tokenize) => {
    const indexes = FIELD_NAMES.map((field) => {
      const index = new Index({ tokenize, encode: bigrams, resolution: 9 });
      records.forEach((record, number) => index.add(number, flat(record)[field]));
      return { index, weight: FIELDS[field] };
    });
    const search = (query: string): Scored[] => {
      const scores = new Map<string, number>();
      for (const { index, weight } of indexes) {
        const found = index.search({ query, suggest: true, limit: MOST }) as number[];
        found.forEach((number, rank) => {
          const id = records[number]?.id ?? '';
          scores.set(id, (scores.get(id) ?? 0) + weight / (10 + rank));
        });
      }
      return Array.from(scores, ([id, score]) => ({ id, score }));
    };
    return { setting: `suggest, ${tokenize}`, search };
  });
}

export function orama(records: readonly SearchRecord[]): Contender[] {
  const tokenizer = { language: 'english', normalizationCache: new Map<string, string>(), tokenize: bigrams };
  const index = create({ schema: { name: 'string', aliases: 'string', text: 'string' } as const, components: { tokenizer } });
  void insertMultiple(index, records.map(flat));
  return [true, false].map((exact) => ({
    setting: `any term, exact ${exact}`,
    search: (query) => {
      const found = searchOrama(index, { term: query, boost: FIELDS, threshold: 1, exact, limit: MOST });
      if (found instanceof Promise) throw new Error('Orama answers later');
      return found.hits.map(({ id, score }) => ({ id, score }));
    },
  }));
}

export function fuse(records: readonly SearchRecord[]): Contender[] {
  const keys = FIELD_NAMES.map((name) => ({ name, weight: FIELDS[name] }));
  const settings = [
    { threshold: 0.4, ignoreLocation: true },
    { threshold: 0.2, useTokenSearch: true, tokenize: bigrams },
  ];
  return settings.map((options) => {
    const index = new Fuse(records, { keys, includeScore: true, ...options });
    // Fuse's scores are distances: 0 is best.
    const search = (query: string): Scored[] =>
      index.search(query, { limit: MOST }).map(({ item, score = 1 }) => ({ id: item.id, score: 1 / (0.001 + score) }));
    return { setting: JSON.stringify({ ...options, tokenize: undefined }), search };
  });
}
