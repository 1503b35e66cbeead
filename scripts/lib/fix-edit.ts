/** A change of one place in a text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** `text` with all `edits`, none of which may overlap another. */
export function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, text: right }) => {
      const part = text.slice(at, start) + right;
      at = end;
      return part;
    });
  return parts.join('') + text.slice(at);
}
