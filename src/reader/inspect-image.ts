import sharp from 'sharp';
import { MAX_IMAGE_SIDE, MAX_IMAGES } from '../schema/layout.ts';
import type { ImageSize } from '../domain/corpus.ts';
import { formatOf, partsOf, type ImageFormat } from './image-parts.ts';

const ENDINGS: Readonly<Record<string, ImageFormat>> = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' };
/** Pixels of all images of one township: twelve of 1600 by 1300, decoded within two seconds whatever their format. */
const MAX_PIXELS = MAX_IMAGES * 1600 * 1300;

const OPTIONS = { failOn: 'warning', sequentialRead: true, limitInputPixels: MAX_IMAGE_SIDE ** 2 } as const;
const PERSONAL = '图片里藏着拍摄者、时间或地点等信息。请在电脑上右键“属性—详细信息—删除属性和个人信息”，或者截图以后重新保存';
const BROKEN = '图片已经损坏，或者没有传完整。请重新导出一次';

function problemOfFile(bytes: Buffer, ending: string): string | undefined {
  const format = formatOf(bytes);
  if (format === undefined) return '这不是 .jpg、.png 或 .webp 图片，改名称没有用。请用看图软件另存一次';
  if (format !== ENDINGS[ending])
    return `名称以 .${ending} 结尾，内容却是 ${format} 图片。请把结尾改成 .${format === 'jpeg' ? 'jpg' : format}`;
  const { tooMany, personal, moving } = partsOf(bytes, format);
  if (tooMany) return '图片里的分段太多，打开会很慢。请用看图软件另存一次';
  if (moving) return '不能用会动的图片，请存成一张静止的';
  return personal ? PERSONAL : undefined;
}

/** Judges the images of one township one after the other: what is wrong with an image, or its size. */
export class ImageInspector {
  private pixels = 0;

  async inspect(bytes: Buffer, ending: string): Promise<string | ImageSize> {
    return problemOfFile(bytes, ending) ?? (await this.inspectPicture(bytes));
  }

  private async inspectPicture(bytes: Buffer): Promise<string | ImageSize> {
    try {
      const { width, height, exif, xmp, iptc } = await sharp(bytes, { ...OPTIONS, limitInputPixels: false }).metadata();
      if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE)
        return `图片太大：长和宽最多 ${MAX_IMAGE_SIDE} 像素，现在 ${width}×${height}。请缩小以后再放`;
      if (exif ?? xmp ?? iptc) return PERSONAL;
      this.pixels += width * height;
      if (this.pixels > MAX_PIXELS) return '这个乡镇的图片加起来太大。请把图片缩小到长边 1600 像素以内';
      // Small output, whole input: every line is decoded.
      await sharp(bytes, OPTIONS).resize(8, 8, { fastShrinkOnLoad: false }).raw().toBuffer();
      return { width, height };
    } catch {
      return BROKEN;
    }
  }
}
