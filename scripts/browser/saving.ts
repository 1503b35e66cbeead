/** A mirror that can be changed, broken and cut off, and what a device has saved of it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { serveFolder } from '../lib/static-server.ts';
import { DIST } from './servers.ts';

export interface Mirror {
  /** The folder that is served. */
  root: string;
  address: string;
  /** Paths that were asked for. */
  asked: string[];
  /** Paths that are never answered. */
  silent: RegExp | undefined;
  cut: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
}

/** A server with a copy of the site in each of `folders`. */
export async function mirror(folders: readonly string[] = ['']): Promise<Mirror> {
  const root = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const folder of folders) {
    mkdirSync(join(root, folder), { recursive: true });
    cpSync(DIST, join(root, folder), { recursive: true });
  }
  // What is asked for outside them.
  cpSync(join(DIST, '404.html'), join(root, '404.html'));
  let server: Server | undefined;
  let port = 0;
  const made: Mirror = {
    root,
    address: '',
    asked: [],
    silent: undefined,
    cut: () =>
      new Promise((done) => {
        if (server === undefined) done();
        else server.close(() => done()).closeAllConnections();
        server = undefined;
      }),
    start: async () => {
      ({ server, port } = await serveFolder(root, port));
      made.address = `http://localhost:${port}/`;
      const [answer] = server.listeners('request') as [(...parts: unknown[]) => void];
      server.removeAllListeners('request').on('request', (request, response) => {
        made.asked.push(request.url ?? '');
        if (made.silent?.test(request.url ?? '') !== true) answer(request, response);
      });
    },
    remove: async () => {
      await made.cut();
      rmSync(root, { recursive: true, force: true });
    },
  };
  await made.start();
  return made;
}

export async function cutOff(site: Mirror, context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await site.cut();
}

export const savedCaches = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
export const scopes = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname));

/** Presses the button on a township's page and waits until it is saved. */
export async function saveTownship(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('#offline button').click();
  await page.locator('#offline', { hasText: '已保存' }).waitFor();
}
