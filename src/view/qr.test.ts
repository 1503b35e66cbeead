import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrOf } from './qr.ts';

test.each([
  'https://fuwudan.example/',
  'https://fuwudan.example/hexi/wuling/minimum-living-allowance.html',
  'https://services.some-county.example/sheets/2026/a-county/a-township/a-matter-with-a-rather-long-name.html',
])('is read as %s', async (address) => {
  const { size, path, dashes } = qrOf(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 8}" height="${size * 8}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}" stroke-dasharray="${dashes}" stroke="#000" fill="none"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
});
