/** FNV-1a with the last mixing of MurmurHash3: the same on every machine, in the browser too. Not a matter of security. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text.split('')) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The hash in eight hexadecimal digits. */
export const digest = (text: string): string => hash(text).toString(16).padStart(8, '0');
