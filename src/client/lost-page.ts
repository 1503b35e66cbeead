/**
 * The page for addresses that do not exist. A server shows it at any depth, so its own relative links are unknown
 * until this script, which was found at one of several depths, tells where the root of the site is.
 */
const script = document.currentScript as HTMLScriptElement | null;
const root = script === null ? '' : script.src.replace(/assets\/[^/]*$/, '');

if (root !== '' && document.documentElement.dataset['root'] === undefined) {
  document.documentElement.dataset['root'] = root;
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-address]');
  for (let index = 0; index < links.length; index += 1) {
    const link = links[index];
    if (link !== undefined) link.href = root + (link.dataset['address'] ?? '');
  }
}
