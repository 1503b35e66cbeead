/** The renderer's judgement of a link, by what a browser would open. The gate has its own: `refuse-address.ts`. */

const MATTER_FILE = /^(?:\.\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;
const HOST = /^(?=.*[a-z])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]+$/;
const NUMBERS = /\d+[.-]\d+[.-]\d+[.-]\d+/;
/** Names that lead to the reader's own machine or network. */
const NEAR = [
  ...['local', 'localhost', 'localdomain', 'internal', 'intranet', 'lan', 'home', 'corp', 'private', 'arpa'],
  ...['test', 'invalid', 'onion', 'localtest.me', 'lvh.me', 'nip.io', 'sslip.io', 'xip.io'],
];

/** Id of the matter whose file `href` names. */
export const matterOf = (href: string): string | undefined => MATTER_FILE.exec(href)?.[1];

/** True when `href` is a telephone, a place on the same page, or a page on the public web that opens as it is written. */
export function isSafeAddress(href: string): boolean {
  if (/^tel:[0-9-]+$/.test(href) || /^#[\w%.~-]+$/.test(href)) return true;
  const url = URL.parse(href);
  if (url === null || url.protocol !== 'https:' || `${url.username}${url.password}${url.port}` !== '') return false;
  const host = url.hostname;
  if (!HOST.test(host) || NUMBERS.test(host) || host.split('.').some((label) => label.startsWith('xn--'))) return false;
  if (NEAR.some((name) => host === name || host.endsWith(`.${name}`))) return false;
  return href.toLowerCase().startsWith(`https://${host}`) && /^(?:[/?#]|$)/.test(href.slice(`https://${host}`.length));
}
