import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MAX_TEXT_BYTES } from '../../src/schema/layout.ts';
import { fixFiles } from './fix-files.ts';

const VALID = 'src/reader/fixtures/valid';
const TOWNSHIP = 'hexi/wuling/township.yaml';

let temporary: string;
let content: string;
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'fix-files-'));
});
beforeEach(() => {
  content = mkdtempSync(join(temporary, 'content-'));
  cpSync(VALID, content, { recursive: true });
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const fix = (wanted?: (file: string) => boolean): string[] =>
  Array.from(fixFiles(content, wanted), (path) => path.slice(content.length + 1));
const read = (file: string): string => readFileSync(join(content, file), 'utf8');
const write = (file: string, text: string | Uint8Array): void => writeFileSync(join(content, file), text);
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

test('the demonstration county is as it would write it: clerks copy from there', () => {
  cpSync('content', content, { recursive: true });
  expect(fix()).toEqual([]);
});

/** Spoils a file in ways that can be mended. */
const spoil = (file: string): void => write(file, `\uFEFF${read(file).replaceAll('\n', ' \r\n')}`);

test('mends a file, says which, and finds nothing the second time', () => {
  fix();
  const right = read(TOWNSHIP);
  spoil(TOWNSHIP);
  expect(fix()).toEqual([TOWNSHIP]);
  expect(read(TOWNSHIP)).toBe(right);
  expect(fix()).toEqual([]);
});

test('mends only what it was asked for', () => {
  fix();
  spoil(TOWNSHIP);
  spoil('hexi/county.yaml');
  expect(fix((file) => file.startsWith('hexi/wuling/'))).toEqual([TOWNSHIP]);
  expect(read('hexi/county.yaml')).toContain('\r\n');
});

test('keeps the permissions of what it mends, and leaves nothing beside it', () => {
  const before = filesIn(content);
  spoil(TOWNSHIP);
  chmodSync(join(content, TOWNSHIP), 0o640);
  fix();
  expect(statSync(join(content, TOWNSHIP)).mode & 0o777).toBe(0o640);
  expect(filesIn(content)).toEqual(before);
});

test('does not write what it does not change', () => {
  fix();
  const long = new Date('2020-01-01');
  utimesSync(join(content, TOWNSHIP), long, long);
  fix();
  expect(statSync(join(content, TOWNSHIP)).mtime).toEqual(long);
});

describe('leaves alone', () => {
  const SPOILT = Buffer.from('name: 雾岭镇 \r\n');

  test('what a symbolic link leads to', () => {
    const elsewhere = join(temporary, 'elsewhere.yaml');
    writeFileSync(elsewhere, SPOILT);
    rmSync(join(content, TOWNSHIP));
    symlinkSync(elsewhere, join(content, TOWNSHIP));
    fix();
    expect(readFileSync(elsewhere)).toEqual(SPOILT);
  });

  test('what is in a folder that is a symbolic link', () => {
    const elsewhere = join(temporary, 'elsewhere');
    spoil(TOWNSHIP);
    const spoilt = read(TOWNSHIP);
    renameSync(join(content, 'hexi/wuling'), elsewhere);
    symlinkSync(elsewhere, join(content, 'hexi/wuling'));
    expect(fix().filter((file) => file.startsWith('hexi/wuling'))).toEqual([]);
    expect(readFileSync(join(elsewhere, 'township.yaml'), 'utf8')).toBe(spoilt);
  });

  test.each([
    ['a file that is too large', TOWNSHIP, Buffer.concat([SPOILT, Buffer.alloc(MAX_TEXT_BYTES, '# 大\n')])],
    ['a file in another encoding', TOWNSHIP, Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xce, 0xed, 0x20, 0x0d, 0x0a])],
    ['a file where none belongs', 'hexi/wuling/notes.yaml', SPOILT],
    ['a hidden file', 'hexi/wuling/.township.yaml', SPOILT],
    ['a README', 'README.md', SPOILT],
    ['a LICENSE', 'LICENSE', SPOILT],
    ['the CODEOWNERS', 'CODEOWNERS', SPOILT],
    ['every byte of what cannot be read', TOWNSHIP, Buffer.from('\uFEFFname: [雾岭镇 \r\n\tkind: town')],
  ])('%s', (_what, file, bytes) => {
    write(file, bytes);
    fix();
    expect(readFileSync(join(content, file))).toEqual(Buffer.from(bytes));
  });

  test('the text of a guide', () => {
    const file = 'hexi/matters/minimum-living-allowance.md';
    const body = '\n\nname：不变  \n\n\t代码 １２３\n';
    const [, front = ''] = read(file).split('---\n');
    write(file, `---\n${front.replace('name: ', 'name：')}---${body}`);
    expect(fix()).toContain(file);
    expect(read(file).endsWith(`---${body}`)).toBe(true);
  });
});

describe('of the demonstration county', () => {
  const dataOf = (): unknown[] =>
    filesIn(content)
      .filter((file) => /\.(?:yaml|md)$/.test(file) && file !== 'README.md')
      .map((file): unknown[] => [
        file,
        parse(read(file).replace(/^---\n([^]*?\n)---\n[^]*$/, '$1')) as unknown,
        read(file).split('\n---\n')[1],
      ]);

  test('changes nothing but the order of keys, and nothing the second time', () => {
    rmSync(content, { recursive: true });
    cpSync('content', content, { recursive: true });
    const before = dataOf();
    fix();
    expect(dataOf()).toEqual(before);
    expect(fix()).toEqual([]);
  });
});
