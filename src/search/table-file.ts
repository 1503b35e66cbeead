/**
 * A search table as a script file, because scripts load everywhere: from any server, and from a folder (`file://`), where
 * browsers fetch nothing. The script puts its value under its own address.
 */
const BEFORE = '(self.serviceSheets=self.serviceSheets||{})[document.currentScript.src]=';
const AFTER = ';\n';

export const tableScript = (value: unknown): string => `${BEFORE}${JSON.stringify(value)}${AFTER}`;

/** The value of a table's script, for programs that are no browsers. */
export function readTableScript(script: string): unknown {
  if (!script.startsWith(BEFORE) || !script.endsWith(AFTER)) throw new Error('not a search table');
  return JSON.parse(script.slice(BEFORE.length, -AFTER.length));
}
