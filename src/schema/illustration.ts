/** 数字和图片: what shows better than words why something is special here. */
import { day } from './scalars.ts';
import { group, list, pattern, text, type z } from './zod.ts';

/** 一个数字: what it counts, how much, and on which day that was so. */
const figure = group('一个数字', {
  label: text('数的是什么', '高山茶园', 20),
  value: text('数字和单位', '2.3万亩', 24),
  asOf: day('到哪一天的数').optional(),
});
export type Figure = z.infer<typeof figure>;

/** 图片: a file in the township's `images/`, published as large as a phone needs it. */
const picture = group('一张图片', {
  file: pattern(
    '图片的文件名（图片放在本乡镇的图片文件夹里）',
    'tea-gardens.png',
    /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png|webp)$/,
  ),
  alt: text('图片上有什么，说给看不见的人听', '柱状图：八成茶园在海拔六百米以上', 160),
  caption: text('图片下面的一行字', '茶园按海拔分，示意图', 80).optional(),
});
export type Picture = z.infer<typeof picture>;

/** The fields, for a characteristic row and for what a township is known for. */
export const illustration = { figures: list('数字', figure).optional(), picture: picture.optional() };
export interface Illustrated {
  figures?: Figure[] | undefined;
  picture?: Picture | undefined;
}
