/** Mends single values in their places: the text round them does not move. */
import { isScalar, type Scalar } from 'yaml';
import { dataIn, saying, type Parsed } from './fix-document.ts';
import { edited, type Edit } from './fix-edit.ts';
import { placesIn, type Field } from './fix-fields.ts';
import { mendedValue } from './fix-values.ts';

interface Mend {
  value: string | number;
  /** The value as YAML, quotes and all. */
  text: string;
}

/** `right` in the quotes that it was written in. */
function asWritten(right: string, { type }: Scalar): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(right);
  return type === 'QUOTE_SINGLE' ? `'${right}'` : right;
}

/** A value without the spaces round it, where it means the same without them: 　12 would become a number. */
function withoutSpaces(source: string, { type, value }: Scalar): Mend | undefined {
  if (typeof value !== 'string' || value === value.trim() || value.trim() === '' || source.includes('\\')) return undefined;
  const quote = type === 'PLAIN' ? '' : source.charAt(0);
  const text = quote + source.slice(quote.length, source.length - quote.length).trim() + quote;
  return saying(value.trim(), text) === undefined ? undefined : { value: value.trim(), text };
}

/** What a value should be. A text over several lines is a person's to mend, and so is a number in quotes. */
function mendOf(scalar: Scalar, source: string, field: Field | undefined): Mend | undefined {
  const { type, value } = scalar;
  if (source.includes('\n') || (typeof value !== 'string' && typeof value !== 'number')) return undefined;
  const isPlain = type === 'PLAIN';
  const right = mendedValue(field, isPlain ? source : String(value), value);
  if (right === undefined || (typeof right.value === 'number' && !isPlain)) return withoutSpaces(source, scalar);
  const needsQuotes = right.quoted && isPlain;
  if (right.value === value && !needsQuotes) return undefined;
  return { value: right.value, text: needsQuotes ? JSON.stringify(right.value) : asWritten(String(right.value), scalar) };
}

/** `before` with every value mended that is wrong in a mechanical way. */
export function withMendedScalars(before: Parsed, schema: Field | undefined): Parsed {
  const { text, document } = before;
  const edits: Edit[] = [];
  const mended = new Map<Scalar, unknown>();
  for (const { node, field } of placesIn(document.contents, schema)) {
    if (!isScalar(node)) continue;
    const [start, end] = node.range ?? [0, 0];
    const mend = mendOf(node, text.slice(start, end), field);
    if (mend === undefined) continue;
    mended.set(node, mend.value);
    edits.push({ start, end, text: mend.text });
  }
  if (edits.length === 0) return before;
  return saying(dataIn(document.contents, mended), edited(text, edits)) ?? before;
}
