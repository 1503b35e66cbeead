import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { JudgedQuery } from '../../src/domain/search-quality.ts';

const FORM = '要有 query 和 matter_ids 两列，例如 上户口,birth-household-registration';

interface Row {
  record: Record<string, string>;
  /** Of the line in which the row ends. */
  info: { lines: number };
}

function rowsIn(file: string): Row[] {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true, trim: true, info: true });
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    throw new Error(`${file}:${String(failure['lines'])} 不是完整的 CSV：引号要成对，每行的列数要相同；${FORM}`);
  }
}

/**
 * Reads a CSV with the columns `query,matter_ids` (ids with `|` between them) and, where there is one, `kind`. Throws at the
 * first row that is not so, with file and line.
 */
export function judgedQueries(file: string): JudgedQuery[] {
  return rowsIn(file).map(({ record: { query = '', matter_ids: ids = '', kind = 'query' }, info }) => {
    const wanted = ids.split('|').map((id) => id.trim());
    if (query === '' || wanted.includes('')) throw new Error(`${file}:${info.lines} ${FORM}`);
    return { query, wanted, kind };
  });
}
