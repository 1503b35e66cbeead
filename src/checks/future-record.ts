import { characteristicsOf } from '../domain/characteristics.ts';
import type { Corpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'future-record';

/** Fields of each kind of record that tell when something happened. */
const HAPPENED = {
  feedback: ['received', 'answered', 'mended'],
  ratings: ['until'],
  changes: ['published'],
  adjustments: ['appliedOn', 'approvedOn'],
  unlistedTasks: ['on', 'decidedOn'],
  retired: ['on'],
} as const satisfies Partial<Record<keyof typeof CONTENT_FILES, string[]>>;
type Kind = keyof typeof HAPPENED;
type Happened = Partial<Record<(typeof HAPPENED)[Kind][number] | 'id' | 'matter' | 'place', string | undefined>>;

const told = (day: string, asOf: string): string => `日期 ${day} 还没有到，请写真正的那一天，例如 "${asOf}"`;

const inFile = (folder: string, kind: Kind, records: readonly Happened[], asOf: string): Finding[] =>
  records.flatMap((record, index) =>
    HAPPENED[kind].flatMap((key: keyof Happened): Finding[] => {
      const day = record[key];
      if (day === undefined || day <= asOf) return [];
      const file = `${folder}/${CONTENT_FILES[kind]}`;
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

/** Nothing has been received, answered, counted or published on a day to come: only changes and adjustments may begin on one. */
export const futureRecord: Check = {
  rule: RULE,
  run: ({ counties, asOf }: Corpus) =>
    counties.flatMap((county) => [
      ...(['changes', 'adjustments', 'retired'] as const).flatMap((kind) => inFile(county.folder, kind, county[kind], asOf)),
      ...county.townships.flatMap((each) => [
        ...(Object.keys(HAPPENED) as Kind[]).flatMap((kind) => inFile(each.folder, kind, each[kind], asOf)),
        ...inFigures(each, asOf),
      ]),
    ]),
};
