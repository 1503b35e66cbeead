import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAVED_LIST } from '../../src/domain/saved-list.ts';
import { addresses } from '../../src/view/addresses.ts';
import { filesBelow } from './checksums.ts';
import { filesNamedBy } from './page-links.ts';

/** What a page may need of the rest of the site; downloads stay where they are. */
const OF_A_PAGE = /\.(?:html|css|js|svg|png|jpe?g|webp)$/;
const ALREADY_PACKED = ['.zip', SAVED_LIST];

const below = (dist: string, folder: string): string[] => filesBelow(join(dist, folder)).map((file) => `${folder}/${file}`);

/**
 * Files of the built site that reading one township without a network takes, as paths from its root: its whole folder, the
 * tables of its county's search, and what its pages name elsewhere, but for comparisons: they are about other townships as much.
 * What is not kept leads to the page for lost ones.
 */
export function townshipFiles(dist: string, county: string, township: string): string[] {
  const own = below(dist, `${county}/${township}`).filter((file) => !ALREADY_PACKED.some((ending) => file.endsWith(ending)));
  const pages = [...own.filter((file) => file.endsWith('.html')), addresses.offline()];
  const named = pages
    .flatMap((page) => filesNamedBy(page, readFileSync(join(dist, page), 'utf8')))
    .filter((file) => OF_A_PAGE.test(file) && !file.startsWith(`${county}/compare/`) && existsSync(join(dist, file)));
  const search = ['search', 'pagefind'].flatMap((folder) => below(dist, `${county}/${folder}`));
  return [...new Set([...own, ...named, ...search, addresses.offline()])].sort();
}
