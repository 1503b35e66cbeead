/** Mends what a line shows by itself, and what may keep a text from being parsed at all. */
import { isMap, isNode, isScalar, visit } from 'yaml';
import { dataIn, parsed, readable, saying, withoutSpaces, type Parsed } from './fix-document.ts';
import { fieldOf, namesIn, placesIn, type Field } from './fix-fields.ts';

const CHINESE_COLON = /^( *(?:- +)*[a-z][A-Za-z]*) *[：﹕∶][ \u3000]*/;

const withoutTabs = (line: string): string => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
const withColon = (line: string): string => withoutTabs(line).replace(CHINESE_COLON, '$1: ');
const withoutTrail = (line: string): string => line.replace(/[ \t\u3000]+$/, '');

/** Lines on which a text goes on that began above: what looks like a key there is none, and spaces may count. */
function continuedLines({ text, document, lineAt }: Parsed): Set<number> {
  const found = new Set<number>();
  visit(document, {
    Scalar: (_key, { range }) => {
      const [start, end] = range ?? [0, 0];
      const last = lineAt(start + text.slice(start, end).trimEnd().length);
      for (let line = lineAt(start) + 1; line <= last; line += 1) found.add(line);
    },
  });
  return found;
}

/** Lines with the name of a field that belongs there. */
function fieldLines({ document, lineAt }: Parsed, schema: Field | undefined): Set<number> {
  const found = new Set<number>();
  for (const { node, field } of placesIn(document.contents, schema)) {
    if (!isMap(node)) continue;
    const names = namesIn(node);
    for (const { key } of node.items)
      if (isNode(key) && isScalar(key) && fieldOf(field, names, String(key.value)) !== undefined)
        found.add(lineAt(key.range?.[0] ?? 0));
  }
  return found;
}

function tidiedLines(text: string, schema: Field | undefined): string {
  const lines = text.split('\n');
  const tidy = lines.map((line) => withoutTrail(withColon(line))).join('\n');
  const result = tidy === text ? undefined : parsed(tidy);
  if (result === undefined) return text;
  const continued = continuedLines(result);
  const fields = fieldLines(result, schema);
  return lines
    .map((line, index) => {
      if (continued.has(index)) return line;
      return withoutTrail(fields.has(index) ? withColon(line) : withoutTabs(line));
    })
    .join('\n');
}

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
const withoutColons = (text: string): string => withoutBlanks(text).replace(/[：﹕∶:]/g, '');

/** `after` parsed. A text that could be read says the same as before; of another, nothing is gone but spaces and colons. */
function kept(before: string, after: string): Parsed | undefined {
  const old = withoutBlanks(before) === withoutBlanks(after) ? readable(before) : undefined;
  if (old !== undefined) return saying(dataIn(old.document.contents), after, withoutSpaces);
  return withoutColons(before) === withoutColons(after) ? readable(after) : undefined;
}

/**
 * `text` without a byte order mark, Windows line ends, tabs in indents, spaces at line ends and Chinese colons after the
 * names of fields. Nothing where it cannot be read even so: a person must look first.
 */
export function tidied(text: string, schema: Field | undefined): Parsed | undefined {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const tidy = tidiedLines(plain, schema);
  return tidy === plain ? readable(plain) : kept(plain, tidy);
}
