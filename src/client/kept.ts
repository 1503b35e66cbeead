/** What this device keeps. A browser that keeps nothing has nothing: what was chosen holds for the page only. */

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused, or full.
  }
}
