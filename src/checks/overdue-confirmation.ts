import { confirmationsOf, dueDay, overdue } from '../domain/freshness.ts';
import type { Corpus, Matter } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Confirmation } from '../schema/scalars.ts';
import type { Check } from './check.ts';
import { recordOf } from './findings-in.ts';

const RULE = 'overdue-confirmation';

interface Placed {
  file: string;
  path: DataPath;
  record?: string | undefined;
  confirmed: Confirmation;
}

const ofMatters = (matters: readonly Matter[]): Placed[] =>
  matters.flatMap((matter) =>
    matter.state === 'name-only'
      ? []
      : [{ file: matter.file, path: ['confirmed', 'on'], record: matter.id, confirmed: matter.confirmed }],
  );

const placed = ({ counties }: Corpus): Placed[] =>
  counties.flatMap(({ matters, townships }) => [
    ...ofMatters(matters),
    ...townships.flatMap((each) => [
      ...ofMatters(each.matters),
      ...confirmationsOf(each).map((at) => ({
        ...at,
        file: `${each.folder}/${CONTENT_FILES.sheet}`,
      })),
    ]),
  ]);

function findingOf({ confirmed, ...at }: Placed, asOf: string): Finding[] {
  const { on } = confirmed;
  const finding = { file: at.file, path: at.path, rule: RULE, record: recordOf(at) };
  if (on > asOf) return [{ ...finding, message: `核对日期 ${on} 还没有到，请写真正核对的那一天，例如 "${asOf}"` }];
  const message = `上次核对是 ${on}，应当不晚于 ${dueDay(confirmed)} 再核对：请对照实际再核对一遍，把日期改成核对的那一天`;
  return overdue(confirmed, asOf) ? [{ ...finding, message, warning: true }] : [];
}

/** Papers and counters change: residents must see that somebody looked, and a day to come is a lie. */
export const overdueConfirmation: Check = {
  rule: RULE,
  run: (corpus) => placed(corpus).flatMap((each) => findingOf(each, corpus.asOf)),
};
