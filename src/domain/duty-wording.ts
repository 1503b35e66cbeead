/** 履职事项的说法: what is left of a name when the words are taken away that any row may have. */

/** Openings that say nothing of what is done. */
const OPENINGS =
  '依法 依规 负责 做好 抓好 搞好 开展 加强 推进 推动 落实 组织 实施 强化 承担 统筹 协调 协助 配合 参与 全面 积极 切实 认真 扎实'.split(
    ' ',
  );
const SCOPES = '本辖区内 本辖区 辖区内 辖区 本行政区域内 本行政区域 本区域 本级 本镇 本乡 本街道 镇域'.split(' ');
const EMPTY_OPENING = new RegExp(`^(?:${[...OPENINGS, ...SCOPES].join('|')})+`);
const EMPTY_END = /(?:等)?(?:各项|日常|相关|有关|具体)*(?:工作|事项|事务|任务)$/;

/** The name without punctuation, and without 的, which comes and goes. */
export const bareName = (name: string): string => name.replace(/[\s\p{P}的]+/gu, '');

/** 路灯巡查 of 负责辖区内路灯巡查工作; the bare name where nothing would be left. */
export function coreName(name: string): string {
  const bare = bareName(name);
  const core = bare.replace(EMPTY_OPENING, '').replace(EMPTY_END, '');
  return core === '' ? bare : core;
}

/** Pairs of neighbouring characters: Chinese needs no splitting into words to be compared by these. */
export function bigrams(text: string): Set<string> {
  const characters = Array.from(text);
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}

/** Dice's coefficient of two sets: 0 for nothing in common, 1 for the same. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * [...a].filter((each) => b.has(each)).length) / size;
}

/** In a crowd of like texts each is compared with the last few of it: thousands of pairs tell nobody more. */
const MOST_BEARERS = 5;

/**
 * Index pairs of `texts` at least as like as `least`, without comparing each with each: two sets that are so like share one
 * of the rarest members of either (prefix filter).
 */
export function likePairs(texts: readonly string[], least: number): { first: number; second: number; likeness: number }[] {
  const sets = texts.map(bigrams);
  const counts = new Map<string, number>();
  for (const set of sets) for (const pair of set) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const bearers = new Map<string, number[]>();
  return sets.flatMap((set, second) => {
    const rarest = [...set].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = rarest.slice(0, set.size - Math.ceil((least / (2 - least)) * set.size) + 1);
    const near = new Set(prefix.flatMap((pair) => bearers.get(pair) ?? []));
    for (const pair of prefix) bearers.set(pair, [...(bearers.get(pair) ?? []), second].slice(-MOST_BEARERS));
    return [...near]
      .map((first) => ({ first, second, likeness: likeness(sets[first] ?? new Set(), set) }))
      .filter((pair) => pair.likeness >= least);
  });
}
