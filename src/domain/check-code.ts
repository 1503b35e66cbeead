/**
 * 验码: a short code on every print, by which anyone can tell offline whether the paper is still current. Its first part names
 * the page, the second is a digest of what the paper says, the last character is there to notice slips of the pen.
 */
import { hash } from './hash.ts';

/** Without characters that look like another one. Their number is prime: then the last one notices every slip and every swap. */
const ALPHABET = '234679ACDEFHJKMNPQRTWXY';
const PART = 4;

function part(text: string): string {
  let rest = hash(text);
  let written = '';
  while (written.length < PART) {
    written += ALPHABET.charAt(rest % ALPHABET.length);
    rest = Math.floor(rest / ALPHABET.length);
  }
  return written;
}

function last(characters: string): string {
  const sum = characters.split('').reduce((all, each, index) => all + (index + 2) * ALPHABET.indexOf(each), 0);
  return ALPHABET.charAt(sum % ALPHABET.length);
}

/** `said` are the texts of the paper, in their order. Names of fields are left out: to rename one makes no paper old. */
export function checkCode(page: string, said: readonly string[]): string {
  const [first, second] = [part(page), part(said.join('\n'))];
  return `${first}-${second}${last(first + second)}`;
}

/** Every text in `value`, in order, but for those under the `left` names. */
export function textsIn(value: unknown, left: readonly string[]): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (left.includes(key) ? [] : textsIn(each, left)));
}

const plain = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

export interface Verdict<Row> {
  paper: 'current' | 'superseded' | 'elsewhere' | 'mistyped';
  /** Of a paper of this list: its row. Two pages may, rarely, share their first part. */
  rows: Row[];
}

/** What `typed` says of a paper, where `rows` are the codes of today. Case, spaces and dashes do not count. */
export function judgeCode<Row extends { code: string }>(typed: string, rows: readonly Row[]): Verdict<Row> {
  const code = plain(typed);
  const [page, body] = [code.slice(0, PART), code.slice(0, -1)];
  const wellFormed = body.length === 2 * PART && body.split('').every((each) => ALPHABET.indexOf(each) >= 0);
  if (!wellFormed || last(body) !== code.slice(-1)) return { paper: 'mistyped', rows: [] };
  const same = rows.filter((row) => plain(row.code) === code);
  if (same.length > 0) return { paper: 'current', rows: same };
  const older = rows.filter((row) => plain(row.code).slice(0, PART) === page);
  return { paper: older.length > 0 ? 'superseded' : 'elsewhere', rows: older };
}
