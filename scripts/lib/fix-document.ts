/** YAML as the reader takes it, and what must be the same in it before and after a mend. */
import { isDeepStrictEqual } from 'node:util';
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { structureOf } from '../../src/reader/yaml-structure.ts';

export interface Parsed {
  text: string;
  document: Document;
  /** The line, from 0, on which a character of the text stands. */
  lineAt: (offset: number) => number;
}

/** Parses what may have mistakes; nothing where there is too much of it. */
export function parsed(text: string): Parsed | undefined {
  if (structureOf(text).tooMuch !== undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  return { text, document, lineAt: (offset) => lines.linePos(offset).line - 1 };
}

/** References hang on the order of a file, and tags on their values: the reader refuses both. */
function hasReferences(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.tag !== undefined || ((isCollection(node) || isScalar(node)) && node.anchor !== undefined))
        found = true;
    },
  });
  return found;
}

/** Parses what can be mended: a text without mistakes of YAML, and without what the reader refuses anyway. */
export function readable(text: string): Parsed | undefined {
  const result = parsed(text);
  return result === undefined || result.document.errors.length > 0 || hasReferences(result.document) ? undefined : result;
}

/** Everything in `node`, with other values for those that are `mended`: of a group its pairs by name, both where one stands twice. */
export function dataIn(node: unknown, mended: ReadonlyMap<unknown, unknown> = new Map()): unknown {
  if (isScalar(node)) return mended.has(node) ? mended.get(node) : node.value;
  if (isSeq(node)) return node.items.map((item) => dataIn(item, mended));
  if (!isMap(node)) return node ?? null;
  const pairs = node.items.map(({ key, value }): [string, unknown] => [String(dataIn(key)), dataIn(value, mended)]);
  return { pairs: pairs.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b))) };
}

/** `data` without the spaces round its texts. */
export function withoutSpaces(data: unknown): unknown {
  if (typeof data === 'string') return data.trim();
  if (Array.isArray(data)) return data.map(withoutSpaces);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, each]) => [name, withoutSpaces(each)]));
}

/** `text` parsed, where it says `data`, once `alike` has taken away what may differ. */
export function saying(data: unknown, text: string, alike = (each: unknown) => each): Parsed | undefined {
  const result = readable(text);
  return result !== undefined && isDeepStrictEqual(alike(data), alike(dataIn(result.document.contents))) ? result : undefined;
}
