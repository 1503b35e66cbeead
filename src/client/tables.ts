/** Loads search tables: each is a script that puts its value under its own address (see `search/table-file.ts`). */

declare global {
  interface Window {
    serviceSheets?: Record<string, unknown>;
  }
}

const loading = new Map<string, Promise<unknown>>();

/** The value of the table at `address`, relative to the page; asked for once, and again after a failure. */
export function loadTable<Value>(address: string): Promise<Value> {
  const { href } = new URL(address, location.href);
  const known = loading.get(href);
  if (known !== undefined) return known as Promise<Value>;
  const promise = new Promise<unknown>((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve((window.serviceSheets || {})[script.src]);
    script.onerror = () => {
      loading.delete(href);
      reject(new Error(href));
    };
    script.src = href;
    document.head.appendChild(script);
  });
  loading.set(href, promise);
  return promise as Promise<Value>;
}
