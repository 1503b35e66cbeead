/** The gate's judgement of a link, by the form in which it is written. The renderer has its own: `safe-address.ts`. */

const MATTER_FILE = /^(?:\.\/)?[a-z0-9]+(?:-[a-z0-9]+)*\.md$/;
const TELEPHONE = /^tel:\d{3,12}(?:-\d{1,8}){0,3}$/;
const ANCHOR = /^#[\p{L}\p{N}_-]+$/u;
const WEB = /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#][^\s\\"<>`\p{C}]*)?$/iu;
const MAX_LENGTH = 500;

/** What is wrong with the part between `https://` and the next slash, for which a plain “no” would puzzle a clerk. */
const WRONG_HOSTS: { pattern: RegExp; why: string }[] = [
  { pattern: /@|%40/, why: '网址里不能带账号' },
  { pattern: /^\[|^[\d.]+$|^0x|(?:^|[.-])\d{1,3}(?:[.-]\d{1,3}){3}(?:[.-]|$)/i, why: '要写域名，不能写 IP 地址' },
  { pattern: /:/, why: '网址里不能带端口号' },
  { pattern: /[^a-z0-9.-]|xn--/i, why: '域名里只能有英文字母、数字、点和短横线' },
  {
    pattern:
      /^[^.]*$|\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|arpa|test|invalid|onion)$|(?:^|\.)(?:localtest\.me|lvh\.me|nip\.io|sslip\.io|xip\.io)$/i,
    why: '这是内部网络的地址，居民打不开',
  },
];

/** Why a link must not lead to `address`, or `undefined` when it may; an empty reason says all that there is to say. */
export function refuseAddress(address: string): string | undefined {
  if (MATTER_FILE.test(address) || TELEPHONE.test(address) || ANCHOR.test(address)) return undefined;
  if (address.length > MAX_LENGTH) return `网址太长，最多 ${MAX_LENGTH} 个字`;
  const host = /^https:\/\/([^/?#\\]*)/i.exec(address)?.[1];
  const wrong = host === undefined ? undefined : WRONG_HOSTS.find(({ pattern }) => pattern.test(host));
  return wrong?.why ?? (WEB.test(address) ? undefined : '');
}
