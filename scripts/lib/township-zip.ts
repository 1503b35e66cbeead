import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { addresses } from '../../src/view/addresses.ts';
import { withLinksKept } from './page-links.ts';

/** A township, and the files that go with it. */
export interface Contents {
  packed: Packed;
  files: readonly string[];
}

export interface Packed {
  county: string;
  township: string;
  name: string;
  dataDate: string;
  demonstration: boolean;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Stands at the top of the zip and tells what to do, because a zip that is only looked into opens nothing else. */
const opening = ({ county, township, name, dataDate, demonstration }: Packed, style: string): string => `<!doctype html>
<html lang="zh-Hans-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}办事指南</title><link rel="stylesheet" href="${style}"></head>
<body>${demonstration ? '<p class="demonstration">演示网站：内容是虚构的，不能用来办事</p>' : ''}<main id="main"><h1>${escape(name)}办事指南</h1>
<ul class="links"><li><a href="${addresses.township(county, township)}">打开</a></li></ul>
<p>打不开？先把整个压缩包解压到一个文件夹，再点里面的“打开这里”。</p>
<p>不用上网，能看能搜。数据日期：${dataDate}</p></main></body></html>
`;

/** In the zip, what is offered on the township's page is had already. */
const withoutOffer = (html: string, { dataDate }: Packed): string =>
  html.replace(
    /(<section id="offline">)[^]*?(?=<\/section>)/,
    `$1<h2>没网也能看</h2><p>您看的是离线包，数据日期：${dataDate}。新的内容请到网站上看。</p>`,
  );

/** Pagefind fetches its files, and nothing can be fetched from a folder. */
const isReadable = (file: string): boolean => !file.includes('/pagefind/');

/**
 * Writes the zip of one township; returns its bytes. The same on every machine: `fflate` compresses in plain JavaScript, names
 * are sorted, and the time is read by it in the machine's own zone, so it is given in that.
 */
export function writeTownshipZip(dist: string, { packed, files }: Contents): number {
  const kept = new Set(files.filter(isReadable));
  const style = files.find((file) => /\/site[^/]*\.css$/.test(file)) ?? '';
  const copyOf = (file: string): Uint8Array => {
    const bytes = readFileSync(join(dist, file));
    if (!file.endsWith('.html')) return bytes;
    const html = withoutOffer(bytes.toString(), packed);
    return Buffer.from(withLinksKept(file, html, (each) => kept.has(each), addresses.offline()));
  };
  const [year = 1980, month = 1, day = 1] = packed.dataDate.split('-').map(Number);
  const zip = zipSync(
    {
      '打开这里.html': Buffer.from(opening(packed, style)),
      ...Object.fromEntries([...kept].map((file) => [file, copyOf(file)])),
    },
    { level: 6, mtime: new Date(year, month - 1, day, 12) },
  );
  writeFileSync(join(dist, addresses.townshipZip(packed.county, packed.township)), zip);
  return zip.length;
}
