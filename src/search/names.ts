/** Name and aliases of a record in one text, which is a tenth smaller than a list. */
const BETWEEN = '|';

export const joinNames = (names: readonly string[]): string => names.join(BETWEEN);
export const splitNames = (names: string): string[] => names.split(BETWEEN);
