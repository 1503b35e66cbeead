import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { workCalendar } from '../../src/domain/work-calendar.ts';
import type { AssetName } from '../../src/view/asset-name.ts';

/** Client code must run in Chromium 79 and Safari 12: no syntax newer than ES2017. */
const SCRIPT_TARGET = 'es2017';
const STYLE_TARGET = ['chrome79', 'safari12', 'firefox72'];

/** Name of each entry point's output file below `assets/`. */
export type AssetNames = Record<AssetName, string>;

/**
 * Compiles stylesheets and client scripts into `folder`, with hashed names. Astro's own pipeline writes absolute
 * addresses and ignores the syntax target of client scripts, so it is not used for them.
 */
export async function compileAssets(folder: string, dataDate?: string): Promise<AssetNames> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const options = {
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
  } as const;
  const define = { __CALENDAR__: JSON.stringify(workCalendar(undefined, dataDate)) };
  const styles = [
    'site',
    'lists',
    'finder',
    'duties',
    'boundary',
    'events',
    'overview',
    'compare',
    'feedback',
    'sheet',
    'posters',
    'booklet',
  ].map((name) => `src/styles/${name}.css`);
  const scripts = {
    search: 'src/client/search-page.ts',
    box: 'src/client/page.ts',
    lost: 'src/client/lost-page.ts',
    townships: 'src/client/township-filter.ts',
    offline: 'src/client/offline-offer.ts',
    check: 'src/client/check-page.ts',
    duties: 'src/client/duty-filter.ts',
    posters: 'src/client/posters-page.ts',
    feedback: 'src/client/feedback-page.ts',
    reader: 'src/client/read-aloud.ts',
  };
  const built = await Promise.all([
    build({ ...options, entryPoints: styles, target: STYLE_TARGET }),
    build({ ...options, entryPoints: scripts, format: 'iife', target: SCRIPT_TARGET, define }),
  ]);
  const names = built.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((path) => basename(path));
  return Object.fromEntries(names.map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.)/, ''), name])) as AssetNames;
}

/** Compiles the service worker into `sw.js`: it governs the folder that it stands in, and browsers ask for it by name. */
export async function compileWorker(folder: string, retired: boolean): Promise<void> {
  await build({
    entryPoints: [retired ? 'src/client/retired-worker.ts' : 'src/client/offline-worker.ts'],
    outfile: join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: SCRIPT_TARGET,
    logLevel: 'warning',
  });
}
