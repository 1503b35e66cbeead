/** Bytes to text: UTF-8 only. Other encodings are named, with the text they seem to hold. */
import { beginning, visible } from './characters.ts';
import { positionAt, START, type Position } from './position.ts';

export type Decoded = { text: string } | ({ problem: string } & Position);

const BOM = '\uFEFF';
const SAVE_AS = '请用“另存为”选择 UTF-8 编码再提交';

/** First bytes of files that are no text, whatever they are called. */
const BINARIES: readonly [number[], string][] = [
  [[0x50, 0x4b, 0x03, 0x04], '这是 Excel、Word 或压缩包文件，只是改了名称。请打开它，把内容抄成文字'],
  [[0xd0, 0xcf, 0x11, 0xe0], '这是旧版 Excel 或 Word 文件，只是改了名称。请打开它，把内容抄成文字'],
  [[0x25, 0x50, 0x44, 0x46], '这是 PDF 文件，只是改了名称。请打开它，把内容抄成文字'],
  [[0xff, 0xd8, 0xff], '这是图片，只是改了名称。请把内容抄成文字'],
  [[0x89, 0x50, 0x4e, 0x47], '这是图片，只是改了名称。请把内容抄成文字'],
  [[0x1f, 0x8b], '这是压缩包，只是改了名称。请解压以后把内容抄成文字'],
  [[0x52, 0x61, 0x72, 0x21], '这是压缩包，只是改了名称。请解压以后把内容抄成文字'],
  [[0xff, 0xfe, 0x00, 0x00], `文件是 UTF-32 编码。${SAVE_AS}`],
  [[0x00, 0x00, 0xfe, 0xff], `文件是 UTF-32 编码。${SAVE_AS}`],
  [[0xff, 0xfe], `文件是 UTF-16 编码。${SAVE_AS}`],
  [[0xfe, 0xff], `文件是 UTF-16 编码。${SAVE_AS}`],
];

/** Fewer say nothing. */
const LEAST_ZEROS = 4;

/** UTF-16 without a mark: every other byte of its Latin letters is zero. */
function seemsUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [most = 0, least = 0] = zeros.toSorted((a, b) => b - a);
  return most >= LEAST_ZEROS && most > sample.length / 8 && least < most / 8;
}

/** What GBK would make of `bytes`, in at most `most` characters. */
const excerpt = (bytes: Uint8Array, most: number): string =>
  visible(beginning(new TextDecoder('gb18030').decode(bytes.subarray(0, 1000)).replace(/\s+/g, ' '), most));

/** True of bytes that `encoding` can read, all of them; `stream` forgives a last character that is cut off. */
function isWhole(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030', stream = false): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

const WIDE = /[\u3000-\uffef]/g;
const LOST = '\uFFFD';

/** True of UTF-8 that has lost bytes here and there: most of its Chinese can still be read. GBK gives little but losses. */
function isDamaged(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return (text.match(WIDE)?.length ?? 0) > text.split(LOST).length - 1;
}

/** What is wrong with one line of a file that is otherwise UTF-8, from its first wrong byte on. */
function wrongLine(line: Uint8Array, isLast: boolean): string {
  if (isLast && isWhole(line, 'utf-8', true)) return '文件断在一个字的中间，可能没有传完整。请找到原文件，再传一次';
  const isGbk = isWhole(line, 'gb18030') && !isDamaged(line);
  const why = isGbk ? `不是 UTF-8 编码的字（像 GBK 的“${excerpt(line, 12)}…”）` : '坏掉的字（不是 UTF-8 编码）';
  return `从这里起有${why}。请删掉重新输入，再存成 UTF-8`;
}

/** Where UTF-8 ends, and what comes then. */
function notUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf(LOST)));
  const position = positionAt(text, before.length);
  if (before.search(WIDE) !== -1 || isDamaged(bytes)) {
    const start = new TextEncoder().encode(before).length;
    const end = bytes.indexOf(0x0a, start);
    return { ...position, problem: wrongLine(bytes.subarray(start, end === -1 ? undefined : end), end === -1) };
  }
  if (!isWhole(bytes, 'gb18030')) return { ...position, problem: '这不是文字文件，或者已经损坏。请打开检查内容，再存成 UTF-8' };
  return { ...START, problem: `文件不是 UTF-8 编码，看起来是 GBK（内容像“${excerpt(bytes, 30)}…”）。${SAVE_AS}` };
}

export function decode(bytes: Uint8Array): Decoded {
  const binary = BINARIES.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (binary !== undefined) return { ...START, problem: binary[1] };
  if (seemsUtf16(bytes)) return { ...START, problem: `文件像是 UTF-16 编码。${SAVE_AS}` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.startsWith(BOM) ? text.slice(1) : text };
  } catch {
    return notUtf8(bytes);
  }
}
