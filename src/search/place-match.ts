/** Names of places by what people type: characters, pinyin, initials, or some of each. */

/** All ways in which each character is read: `上shang 长chang/zhang`. */
export function parseReadings(written: string): Map<string, string[]> {
  return new Map(
    written
      .split(' ')
      .map((each): [string, string[]] => [each.charAt(0), each.slice(1).split('/')])
      .filter(([character]) => character !== ''),
  );
}

/** How much of `query` from `at` on `character` can take: itself, or the beginning of one of its readings. */
function takes(character: string, query: string, at: number, readings: ReadonlyMap<string, string[]>): number[] {
  if (query.charAt(at) === character) return [1];
  const lengths: number[] = [];
  for (const reading of readings.get(character) || [])
    for (let length = 1; length <= reading.length && query.slice(at, at + length) === reading.slice(0, length); length += 1)
      lengths.push(length);
  return lengths;
}

/** Whether `query` (folded) stands anywhere in `name` (folded). All ways are followed at once, so that none is followed twice. */
export function placeMatches(name: string, query: string, readings: ReadonlyMap<string, string[]>): boolean {
  let reached = new Set<number>();
  for (const character of Array.from(name)) {
    const next = new Set<number>();
    for (const at of [0, ...Array.from(reached)])
      for (const length of takes(character, query, at, readings)) next.add(at + length);
    if (next.has(query.length)) return true;
    reached = next;
  }
  return query === '';
}
