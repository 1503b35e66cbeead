/** Text as the search compares it: one width, one case, simplified characters, nothing but letters, digits and Chinese. */

/** Simplified characters by their traditional forms. */
export type Simplified = Readonly<Record<string, string>>;

/** Folds width, case and tone marks (ǚ is written v), drops spaces and punctuation. */
export function fold(text: string, simplified: Simplified = {}): string {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '');
  return Array.from(plain)
    .map((character) => simplified[character] || character)
    .join('')
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, '');
}
