import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { JudgedQuery } from '../../src/domain/search-quality.ts';

/** Reads a CSV with the columns `query,matter_ids` (ids with `|` between them) and, where there is one, `kind`. */
export function judgedQueries(file: string): JudgedQuery[] {
  const rows = parse<Record<string, string>>(readFileSync(file), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
  });
  return rows.map(({ query = '', matter_ids: ids, kind = 'query' }, index) => {
    if (query === '' || ids === undefined || ids === '')
      throw new Error(`${file}:${index + 2} 要有 query 和 matter_ids 两列，例如 上户口,birth-household-registration`);
    return { query, wanted: ids.split('|'), kind };
  });
}
