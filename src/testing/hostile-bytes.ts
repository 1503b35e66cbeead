/** Bytes that nobody meant to write, for statements about any file at all: random ones, and good files spoilt. */
import { array, constantFrom, nat, oneof, record, string, uint8Array, type Arbitrary } from 'fast-check';

const table = (cells: string): string[] => cells.split('¦');
const YAML = table(
  '&a ¦*a¦&a [*a, *a]¦<<: *a¦<<: { kind: town }¦!¦!!¦!!js/function ¦!!binary aGk=¦!<x> ¦!include ¦[¦]¦{¦}¦,¦: ¦:¦? ¦- ¦- - - ¦-¦|¦>¦|2-' +
    '¦#¦ #¦@¦`¦%¦%YAML 1.2¦...¦"¦\'¦""¦\'\'¦\\¦"\\¦"\\x¦"\\u202e"¦"\\ud800"¦"\\0"¦"\\n"¦"\\U00110000"¦~¦null¦true¦NO¦0x1f¦0o17¦1e999¦-1¦.inf' +
    '¦.nan¦1_000¦0571¦1.38E+10¦2026-02-30¦12:30:45¦__proto__: x¦constructor: x¦toString: x¦"": x¦: x¦name: x¦name:x¦name：x¦id: index' +
    `¦state: 指南待补充¦${'9'.repeat(400)}`,
);
const LINES = table(
  `\n¦\n\n¦\r\n¦\r¦\n---\n¦\n---¦---\n¦\n...\n¦\n- ¦\n  - ¦\n\t¦\n　¦\n- \n¦\n? ¦\n: ¦\n#¦\n——\n¦\n<<<<<<< HEAD\n¦\n=======\n¦\n%YAML 1.2\n---\n` +
    `¦\n${' '.repeat(300)}a:¦\n${'- '.repeat(40)}`,
);
const MARKDOWN = table(
  '<script>¦<b>¦<!--¦-->¦&lt;¦&#x202e;¦[看](javascript:a)¦[看](//a.example)¦![图](a.png)¦[^1]¦[看][a]¦**¦```¦\n# ¦\n## ¦\n> ' +
    '¦\n| 甲 |\n| - |\n¦\n[a]: javascript:a\n¦\n[^1]: ¦www.¦http://10.0.0.1/',
);
const WORDS = table(
  `\0¦\u0007¦\u001b[2J¦\u200b¦\u202e¦\u2066¦\uFEFF¦\u2028¦\u00a0¦\uFFFD¦\uE000¦\u{E0041}¦雾岭镇¦：¦，¦“¦”¦《¦年¦𠮷¦👪¦e\u0301¦ ¦　¦\t¦x` +
    `¦${'县'.repeat(500)}¦${'(('.repeat(200)}¦${'𠮷'.repeat(60)}`,
);
/** No UTF-8: stray, overlong, half of a pair, beyond Unicode, cut off, GBK, a mark of UTF-16. */
const BYTES = ['ff', '80', 'c080', 'eda080', 'f4908080', 'e9', 'ceedc1eb', 'fffe'].map((bytes) => Buffer.from(bytes, 'hex'));
const fragment = constantFrom(...[...YAML, ...LINES, ...MARKDOWN, ...WORDS].map((text) => Buffer.from(text)), ...BYTES);

const randomBytes = (maxLength: number): Arbitrary<Buffer> => uint8Array({ maxLength }).map((bytes) => Buffer.from(bytes));
const randomText = (unit: 'grapheme' | 'binary', maxLength: number, encoding: 'utf8' | 'utf16le' = 'utf8'): Arbitrary<Buffer> =>
  string({ unit, maxLength }).map((text) => Buffer.from(text, encoding));
const part = oneof(
  { weight: 10, arbitrary: fragment },
  { weight: 3, arbitrary: randomText('grapheme', 12) },
  { weight: 1, arbitrary: randomBytes(4) },
);

/** Bytes of all kinds: random, text of any characters, and pieces that parsers trip over. */
export const anyBytes: Arbitrary<Buffer> = oneof(
  array(part, { maxLength: 40 }).map((all) => Buffer.concat(all)),
  randomBytes(400),
  randomText('binary', 200),
  randomText('grapheme', 80, 'utf16le'),
);

const ACTIONS = [
  'insert',
  'insert line',
  'replace',
  'flip',
  'delete',
  'cut off',
  'repeat line',
  'drop line',
  'swap lines',
] as const;

/** One change: what is done, where (in thousandths of the file), to how much, and what is put in. */
interface Edit {
  action: (typeof ACTIONS)[number];
  at: number;
  size: number;
  inserted: Buffer;
}

const edit: Arbitrary<Edit> = record({ action: constantFrom(...ACTIONS), at: nat(999), size: nat(12), inserted: part });
export const edits = array(edit, { minLength: 1, maxLength: 4 });

function editLine(bytes: Buffer, { action, at, inserted }: Edit): Buffer {
  // As Latin letters every byte is one, so that no encoding is mended on the way.
  const lines = bytes.toString('latin1').split('\n');
  const index = Math.floor((lines.length * at) / 1000);
  const line = lines[index] ?? '';
  if (action === 'insert line') lines.splice(index, 0, inserted.toString('latin1'));
  else if (action === 'repeat line') lines.splice(index, 0, line);
  else if (action === 'drop line') lines.splice(index, 1);
  else lines.splice(index, 2, lines[index + 1] ?? '', line);
  return Buffer.from(lines.join('\n'), 'latin1');
}

function apply(bytes: Buffer, change: Edit): Buffer {
  const { action, at, size, inserted } = change;
  const place = Math.floor((bytes.length * at) / 1000);
  const before = bytes.subarray(0, place);
  const after = (skipped: number): Buffer => bytes.subarray(place + skipped);
  if (action === 'insert') return Buffer.concat([before, inserted, after(0)]);
  if (action === 'replace') return Buffer.concat([before, inserted, after(size)]);
  if (action === 'flip') return Buffer.concat([before, Buffer.from([(bytes[place] ?? 0) ^ (1 << (size % 8))]), after(1)]);
  if (action === 'delete') return Buffer.concat([before, after(size)]);
  return action === 'cut off' ? before : editLine(bytes, change);
}

export const spoil = (bytes: Buffer, changes: readonly Edit[]): Buffer => changes.reduce(apply, bytes);
