/** Characters that nobody sees, or that make text read otherwise than it stands. None of them may be published. */
import { positionAt, type Problem } from './position.ts';

const REMOVE = '请删掉';
const SPACE = '请换成普通空格';

/** First and last code point, what it is called, how to mend it. The first that fits counts. */
const NAMES: readonly (readonly [number, number, string, string])[] = [
  [0x00, 0x00, '空字符', REMOVE],
  [0x07, 0x07, '响铃符', REMOVE],
  [0x08, 0x08, '退格符', REMOVE],
  [0x0b, 0x0b, '垂直制表符', REMOVE],
  [0x0c, 0x0c, '换页符', REMOVE],
  [0x0d, 0x0d, '单独的回车符', '请换成普通换行'],
  [0x1b, 0x1b, '转义控制符', REMOVE],
  [0x00, 0x1f, '控制字符', REMOVE],
  [0x7f, 0x7f, '删除控制符', REMOVE],
  [0x80, 0x9f, '扩展控制字符', REMOVE],
  [0xa0, 0xa0, '不换行空格', SPACE],
  [0xad, 0xad, '软连字符', REMOVE],
  [0x34f, 0x34f, '隐形组合符', REMOVE],
  [0x61c, 0x61c, '阿拉伯文方向标记', REMOVE],
  [0x115f, 0x1160, '韩文填充符', REMOVE],
  [0x1680, 0x1680, '特殊空格', SPACE],
  [0x17b4, 0x17b5, '隐形元音', REMOVE],
  [0x180b, 0x180f, '蒙古文隐形分隔符', REMOVE],
  [0x2000, 0x200a, '特殊空格', SPACE],
  [0x200b, 0x200b, '零宽空格', REMOVE],
  [0x200c, 0x200c, '零宽不连字', REMOVE],
  [0x200d, 0x200d, '零宽连字', REMOVE],
  [0x200e, 0x200e, '从左到右标记', REMOVE],
  [0x200f, 0x200f, '从右到左标记', REMOVE],
  [0x2028, 0x2028, '行分隔符', '请换成普通换行'],
  [0x2029, 0x2029, '段落分隔符', '请换成普通换行'],
  [0x202a, 0x202a, '从左到右嵌入符', REMOVE],
  [0x202b, 0x202b, '从右到左嵌入符', REMOVE],
  [0x202c, 0x202c, '方向格式结束符', REMOVE],
  [0x202d, 0x202d, '强制从左到右符', REMOVE],
  [0x202e, 0x202e, '强制从右到左符', REMOVE],
  [0x202f, 0x202f, '窄空格', SPACE],
  [0x205f, 0x205f, '特殊空格', SPACE],
  [0x2060, 0x2060, '词连接符', REMOVE],
  [0x2061, 0x2064, '隐形数学符号', REMOVE],
  [0x2066, 0x2066, '从左到右隔离符', REMOVE],
  [0x2067, 0x2067, '从右到左隔离符', REMOVE],
  [0x2068, 0x2068, '自动方向隔离符', REMOVE],
  [0x2069, 0x2069, '方向隔离结束符', REMOVE],
  [0x2065, 0x206f, '隐形格式符', REMOVE],
  [0x3164, 0x3164, '韩文填充符', REMOVE],
  [0xd800, 0xdfff, '半个字符', '请重新输入这个字'],
  [0xe000, 0xf8ff, '自造字', '别的电脑显示不出来，请换成标准汉字'],
  [0xfdd0, 0xfdef, '非字符', REMOVE],
  [0xfe00, 0xfe0f, '隐形变体选择符', REMOVE],
  [0xfeff, 0xfeff, '零宽不换行空格', REMOVE],
  [0xffa0, 0xffa0, '韩文填充符', REMOVE],
  [0xfff9, 0xfffb, '行间注释符', REMOVE],
  [0xfffc, 0xfffc, '对象占位符', REMOVE],
  [0xfffd, 0xfffd, '乱码替换符', '原来的字已经丢了，请重新输入'],
  [0xfffe, 0xffff, '非字符', REMOVE],
  [0x1d173, 0x1d17a, '隐形乐谱符', REMOVE],
  [0xe0000, 0xe007f, '隐形标签字符', REMOVE],
  [0xe0100, 0xe01ef, '隐形变体选择符', REMOVE],
  [0xf0000, 0x10ffff, '自造字', '别的电脑显示不出来，请换成标准汉字'],
  [0x1fffe, 0xeffff, '非字符', REMOVE],
];

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
/** Tabs and line ends are the control characters that a text may have. */
const ALLOWED = '\\t\\n';
const ranges = NAMES.filter(([first]) => first > 0 && first !== 0x1fffe && first !== 0x0d)
  .map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`)
  .join('');
/** A carriage return belongs to a line end; a variation selector may follow the sign or the character that it varies. */
const FORBIDDEN = new RegExp(
  `\\r(?!\\n)|(?![${ALLOWED}\\r])(?!(?<=\\p{Extended_Pictographic})\\uFE0F)(?!(?<=\\p{Script=Han})[\\u{E0100}-\\u{E01EF}])` +
    `[\\u0000-\\u001F${ranges}\\p{Noncharacter_Code_Point}\\p{Cs}]`,
  'gu',
);

function named(character: string): { code: string; name: string; mend: string } {
  const code = character.codePointAt(0) ?? 0;
  const [, , name = '特殊字符', mend = REMOVE] = NAMES.find(([first, last]) => first <= code && code <= last) ?? [];
  return { code: `U+${hex(code)}`, name, mend };
}

/** One problem for each kind of character, at the first of them. */
export function charactersIn(text: string): Problem[] {
  const kinds = new Map<string, { offset: number; count: number; code: string; mend: string }>();
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    const { name, code, mend } = named(character);
    const known = kinds.get(name);
    if (known === undefined) kinds.set(name, { offset: index, count: 1, code, mend });
    else known.count += 1;
  }
  return Array.from(kinds, ([name, { offset, count, code, mend }]) => ({
    ...positionAt(text, offset),
    rule: 'characters',
    message: `这里有看不见或显示不出来的字符：${name}（${code}），${mend}${count > 1 ? `（共 ${count} 处）` : ''}`,
  }));
}

/** `text` on one line, with what cannot be seen written out, for file names and quotations. */
export const visible = (text: string): string =>
  text.replace(FORBIDDEN, (character) => `<U+${hex(character.codePointAt(0) ?? 0)}>`).replace(/[\t\r\n]/g, '␣');

/** The first `most` characters of `text`; none of them is cut in two. */
export const beginning = (text: string, most: number): string =>
  Array.from(text.slice(0, 2 * most))
    .slice(0, most)
    .join('');
