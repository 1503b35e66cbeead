import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readIndex, writeCompiled } from '../../src/data/compiled.ts';
import type { CountyCorpus } from '../../src/domain/corpus.ts';
import type { TownshipStatus } from '../../src/domain/status.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { today } from '../../src/domain/today.ts';
import { firstIssues } from '../../src/reader/first-issues.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { compileAssets, compileWorker } from './assets.ts';
import { writeChecksums } from './checksums.ts';
import { publishable } from './publishable.ts';
import { copyMovedFiles, lostAddresses } from './published-addresses.ts';
import { closePagefind, writePagefindIndex } from './pagefind-index.ts';
import { writeSearchTables } from './search-tables.ts';
import { writeOffline } from './write-offline.ts';
import { writePictures } from './write-pictures.ts';

export interface BuildOptions {
  content: string;
  dist: string;
  /** Number of Astro processes, each building its part of the townships. */
  processes: number;
}

/** What a build did: the issues that stopped it, or what it wrote and which townships it held back. */
export type BuildOutcome =
  { fatal: Issue[] } | { files: number; townships: number; matters: number; issues: Issue[]; statuses: TownshipStatus[] };

function runAstro(environment: Record<string, string>): Promise<void> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [astro, 'build', '--silent', '--force'], {
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`astro build ended with code ${code}`))));
  });
}

/**
 * Astro renames a file of one fixed name below `.astro/`, so that two processes now and then take it from each other: one that
 * failed runs again, alone. What is really wrong fails again.
 */
async function runAll(environments: Record<string, string>[]): Promise<void> {
  const ends = await Promise.allSettled(environments.map(runAstro));
  for (const [index, { status }] of ends.entries()) {
    const environment = environments[index];
    if (status === 'rejected' && environment !== undefined) await runAstro(environment);
  }
}

/**
 * Where a build keeps its parts. Below the project, because Astro puts its renderer beside the output folder only
 * there; elsewhere two builds would overwrite each other's.
 */
const WORK_FOLDER = '.build';

/** Builds pages in one or several processes; all but the first write beside, and are merged into the first. */
export async function buildPages(dist: string, work: string, processes: number): Promise<void> {
  const assets = JSON.stringify(await compileAssets(join(work, 'assets'), readIndex(join(work, 'corpus')).site.dataDate));
  const folders = Array.from({ length: processes }, (_, index) => join(work, `pages-${index + 1}`));
  await runAll(
    folders.map((folder, index) => ({
      CORPUS_DIR: resolve(work, 'corpus'),
      OUT_DIR: resolve(folder),
      CACHE_DIR: resolve(work, `cache-${index + 1}`),
      SHARE: `${index + 1}/${processes}`,
      ASSETS: assets,
    })),
  );
  const [first = '', ...others] = folders;
  for (const folder of others) cpSync(folder, first, { recursive: true });
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dirname(resolve(dist)), { recursive: true });
  move(first, dist);
  rmSync(join(dist, 'assets'), { recursive: true, force: true });
  cpSync(join(work, 'assets'), join(dist, 'assets'), { recursive: true });
}

const placesOf = ({ id: county, townships }: CountyCorpus) =>
  townships.map(({ id, township: { name } }) => ({ county, township: id, name }));

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true }); // another file system
  }
}

/**
 * content → judged corpus → pages, pictures, search tables, index, open data, copies to take along, checksums in `dist`. A township with mistakes is
 * held at its last good version; mistakes of the county or the site stop the build, and so does a published address that is
 * lost: `dist` stays as it was.
 */
export async function buildSite({ content, dist, processes }: BuildOptions): Promise<BuildOutcome> {
  const reading = readCorpus(content, today());
  const found = publishable(content, reading);
  if ('fatal' in found) return found;
  const { corpus, statuses, heldImages } = found;
  mkdirSync(WORK_FOLDER, { recursive: true });
  const work = mkdtempSync(join(WORK_FOLDER, 'site-'));
  try {
    writeCompiled(corpus, statuses, join(work, 'corpus'));
    const site = join(work, 'site');
    await buildPages(site, work, processes);
    for (const county of corpus.counties) copyMovedFiles(site, county);
    const lost = corpus.counties.flatMap((county) => lostAddresses(site, county));
    if (lost.length > 0) return { fatal: firstIssues(lost) };
    cpSync(join(work, 'corpus'), join(site, 'data'), { recursive: true });
    await writePictures(corpus, content, site, heldImages);
    for (const county of corpus.counties) {
      writeSearchTables(county, site);
      await writePagefindIndex(county, join(site, county.id, 'pagefind'));
    }
    await closePagefind();
    await compileWorker(site, corpus.site.offline !== undefined);
    await writeOffline(corpus.site, corpus.counties.flatMap(placesOf), site, processes);
    const townships = corpus.counties.reduce((sum, county) => sum + county.townships.length, 0);
    const matters = corpus.counties.reduce((sum, county) => sum + county.matters.length, 0);
    const files = writeChecksums(site);
    rmSync(dist, { recursive: true, force: true });
    mkdirSync(dirname(resolve(dist)), { recursive: true });
    move(site, dist);
    return { files, townships, matters, issues: reading.issues, statuses };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
