/**
 * Mends what is mechanical in a clerk's YAML, by small changes of the text. Each step is compared with the one before, and
 * dropped where it would say anything else.
 */
import { tidied } from './fix-lines.ts';
import { withKeysInOrder } from './fix-order.ts';
import { withMendedScalars } from './fix-scalars.ts';
import type { Field } from './fix-fields.ts';

function mended(text: string, schema: Field | undefined): string | undefined {
  const tidy = tidied(text, schema);
  return tidy === undefined ? undefined : withKeysInOrder(withMendedScalars(tidy, schema), schema).text;
}

/** The mended text of a YAML file; the text itself where it cannot be read. */
export const fixYaml = (text: string, schema: Field | undefined): string => mended(text, schema) ?? text;

/** First line, front matter with its line ends, second line, and text. */
const GUIDE = /^\uFEFF?---[ \t\u3000]*\r?\n([^]*?\n)---[ \t\u3000]*(\r?\n[^]*)?$/;

/** The same for a guide: only its front matter is mended. It keeps its Windows line ends where the text has them too. */
export function fixMatter(text: string, schema: Field | undefined): string {
  const [, front, body = ''] = GUIDE.exec(text) ?? [];
  const right = front === undefined ? undefined : mended(front, schema);
  if (right === undefined) return text;
  const isWindows = front?.includes('\r\n') === true && body.replace(/^\r?\n/, '').includes('\r\n');
  const head = `---\n${right}---`;
  return (isWindows ? head.replaceAll('\n', '\r\n') : head) + (isWindows ? body : body.replace(/^\r\n/, '\n'));
}
