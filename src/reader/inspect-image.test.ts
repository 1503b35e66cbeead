import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ImageInspector } from './inspect-image.ts';

const plain = (width = 60, height = 40) => sharp({ create: { width, height, channels: 3, background: '#474' } });
const png = await plain().png().toBuffer();
const jpeg = await plain().jpeg().toBuffer();
const webp = await plain().webp().toBuffer();

/** Bytes behind the head of a PNG: one chunk without content, `count` times. */
const withChunks = (name: string, count = 1): Buffer => {
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from(name), Buffer.alloc(4)]);
  return Buffer.concat([png.subarray(0, 33), ...Array.from({ length: count }, () => chunk), png.subarray(33)]);
};
const withScans = (count: number): Buffer =>
  Buffer.concat([jpeg, ...Array.from({ length: count }, () => Buffer.from([0xff, 0xda]))]);
const SIZE = { width: 60, height: 40 };
const inspect = (bytes: Buffer, ending: string) => new ImageInspector().inspect(bytes, ending);

test.each([
  ['png', png],
  ['jpg', jpeg],
  ['jpeg', jpeg],
  ['webp', webp],
])('a plain .%s is fine, and tells its size', async (ending, bytes) => {
  expect(await inspect(bytes, ending)).toEqual(SIZE);
});

test('a progressive JPEG is fine', async () =>
  expect(await inspect(await plain().jpeg({ progressive: true }).toBuffer(), 'jpg')).toEqual(SIZE));

describe('an image is refused', () => {
  test.each([
    ['that is none', 'png', Buffer.from('PNG'), '这不是 .jpg、.png 或 .webp 图片'],
    ['of another format than its name says', 'png', jpeg, '内容却是 jpeg 图片。请把结尾改成 .jpg'],
    ['that is cut off', 'jpg', jpeg.subarray(0, -40), '图片已经损坏'],
    ['that is only a head', 'webp', webp.subarray(0, 20), '图片已经损坏'],
    ['that moves', 'png', withChunks('acTL'), '不能用会动的图片'],
    ['with remarks', 'png', withChunks('tEXt'), '图片里藏着拍摄者'],
    ['of too many parts', 'png', withChunks('teSt', 2001), '分段太多'],
    ['that draws itself too often', 'jpg', withScans(51), '分段太多'],
  ])('%s', async (_what, ending, bytes, phrase) => {
    expect(await inspect(bytes, ending)).toContain(phrase);
  });

  test('that says where it was taken', async () => {
    const bytes = await plain()
      .withExif({ IFD0: { Artist: 'nobody' } })
      .jpeg()
      .toBuffer();
    expect(await inspect(bytes, 'jpg')).toContain('图片里藏着拍摄者');
  });

  test('that is too wide', async () => expect(await inspect(await plain(4097, 1).png().toBuffer(), 'png')).toContain('4097×1'));

  test('that has too many pixels together with those before it', async () => {
    const inspector = new ImageInspector();
    const large = await plain(4000, 3200).png().toBuffer();
    expect(await inspector.inspect(large, 'png')).toEqual({ width: 4000, height: 3200 });
    expect(await inspector.inspect(large, 'png')).toContain('加起来太大');
  });
});
