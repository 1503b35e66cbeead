import type { Finding } from '../domain/issue.ts';
import type { PlacedText } from '../domain/texts.ts';

/** What a waiver names where a text belongs to no record: the folder of its file. */
export const recordOf = ({ file, record }: Pick<PlacedText, 'file' | 'record'>): string =>
  record ?? file.split('/').at(-2) ?? 'site';

/** Findings of one rule in texts: `judge` gives the messages for each. */
export const findingsIn = (
  rule: string,
  texts: readonly PlacedText[],
  judge: (text: PlacedText) => readonly string[],
): Finding[] =>
  texts.flatMap((text) =>
    judge(text).map((message) => ({ file: text.file, path: text.path, rule, record: recordOf(text), message })),
  );
