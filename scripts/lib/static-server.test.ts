import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder } from './static-server.ts';

let parent: string;
let server: Server;
let port: number;

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'served-'));
  const root = join(parent, 'site');
  mkdirSync(join(root, 'hexi'), { recursive: true });
  mkdirSync(join(parent, 'site-secret'));
  writeFileSync(join(root, 'index.html'), 'home');
  writeFileSync(join(root, '404.html'), 'lost');
  writeFileSync(join(root, 'hexi/index.html'), 'county');
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(parent, 'site-secret/secret.txt'), 'secret');
  ({ server, port } = await serveFolder(root, 0, '/a/b/'));
});
afterEach(() => {
  server.close();
  rmSync(parent, { recursive: true, force: true });
});

interface Answer {
  status: number | undefined;
  location: string | undefined;
  body: string;
}

/** A raw request: `fetch` would tidy the path before it is sent. */
const ask = (path: string, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    request({ host: 'localhost', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => done({ status: response.statusCode, location: response.headers.location, body }));
    })
      .on('error', fail)
      .end();
  });

test('serves the home page below its base path, and the 404 page outside it', async () => {
  expect(await ask('/a/b/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/a/b/index.html?q=1')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/')).toMatchObject({ status: 404, body: 'lost' });
  expect(await ask('/a/bc/')).toMatchObject({ status: 404, body: 'lost' });
});

test('sends a folder without its slash on to the one with it', async () => {
  expect(await ask('/a/b/hexi')).toMatchObject({ status: 301, location: '/a/b/hexi/' });
  expect(await ask('/a/b/hexi/')).toMatchObject({ status: 200, body: 'county' });
});

test('answers HEAD without a body', async () => {
  expect(await ask('/a/b/index.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each([
  '/a/b/../../secret.txt',
  '/a/b/%2e%2e/secret.txt',
  '/a/b/%2e%2e%2fsite-secret/secret.txt',
  '/a/b/..%5csecret.txt',
  '/a/b/%00',
  '/a/b/%ff',
  '/a/b//etc/passwd',
])('never leaves its folder: %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
});

test('goes on serving where the page for lost addresses is gone too, as while a site is built anew', async () => {
  rmSync(join(parent, 'site/404.html'));
  await expect(ask('/a/b/nothing')).rejects.toThrow();
  expect(await ask('/a/b/index.html')).toMatchObject({ status: 200, body: 'home' });
});
