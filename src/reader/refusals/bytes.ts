/** Encodings and characters: what the bytes of a file hold beside plain text. */
import { bytesOf, FILES, swaps, whole, type Situation, type Swap } from './situation.ts';

const text = bytesOf(FILES.sheet).toString();
const utf16 = (mark: string, swapped = false): Buffer => {
  const bytes = Buffer.from(mark + text, 'utf16le');
  return swapped ? bytes.swap16() : bytes;
};
/** 雾岭镇 in GBK. */
const GBK = Buffer.from([0xce, 0xed, 0xc1, 0xeb, 0xd5, 0xf2]);
const HEAD = 'name: 雾岭镇\nkind: ';
/** 雾岭镇 and twelve times 𠈈 in GB18030. */
const RARE = Buffer.concat([Buffer.from(HEAD), GBK, Buffer.from('9532b636'.repeat(12), 'hex')]);

const encodings = whole(FILES.sheet, [
  ['UTF-16, little end first, with its mark', utf16('\uFEFF'), '文件是 UTF-16 编码'],
  ['UTF-16, big end first, with its mark', utf16('\uFEFF', true), '文件是 UTF-16 编码'],
  ['UTF-16, little end first, without a mark', utf16(''), '文件像是 UTF-16 编码'],
  ['UTF-16, big end first, without a mark', utf16('', true), '文件像是 UTF-16 编码'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), '文件是 UTF-32 编码'],
  ['GBK', Buffer.concat([Buffer.from('name: '), GBK]), '看起来是 GBK（内容像“name: 雾岭镇…”）'],
  ['GB18030 of four bytes', Buffer.from([0x81, 0x30, 0x81, 0x30, 0xce, 0xed, 0xc1, 0xeb]), '看起来是 GBK'],
  ['a line of GBK in a file of UTF-8', Buffer.concat([Buffer.from(HEAD), GBK]), '像 GBK 的“雾岭镇…”', 2],
  ['a line of GB18030 with rare characters, of which none is cut', RARE, `像 GBK 的“雾岭镇${'𠈈'.repeat(9)}…”`, 2],
  [
    'a file of UTF-8 that has lost a byte',
    Buffer.concat([Buffer.from(`${HEAD}雾`).subarray(0, -1), Buffer.from('岭镇\n')]),
    '坏掉的字',
    2,
  ],
  [
    'a file of UTF-8 that has lost its first Chinese byte',
    Buffer.concat([Buffer.from('name: 雾').subarray(0, -1), Buffer.from('岭镇\n')]),
    '坏掉的字',
  ],
  ['a file that was cut off inside a character', Buffer.from('name: 雾岭镇').subarray(0, -1), '没有传完整'],
  ['bytes that are no text at all', Buffer.from([0x61, 0x0a, 0xff, 0x00, 0x80, 0xff, 0xff]), '不是文字文件', 2],
  ['an Excel file under another name', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), '这是 Excel、Word 或压缩包文件'],
  ['an old Word file under another name', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '旧版 Excel 或 Word'],
  ['a PDF under another name', Buffer.from('%PDF-1.7\n'), '这是 PDF 文件'],
  ['an image under another name', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), '这是图片'],
  ['an archive under another name', Buffer.from([0x1f, 0x8b, 8, 0]), '这是压缩包'],
  ['a byte order mark and nothing else', '\uFEFF', '里面没有内容'],
]);

/** Character, its name. */
const UNSEEN: readonly [string, string][] = [
  ['\u0000', '空字符（U+0000）'],
  ['\u0007', '响铃符（U+0007）'],
  ['\u0008', '退格符（U+0008）'],
  ['\u000b', '垂直制表符（U+000B）'],
  ['\u001b', '转义控制符（U+001B）'],
  ['\u007f', '删除控制符（U+007F）'],
  ['\u0085', '扩展控制字符（U+0085）'],
  ['\r', '单独的回车符（U+000D）'],
  ['\u00a0', '不换行空格（U+00A0）'],
  ['\u00ad', '软连字符（U+00AD）'],
  ['\u180e', '蒙古文隐形分隔符（U+180E）'],
  ['\u200b', '零宽空格（U+200B）'],
  ['\u200c', '零宽不连字（U+200C）'],
  ['\u200d', '零宽连字（U+200D）'],
  ['\u200e', '从左到右标记（U+200E）'],
  ['\u200f', '从右到左标记（U+200F）'],
  ['\u2028', '行分隔符（U+2028）'],
  ['\u2029', '段落分隔符（U+2029）'],
  ['\u202a', '从左到右嵌入符（U+202A）'],
  ['\u202d', '强制从左到右符（U+202D）'],
  ['\u202e', '强制从右到左符（U+202E）'],
  ['\u2060', '词连接符（U+2060）'],
  ['\u2064', '隐形数学符号（U+2064）'],
  ['\u2066', '从左到右隔离符（U+2066）'],
  ['\u2069', '方向隔离结束符（U+2069）'],
  ['\u3164', '韩文填充符（U+3164）'],
  ['\ue000', '自造字（U+E000）'],
  ['\ufe0f', '隐形变体选择符（U+FE0F）'],
  ['\ufeff', '零宽不换行空格（U+FEFF）'],
  ['\ufffd', '乱码替换符（U+FFFD）'],
  ['\uffff', '非字符（U+FFFF）'],
  ['\u{1fffe}', '非字符（U+1FFFE）'],
  ['\u{e0041}', '隐形标签字符（U+E0041）'],
  ['\u{e0100}', '隐形变体选择符（U+E0100）'],
  ['\u{f0000}', '自造字（U+F0000）'],
];

const characters = UNSEEN.map(([character, name]): Swap => [name, 'social-affairs,', `social-affairs${character},`, name]);

const escaped: Swap[] = [
  ['a character from right to left, written as an escape', '2号社会事务窗口', '"2号\\u202e窗口"', '强制从右到左符'],
  ['a null, written as an escape', '2号社会事务窗口', '"2号\\0窗口"', '空字符'],
  ['half a character, written as an escape', '2号社会事务窗口', '"2号\\ud800窗口"', '半个字符'],
  ['an unseen name, written as an escape', 'name: 2号', '"na\\u200bme": 2号', '零宽空格'],
];

export const byteRefusals: Situation[] = [
  ...encodings,
  ...swaps(FILES.township, [...characters, ...escaped]),
  ...swaps(FILES.guide, [
    ['an unseen character in the text of a guide', '先看[地名命名]', '先\u200b看[地名命名]', '零宽空格'],
    ['text from right to left in a guide', '先看[地名命名]', '先\u202e看[地名命名]', '强制从右到左符'],
  ]),
];
