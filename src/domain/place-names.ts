/** 地名: what a township, its villages and its county are called, and text without these names. */
import type { CountyCorpus, TownshipCorpus } from './corpus.ts';

/** Peoples that townships are named for. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺';
const TOWNSHIP_END = new RegExp(`(?:(?:${PEOPLES})族)*(?:乡|镇)$|街道$`);

/** 雾岭 of 雾岭镇, 松岚 of 松岚畲族乡. */
export const townshipStem = (name: string): string => name.replace(TOWNSHIP_END, '');

/** 上坪 of 上坪村, 鼓角 of 鼓角社区. */
const villageStem = (name: string): string => name.replace(/(?:村|社区)$/, '');

/** All that a township calls itself and its places, the long names first. */
export function ownPlaceNames({ township }: TownshipCorpus, county: CountyCorpus): string[] {
  const villages = township.villages.flatMap(({ name, aliases = [] }) => [name, villageStem(name), ...aliases]);
  const names = [county.county.name, township.name, townshipStem(township.name), ...villages];
  return [...new Set(names)].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length);
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** A function that replaces each of `names` by as many ○: the rest of the text keeps its places. */
export function maskerOf(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  const form = new RegExp(names.map(escaped).join('|'), 'g');
  return (text) => text.replace(form, (name) => '○'.repeat(name.length));
}
