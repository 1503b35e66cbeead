/** A place in a file; both count from 1. Columns count UTF-16 units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

export const START: Position = { line: 1, column: 1 };

/** What is wrong at a place. */
export interface Problem extends Position {
  rule: string;
  message: string;
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
