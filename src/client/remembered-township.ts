/** 记住的乡镇: which township's search a resident chose last, on this device only, for each copy of the site. */

export interface Remembered {
  /** Address of its search page. */
  href: string;
  name: string;
}

/** Address of this copy of the site; on its home page `root` is empty. */
const homeOf = (root: string): string => new URL(root || './', location.href).href;
const keyOf = (root: string): string => `township ${homeOf(root)}`;

export function remember(root: string, township: Remembered): void {
  try {
    localStorage.setItem(keyOf(root), JSON.stringify(township));
  } catch {
    // A browser that keeps nothing: the question is asked again.
  }
}

export function remembered(root: string): Remembered | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(root)) || 'null') as Remembered | null;
    return kept !== null && typeof kept.name === 'string' && kept.href.indexOf(homeOf(root)) === 0 ? kept : undefined;
  } catch {
    return undefined;
  }
}
