import { characteristicsOf } from '../domain/characteristics.ts';
import type { Corpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'future-record';

/** Fields of a record that tell when something happened. */
const HAPPENED = ['received', 'answered', 'mended', 'until', 'published'] as const;
type Record = Partial<{ [Key in (typeof HAPPENED)[number]]: string | undefined }> & {
  id?: string;
  matter?: string | undefined;
  place?: string | undefined;
};

const told = (day: string, asOf: string): string => `日期 ${day} 还没有到，请写真正的那一天，例如 "${asOf}"`;

const inFile = (file: string, records: readonly Record[], asOf: string): Finding[] =>
  records.flatMap((record, index) =>
    HAPPENED.flatMap((key): Finding[] => {
      const day = record[key];
      if (day === undefined || day <= asOf) return [];
      const message = told(day, asOf);
      return [{ file, path: [index, key], rule: RULE, record: record.id ?? record.matter ?? record.place, message }];
    }),
  );

const inFigures = (corpus: TownshipCorpus, asOf: string): Finding[] =>
  characteristicsOf(corpus).flatMap(({ file, path, record, figures = [] }) =>
    figures.flatMap(({ asOf: day }, index): Finding[] => {
      if (day === undefined || day <= asOf) return [];
      return [{ file, path: [...path, 'figures', index, 'asOf'], rule: RULE, record, message: told(day, asOf) }];
    }),
  );

/** Nothing has been received, answered, counted or published on a day to come: only a change may begin on one. */
export const futureRecord: Check = {
  rule: RULE,
  run: ({ counties, asOf }: Corpus) =>
    counties.flatMap((county) => [
      ...inFile(`${county.folder}/${CONTENT_FILES.changes}`, county.changes, asOf),
      ...county.townships.flatMap((each) => [
        ...(['feedback', 'ratings', 'changes'] as const).flatMap((kind) =>
          inFile(`${each.folder}/${CONTENT_FILES[kind]}`, each[kind], asOf),
        ),
        ...inFigures(each, asOf),
      ]),
    ]),
};
