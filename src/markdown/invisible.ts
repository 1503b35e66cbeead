/**
 * What a reader cannot see, or what changes how the rest of a line is shown: control, zero-width and bidirectional
 * characters, private ones, and letters under a heap of marks (Tibetan needs four or five).
 */
const IGNORABLE = String.raw`(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}`;
const UNSEEN = String.raw`[\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]`;
const INVISIBLE = String.raw`(?![\t\n\r])\p{Cc}|${IGNORABLE}|${UNSEEN}|\p{M}{6,}`;

/** Index and name (`U+202E`) of the first such character. */
export function findInvisible(text: string): { index: number; name: string } | undefined {
  const found = new RegExp(INVISIBLE, 'u').exec(text);
  if (found === null) return undefined;
  const code = found[0].codePointAt(0) ?? 0;
  return { index: found.index, name: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` };
}

/** The beginning of a text as a message quotes it; nothing in it can disturb the message or the terminal. */
export const quoted = (text: string): string => text.slice(0, 40).replaceAll(new RegExp(INVISIBLE, 'gu'), '□');
