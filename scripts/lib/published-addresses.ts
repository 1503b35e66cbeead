/** 公布过的网址: the list of each county's published addresses, and whether a built site still has them all. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus, CountyCorpus } from '../../src/domain/corpus.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { endingsIn } from '../../src/domain/succession.ts';
import { CONTENT_FILES, PUBLISHED_FILE } from '../../src/schema/layout.ts';
import { filesBelow } from './checksums.ts';
import type { FilePlan } from './write-plan.ts';

/** What people open, follow or load by its address. */
const KEPT = /\.(?:html|xml|csv)$/;
const HEAD = '# 公布过的网址。电脑写的，不要改；网站公布以后运行 npm run release 更新。\n';

/** Addresses that a built county has, below its folder. */
const builtAddresses = (dist: string, county: string): string[] =>
  filesBelow(join(dist, county)).filter((file) => KEPT.test(file));

export const isBuilt = (dist: string, { id }: CountyCorpus): boolean => existsSync(join(dist, id, 'index.html'));

/** Counties with all addresses that the built site has beside those published before; nothing is ever taken away. */
export const withBuilt = (dist: string, { counties, ...rest }: Corpus): Corpus => ({
  ...rest,
  counties: counties.map((county) => {
    if (!isBuilt(dist, county)) return county;
    const publishedAddresses = [...new Set([...county.publishedAddresses, ...builtAddresses(dist, county.id)])].sort();
    return { ...county, publishedAddresses };
  }),
});

/** `addresses.txt` of every county that has any, below the content folder. */
export const releaseAddresses = ({ counties }: Corpus): FilePlan =>
  new Map(
    counties
      .filter(({ publishedAddresses }) => publishedAddresses.length > 0)
      .map(({ folder, publishedAddresses }) => [
        `${folder}/${PUBLISHED_FILE}`,
        `${HEAD}${publishedAddresses.map((address) => `${address}\n`).join('')}`,
      ]),
  );

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
