/** What a phone keeps of one township: `<county>/<township>/offline.json`, written by the build, read in the browser. */
export interface SavedList {
  /** Digest of the whole list: another version, another copy. */
  version: string;
  dataDate: string;
  /** Path from the root of the site → the start of its file's SHA-256, in hexadecimal digits. */
  files: Record<string, string>;
}

export const SAVED_LIST = 'offline.json';
export const DIGEST_LENGTH = 16;

/** Sizes are known when all pages are built: until then these stand on the township's page. */
export const UNKNOWN_SIZES = { zip: '?? MB', copy: '?? / ?? MB' } as const;
