import { posix } from 'node:path';

/** As Astro writes them: double quotes, and no others within. */
const REFERENCES = /\s(?:href|src|action|data-search)="([^"]*)"/g;
const LINKS = /(<(?:a|area|form|link)\s(?:[^>"]|"[^"]*")*?\b(?:href|action)=")([^"]*)(?=")/g;

/** The file, as a path from the site's root, that an address on `page` means; nothing for telephones, anchors, other sites. */
export function fileAt(page: string, address: string): string | undefined {
  const [file = ''] = address.split(/[?#]/);
  if (file === '' || /^(?:[a-z]+:|\/)/i.test(file)) return undefined;
  return posix.join(posix.dirname(page), decodeURI(file));
}

/** Files that a page leads to or loads. */
export function filesNamedBy(page: string, html: string): string[] {
  return [...html.matchAll(REFERENCES)].flatMap(([, address = '']) => fileAt(page, address) ?? []);
}

/** The page with every link and form to a file that `has` does not know led to `instead`. */
export function withLinksKept(page: string, html: string, has: (file: string) => boolean, instead: string): string {
  const refuge = posix.relative(posix.dirname(page), instead);
  return html.replace(LINKS, (whole, before: string, address: string) => {
    const file = fileAt(page, address);
    return file === undefined || has(file) ? whole : `${before}${refuge}`;
  });
}
