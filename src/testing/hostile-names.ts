/** Names of files that nobody meant to give: pieces of right names, of wrong ones, and of what a file system allows. */
import { array, constantFrom, oneof, string, uint8Array, type Arbitrary } from 'fast-check';

const table = (cells: string): string[] => cells.split('¦');
const PIECES = table(
  'sheet¦township¦basic¦county¦site¦tea¦map¦wuling¦matters¦duties¦images¦.yaml¦.md¦.png' +
    '¦Sheet¦SHEET¦ｓheet¦.yml¦.YAML¦.Md¦.txt¦.xlsx¦.docx¦.zip¦.svg¦.html¦.bak¦.swp¦~¦~$¦.git¦.gitattributes¦.DS_Store¦Thumbs.db' +
    '¦con¦nul¦index¦search¦__proto__¦constructor¦toString¦(1)¦（2）¦ - 副本¦副本¦ copy¦-最新¦雾岭¦ ¦　¦-¦_¦.¦..¦#¦?¦%2e¦%2f¦\\¦:¦*¦"¦<b>' +
    `¦\n¦\r¦\t¦\u0007¦\u001b[2J¦\u200b¦\u202e¦\uFEFF¦\uE000¦é¦e\u0301¦👪¦--¦1¦2026¦${'x'.repeat(60)}`,
);

/** What Linux lets a name be: no stroke, no NUL, not a folder's own name, at most 255 bytes. */
const isName = (name: Buffer): boolean =>
  name.length > 0 && name.length <= 255 && !name.includes(0) && !name.includes('/') && !['.', '..'].includes(name.toString());

/** Names as the bytes that a file system holds, which need not be UTF-8. */
export const anyName: Arbitrary<Buffer> = oneof(
  {
    weight: 8,
    arbitrary: array(constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((all) => Buffer.from(all.join(''))),
  },
  { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: uint8Array({ minLength: 1, maxLength: 20 }).map((bytes) => Buffer.from(bytes)) },
).filter(isName);
