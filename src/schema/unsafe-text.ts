/** What no text for residents needs, and a browser or a mail reader might act on. */
const UNSAFE: readonly [RegExp, string][] = [
  [/<\s*\/?\s*script[^>]*>?/i, '是网页脚本，不能写'],
  [/<[a-z/!?][^>]*>?/i, '是网页标签，这里只显示文字，请删掉'],
  [/\bon[a-z]{3,}\s*=\s*["'a-z(]/i, '是网页脚本的写法，不能写'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i, '是网页转义符号，请直接写出那个字'],
  [/(?:j\s*a\s*v\s*a|v\s*b|l\s*i\s*v\s*e)\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i, '是脚本地址，不能写'],
  [/\b(?:data|blob|file|filesystem)\s*:\s*(?:\/\/|[a-z]+\/|[;,])[^\s，。；]*/i, '这种地址居民打不开，也不安全，请删掉'],
  [
    /(?:https?:)?\/\/(?:localhost|[\w-]+(?:\.(?:local|lan|internal|intranet|home))?(?=[:/\s]|$))[^\s，。；]*/i,
    '是内网地址，居民打不开',
  ],
  [
    /(?<![\d.])(?:(?:10|127)\.\d{1,3}|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2}(?![\d.])/,
    '是内网地址，居民打不开',
  ],
  [/\\\\[\w.-]+\\[^\s，。；]*/, '是局域网共享文件夹，居民打不开'],
  [/(?<![:\w/])\/\/[\w-]+(?:\.[\w-]+)+[^\s，。；]*/, '缺少 https:，请写完整的网址'],
];

/** Says what in `text` must not be published; nothing where all of it may. Full-width letters count as their own kind. */
export function unsafeText(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  for (const [form, why] of UNSAFE) {
    const found = form.exec(plain)?.[0];
    if (found !== undefined) return `“${found.length > 30 ? `${found.slice(0, 30)}…` : found}”${why}`;
  }
  return undefined;
}
