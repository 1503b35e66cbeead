/** Addresses and numbers that the text of a link shows. */
const SHOWN_HOST = /(?:https?:\/\/|www\.)[^\s/?#]+|(?:[a-z0-9-]+\.)+(?:cn|com|net|org)(?![a-z0-9.-])/g;
const SHOWN_PATH = /(https?:\/\/[^\s/?#]+)[/?#]\S*/g;
const SHOWN_NUMBER = /\d[\d-]{3,}\d/g;
/** Scripts that have letters which look like Latin ones. */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

const hostOf = (address: string): string | undefined => /^https:\/\/([^/?#]*)/i.exec(address)?.[1]?.toLowerCase();
const bare = (host: string): string => host.replace(/^https?:\/\//, '').replace(/^www\./, '');

/** True when the text of a link shows another address, or another telephone number, than the one it opens. */
export function deceives(text: string, address: string): boolean {
  const shown = text.normalize('NFKC').replaceAll('。', '.').toLowerCase();
  if (address.startsWith('tel:')) {
    const number = address.replaceAll(/\D/g, '');
    return [...shown.matchAll(SHOWN_NUMBER)].some(([each]) => !number.endsWith(each.replaceAll('-', '')));
  }
  const host = hostOf(address);
  if (host === undefined) return false;
  const target = bare(host);
  const hosts = [...shown.replaceAll(SHOWN_PATH, '$1').matchAll(SHOWN_HOST)].map(([each]) => bare(each));
  return LOOKALIKE.test(text) || hosts.some((each) => each !== target && !target.endsWith(`.${each}`));
}
