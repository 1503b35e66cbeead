/** Links from one guide's text to another matter: written `[户口迁移](household-migration.md)`, rendered `matter:<id>`. */
export const MATTER_SCHEME = 'matter:';

const LINK = new RegExp(`href="${MATTER_SCHEME}([a-z0-9-]+)"`, 'g');

/** Ids of the matters that rendered text links to. */
export const linkedMatters = (html: string): string[] => [...html.matchAll(LINK)].map(([, id]) => id ?? '');

/** Replaces every matter link with the address that `addressOf` gives. */
export const resolveMatterLinks = (html: string, addressOf: (id: string) => string): string =>
  html.replace(LINK, (_link, id: string) => `href="${addressOf(id)}"`);
