/** A fixed line with area code, a national short number, or a 400 number. */
export const PHONE = /^(?:0\d{2,3}-\d{7,8}(?:-\d{1,6})?|1\d{2}|1[02]\d{3}|9\d{4}|[48]00-\d{3}-\d{4})$/;

/** Characters that look like digits, as keyboards of other scripts and character recognition give them. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('OoОоΟο〇').map((letter) => [letter, '0'])),
  ...Object.fromEntries(Array.from('lI|іІӏΙι').map((letter) => [letter, '1'])),
};
const DASHES = /[\u2010-\u2015\u2212\u30fc\u2500\u4e00_~]+|-{2,}/g;
const DIGIT = /^\p{Nd}$/u;

/** The digit that a character of any script stands for: digits stand in runs of ten, in order. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}

/** `text` in plain digits, letters and hyphens, whatever they were typed with. */
export function plainDigits(text: string): string {
  return Array.from(text.normalize('NFKC'))
    .map((character) => LOOKALIKES[character] ?? (DIGIT.test(character) && character > '9' ? digitOf(character) : character))
    .join('')
    .replace(DASHES, '-')
    .trim();
}

/** Area codes of three digits; all others have four. */
const SHORT_AREA = /^0(?:10|2\d)/;

/** Nothing longer is one telephone. */
const MOST_CHARACTERS = 60;

/** A mobile number; with a 0 or 86 before it, it would read as one with an area code. */
const MOBILE = /^(?:(?:00)?86)?0?1[3-9]\d{9}$/;
const isMobile = (text: string): boolean => MOBILE.test(plainDigits(text).replace(/\D/g, ''));
/** What stands between two digits, and neither a hyphen nor 转 is. */
const GAP = /(?<=\d)(?!\D*(?:转|分机|ext))[^\d\u2010-\u2012\u2212-]+(?=\d)/gi;

/** Behind a whole number, a space or a long dash may begin a second number, or an extension: only a person knows. */
function mayBeTwo(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  return Array.from(plain.matchAll(GAP)).some(({ index }) => PHONE.test(rewritten(plain.slice(0, index))));
}

/** A telephone written otherwise, in the form `0000-8812345`; as it is where nothing can be told for certain. */
export const mendPhone = (text: string): string =>
  text.length > MOST_CHARACTERS || isMobile(text) || mayBeTwo(text) ? text : rewritten(text);

function rewritten(text: string): string {
  const plain = plainDigits(text)
    .replace(/^\+?86[- ]?(?=\d{2,3}[- ]\d)/, '0')
    .replace(/^[(（](0\d{2,3})[)）][- ]?/, '$1-')
    .replace(/(?:转|分机|ext\.?) ?/i, '-')
    .replace(/(?<=\d) +(?=\d)/g, '-')
    .replace(/ *- */g, '-');
  if (PHONE.test(plain)) return plain;
  const digits = plain.replaceAll('-', '');
  if (/^[48]00\d{7}$/.test(digits)) return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
  if (!/^0\d{9,11}$/.test(digits)) return plain;
  const length = SHORT_AREA.test(digits) ? 3 : 4;
  return `${digits.slice(0, length)}-${digits.slice(length)}`;
}

/** What is peculiar about a telephone that cannot be mended. */
export function phoneTrouble(text: string): string | undefined {
  const plain = plainDigits(text).replace(/[- ]/g, '');
  if (isMobile(text)) return '这是个人手机号，要写办公室的固定电话';
  if (/^[2-9]\d{6,7}$/.test(plain)) return '缺少区号';
  return undefined;
}
