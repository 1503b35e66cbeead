/** Bytes to text: UTF-8 only. Other encodings are named, with the text they seem to hold. */

export type Decoded = { text: string } | { problem: string };

const BOM = '\uFEFF';

export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { problem: '文件是 UTF-16 编码。请用“另存为”选择 UTF-8 编码再提交' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.startsWith(BOM) ? text.slice(1) : text };
  } catch {
    const guess = new TextDecoder('gb18030').decode(bytes).replace(/\s+/g, ' ').slice(0, 30);
    return { problem: `文件不是 UTF-8 编码，看起来是 GBK（内容像“${guess}…”）。请用“另存为”选择 UTF-8 编码再提交` };
  }
}
