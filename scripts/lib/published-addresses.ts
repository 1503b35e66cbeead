/** 公布过的网址: the list of each county's published addresses, and whether a built site still has them all. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus, CountyCorpus } from '../../src/domain/corpus.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { endingsIn } from '../../src/domain/succession.ts';
import { CONTENT_FILES, PUBLISHED_FILE } from '../../src/schema/layout.ts';
import { filesBelow } from './checksums.ts';

/** What people open, follow or load by its address. */
const KEPT = /\.(?:html|xml|csv)$/;
const HEAD = '# 公布过的网址。电脑写的，不要改；网站公布以后运行 npm run release 更新。\n';

/** Addresses that a built county has, below its folder. */
const builtAddresses = (dist: string, county: string): string[] =>
  filesBelow(join(dist, county)).filter((file) => KEPT.test(file));

/** The lists with all that the built site has, by their files; nothing is ever taken away. */
export function releaseAddresses(dist: string, { counties }: Corpus): Map<string, string> {
  return new Map(
    counties.flatMap(({ id, folder, publishedAddresses }) => {
      if (!existsSync(join(dist, id, 'index.html'))) return [];
      const all = [...new Set([...publishedAddresses, ...builtAddresses(dist, id)])].sort();
      return [[`${folder}/${PUBLISHED_FILE}`, `${HEAD}${all.map((address) => `${address}\n`).join('')}`] as const];
    }),
  );
}

/** No page can stand where a feed or a table was: what took its place is copied there. */
export function copyMovedFiles(dist: string, county: CountyCorpus): void {
  for (const { address, choices } of endingsIn(county)) {
    const [from = '', to = ''] = [choices[0]?.address, address].map((each) => join(dist, county.id, each ?? ''));
    if (address.endsWith('.html') || choices.length === 0 || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to);
  }
}

/** That the published address at `index` is lost; the first line of the list is its head. */
export const lostAddress = ({ folder }: CountyCorpus, index: number, message: string): Issue => ({
  ...{ file: `${folder}/${PUBLISHED_FILE}`, line: index + 2, column: 1 },
  ...{ rule: 'published-address-lost', message, severity: 'error' },
});

/** Published addresses that the built site has lost. */
export function lostAddresses(dist: string, county: CountyCorpus): Issue[] {
  const built = new Set(filesBelow(join(dist, county.id)));
  const message = (address: string): string =>
    `${address} 公布过，这次生成的网站里没有：请找回这一页，或者在 ${county.folder}/${CONTENT_FILES.retired} 里写明由谁接替`;
  return county.publishedAddresses.flatMap((address, index) =>
    built.has(address) ? [] : [lostAddress(county, index, message(address))],
  );
}
