/** Mends what is mechanical in a clerk's YAML, by small edits of the text: nothing else in the file moves. */
import { isMap, isScalar, parseDocument, visit, type Pair, type Scalar } from 'yaml';

interface Edit {
  start: number;
  end: number;
  text: string;
}

const PHONE_KEY = /phone$|^hotline$/i;
const DAY_KEY = /^(?:on|until|since|publishedOn|dataDate|sourceDate)$/;
const CODE_KEY = /^(?:divisionCode|code)$/;

const DAY_FORMS = /^(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/;

/** Full-width forms become ordinary ones; the dashes that Chinese input gives become hyphens. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‐-―−ー—]/g, '-')
    .trim();

function mendedDay(text: string): string | undefined {
  const match = DAY_FORMS.exec(plain(text));
  if (match === null) return undefined;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** What the scalar under `key` should be, quotes and all; none where it is right, or where only a person can tell. */
function mended(key: string, { source = '', type, value }: Scalar): string | undefined {
  const isPlain = type === 'PLAIN';
  if (PHONE_KEY.test(key)) {
    const phone = plain(isPlain ? source : String(value)).replace(/\s+/g, '');
    const right = /^[\d-]+$/.test(phone) && (phone !== value || isPlain);
    return right ? `"${phone}"` : undefined;
  }
  if (DAY_KEY.test(key)) {
    const day = mendedDay(isPlain ? source : String(value));
    return day !== undefined && (isPlain || day !== value) ? `"${day}"` : undefined;
  }
  if (CODE_KEY.test(key) && isPlain && typeof value === 'number') return `"${source}"`;
  if (type === 'QUOTE_DOUBLE' && typeof value === 'string' && value !== value.trim()) return JSON.stringify(value.trim());
  return undefined;
}

function scalarEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  visit(parseDocument(text, { schema: 'core' }), {
    Pair(_key, { key, value }: Pair) {
      if (!isScalar(key) || !isScalar(value) || !value.range) return;
      const right = mended(String(key.value), value);
      if (right !== undefined) edits.push({ start: value.range[0], end: value.range[1], text: right });
    },
  });
  return edits;
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: right }) => result.slice(0, start) + right + result.slice(end), text);
}

/** Line by line, before the text can be parsed at all. */
const tidiedLines = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '))
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/^( *(?:- )?[A-Za-z]+)：[ \u3000]*/gm, '$1: ');

/** Brings the top-level keys into the order of `keys`; comments stay with the key that they stand above. */
function ordered(text: string, keys: readonly string[]): string {
  const { contents } = parseDocument(text, { schema: 'core' });
  if (!isMap(contents)) return text;
  const names = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  const right = [...names].sort((a, b) => keys.indexOf(a) - keys.indexOf(b));
  if (names.join() === right.join() || names.some((name) => !keys.includes(name)) || contents.flow === true) return text;
  const lines = text.split('\n');
  const starts = names.map((name) => lines.findIndex((line) => line.startsWith(`${name}:`)));
  if (starts.includes(-1)) return text;
  const withComments = starts.map((start) => {
    let first = start;
    while (first > 0 && lines[first - 1]?.startsWith('#') === true) first -= 1;
    return first;
  });
  const blocks = new Map(names.map((name, index) => [name, lines.slice(withComments[index], withComments[index + 1])]));
  const head = lines.slice(0, withComments[0]);
  const tail = text.endsWith('\n') ? '\n' : '';
  return (
    [
      ...head,
      ...right.flatMap((name) => (blocks.get(name) ?? []).filter((line, index, all) => line !== '' || index < all.length - 1)),
    ]
      .join('\n')
      .replace(/\n*$/, '') + tail
  );
}

/** The mended text of a YAML file. `keys` is the order of its top-level keys, where there is one. */
export function fixYaml(text: string, keys: readonly string[] = []): string {
  const tidied = tidiedLines(text);
  if (parseDocument(tidied, { schema: 'core' }).errors.length > 0) return tidied;
  const mendedText = applied(tidied, scalarEdits(tidied));
  return keys.length === 0 ? mendedText : ordered(mendedText, keys);
}

/** The same for a guide: only its front matter is mended, its text stays as it is. */
export function fixMatter(text: string, keys: readonly string[] = []): string {
  const match = /^(\uFEFF?---\r?\n)([\s\S]*?\n)(---(?:\r?\n[\s\S]*)?)$/.exec(text);
  if (match === null) return text;
  const [, , front = '', rest = ''] = match;
  return `---\n${fixYaml(front, keys)}${rest}`;
}
