/** 记住的乡镇: which township's search a resident chose last, on this device only, for each copy of the site. */
import { keep, kept } from './kept.ts';

export interface Remembered {
  /** Address of its search page. */
  href: string;
  name: string;
}

/** Address of this copy of the site; on its home page `root` is empty. */
const homeOf = (root: string): string => new URL(root || './', location.href).href;
const keyOf = (root: string): string => `township ${homeOf(root)}`;

export const remember = (root: string, township: Remembered): void => keep(keyOf(root), JSON.stringify(township));

export function remembered(root: string): Remembered | undefined {
  try {
    const township = JSON.parse(kept(keyOf(root)) || 'null') as Remembered | null;
    return township !== null && typeof township.name === 'string' && township.href.indexOf(homeOf(root)) === 0
      ? township
      : undefined;
  } catch {
    return undefined;
  }
}
