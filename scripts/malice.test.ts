/**
 * The second layer for fields of YAML files: with the gate off, hostile text in every text field of a county and its
 * township is shown as text. Two sites are built, one with hostile strings and one with plain ones in the same places.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultTreeAdapter as nodes, parse } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCompiled } from '../src/data/compiled.ts';
import type { Corpus } from '../src/domain/corpus.ts';
import { today } from '../src/domain/today.ts';
import { readCorpus } from '../src/reader/read-corpus.ts';
import { buildPages } from './lib/build-site.ts';
import { attribute, elementsOf, textOf, type Node } from './lib/built-pages.ts';
import { filesBelow } from './lib/checksums.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '"/onclick=alert(1)//',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<iframe src="https://evil.example"></iframe>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<form action="https://evil.example"><input name="q">',
  '<style>body{display:none}</style>',
  '<template><script>alert(1)</script></template>',
  '</main></body></html><h1>假标题</h1>',
  '</a></li></ul><a href="https://evil.example">看</a>',
  '<!-- 看',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '<plaintext>',
  '<textarea><title>',
  '{alert(1)} ${alert(1)} {{7*7}}',
  '<%= 1 %><?php echo 1 ?>',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '[看](javascript:alert(1))',
  '\\"};alert(1);//',
  '\u2028alert(1)\u2029<!--<script>',
  '#" onclick="alert(1)',
  '<a id=main name=main>',
];
const plain = (index: number): string => `平常文字${String(index).padStart(2, '0')}号`;

/** Fields that are no text: names of other records and of files, words and forms that pages work with. */
const NO_TEXT = new Set([
  ...['id', 'folder', 'file', 'state', 'matter', 'place', 'counter', 'department', 'takenOverBy', 'paper', 'waives'],
  ...[
    'sheets',
    'related',
    'cases',
    'case',
    'channel',
    'issuedBy',
    'channels',
    'or',
    'after',
    'gives',
    'duty',
    'call',
    'neighbour',
    'group',
    'action',
    'station',
    'role',
    'kind',
    'type',
    'fee',
    'documents',
  ],
  ...[
    'openingHours',
    'hours',
    'from',
    'until',
    'on',
    'since',
    'publishedOn',
    'dataDate',
    'offline',
    'html',
    'plain',
    'source',
    'dutySources',
    'at',
    'heldAt',
    'asOf',
    'what',
    'publishedAddresses',
    'received',
    'answered',
    'mended',
    'published',
    'about',
    'through',
    'webAddress',
    ...['list', 'row', 'rest', 'seal', 'records', 'countyRecords', 'holder', 'cause', 'decision', 'like'],
    ...['appliedOn', 'approvedOn', 'effectiveFrom', 'decidedOn'],
  ],
]);

/** `value` with the text of every field replaced, in turn, by one of `texts`. */
function replaceTexts(value: unknown, texts: readonly string[], count: { done: number }): unknown {
  if (typeof value === 'string') return texts[count.done++ % texts.length];
  if (Array.isArray(value)) return value.map((each: unknown) => replaceTexts(each, texts, count));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]): [string, unknown] => {
    const text = !NO_TEXT.has(key) || (Array.isArray(each) && each.some((one) => typeof one === 'object'));
    return [key, text || (typeof each === 'object' && !Array.isArray(each)) ? replaceTexts(each, texts, count) : each];
  });
  return Object.fromEntries(entries);
}

/** A page as a browser builds it: elements, names of attributes, and text, in which hostile strings are made plain. */
function shapeOf(node: Node): unknown {
  if (nodes.isTextNode(node))
    return HOSTILE_FIRST.reduce((text, [each, index]) => text.replaceAll(each, plain(index)), node.value).replace(CHECK_CODE, '');
  const children = 'childNodes' in node ? node.childNodes.map(shapeOf) : [];
  if (!nodes.isElementNode(node)) return [node.nodeName, children];
  const isData = node.tagName === 'script' && attribute(node, 'src') === undefined;
  // Some lists are sorted by their text, which differs.
  const shown = node.tagName === 'ul' ? children.map((each) => JSON.stringify(each)).sort() : children;
  return [node.tagName, node.attrs.map(({ name }) => name), isData ? 'data' : shown];
}

/** Other texts have another code. */
const CHECK_CODE = /\b[A-Z0-9]{4}-[A-Z0-9]{5}\b/;

/** Lists under the first letter of each name: other names stand under other letters. Posters and maps show what their length leaves room for. */
const BY_TEXT = /\/(?:all-matters|townships|posters|boundary)\//;
/** Which elements a page has, with the names of their attributes, however often and in which order. */
const kindsOf = (page: Node): string[] =>
  [...new Set(elementsOf(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' ')))].sort();

/** Longest first: some hold others. */
const HOSTILE_FIRST = HOSTILE.map((text, index) => [text, index] as const).sort(([a], [b]) => b.length - a.length);

let folder: string;
let replaced = 0;

async function buildWith(texts: readonly string[], name: string): Promise<Map<string, Node>> {
  const { corpus } = readCorpus('content', today());
  const [county] = corpus.counties;
  if (county === undefined) throw new Error('content/ holds no county');
  const small: Corpus = { ...corpus, counties: [{ ...county, townships: county.townships.filter(({ id }) => id === 'wuling') }] };
  const count = { done: 0 };
  // The shape stays: only strings are replaced, by strings.
  const changed = replaceTexts(small, texts, count) as Corpus;
  replaced = count.done;
  const work = join(folder, name);
  writeCompiled(changed, [], join(work, 'corpus'));
  await buildPages(join(work, 'dist'), work, 1);
  const pages = filesBelow(join(work, 'dist')).filter((file) => file.endsWith('.html'));
  return new Map(pages.map((file) => [file, parse(readFileSync(join(work, 'dist', file), 'utf8'))]));
}

let hostile: Map<string, Node>;
let control: Map<string, Node>;

beforeAll(async () => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(join('.build', 'malice-'));
  hostile = await buildWith(HOSTILE, 'hostile');
  control = await buildWith(
    HOSTILE.map((_, index) => plain(index)),
    'control',
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('hostile text stands in more than a thousand fields, and every one of the strings is shown as text', () => {
  expect(replaced).toBeGreaterThan(1000);
  const shown = [...hostile.values()].map((page) => textOf(page)).join('\n');
  expect(HOSTILE.filter((text) => !shown.includes(text))).toEqual([]);
});

test('every page has the elements, attributes and words that it has with plain text', () => {
  expect([...hostile.keys()]).toEqual([...control.keys()]);
  expect(control.size).toBeGreaterThan(200);
  const changed = [...hostile].filter(([file, page]) => {
    const same = control.get(file);
    const shape = BY_TEXT.test(file) ? kindsOf : shapeOf;
    return same === undefined || JSON.stringify(shape(page)) !== JSON.stringify(shape(same));
  });
  expect(changed.map(([file]) => file)).toEqual([]);
});

test('no address leads anywhere but within the site, to a telephone, or by https', () => {
  const strange = [...hostile].flatMap(([file, page]) =>
    elementsOf(page).flatMap((element) =>
      ['href', 'src', 'action', 'formaction', 'srcset', 'xlink:href'].flatMap((name) => {
        const address = attribute(element, name);
        const fine =
          address === undefined ||
          /^(?:tel:|mailto:[^\s<>"']*$|https:\/\/(?:www\.|fuwudan\.example\/)|[a-z0-9./#_-]+(?:[?#]|$))/i.test(address);
        return fine ? [] : [`${file}: ${address}`];
      }),
    ),
  );
  expect(strange).toEqual([]);
});

test('data for machines is still data, and says what was written', () => {
  const data = [...hostile.values()].flatMap((page) =>
    elementsOf(page)
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element) => JSON.parse(textOf(element)) as { name: string }),
  );
  expect(data.length).toBeGreaterThan(100);
  expect(data.filter(({ name }) => !HOSTILE.includes(name))).toEqual([]);
});
