/** Tables that Excel and WPS open as they are: marked as UTF-8, lines end as there, nothing is taken for a formula. */
const BOM = '\uFEFF';

export type CsvField = string | number;

function cell(value: CsvField): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csv = (heads: readonly string[], rows: readonly (readonly CsvField[])[]): string =>
  BOM + [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
