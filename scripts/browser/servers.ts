import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder } from '../lib/static-server.ts';

export const DIST = process.env['DIST'] ?? 'dist';

export interface Served {
  /** Address of the site's root, with a slash at its end. */
  address: string;
  stop: () => void;
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

async function untilAnswers(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      if ((await fetch(address)).ok) return;
    } catch {
      // not listening yet
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not answer`);
}

/** A folder that holds the site below `path`, as a mirror operator would lay it out. */
function laidOut(path: string): string {
  const root = mkdtempSync(join(tmpdir(), 'mirror-'));
  const target = join(root, path);
  mkdirSync(target, { recursive: true });
  cpSync(DIST, target, { recursive: true });
  return root;
}

async function served(child: ChildProcess, address: string, root: string): Promise<Served> {
  await untilAnswers(`${address}index.html`);
  return {
    address,
    stop: () => {
      child.kill();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

export async function ownServer(base: string): Promise<Served> {
  const { server, port } = await serveFolder(DIST, 0, base);
  return { address: `http://localhost:${port}${base}`, stop: () => void server.close() };
}

export async function pythonServer(path: string): Promise<Served> {
  const root = laidOut(path);
  const port = await freePort();
  const child = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root], {
    stdio: 'ignore',
  });
  return served(child, `http://127.0.0.1:${port}${path}`, root);
}

export const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find((path) => existsSync(path));

/** nginx as it comes: its own mime.types, nothing else. */
export async function nginxServer(path: string): Promise<Served> {
  if (NGINX === undefined) throw new Error('nginx is not installed');
  const root = laidOut(path);
  const port = await freePort();
  const file = join(root, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; master_process off; pid ${root}/nginx.pid; error_log ${root}/error.log; events {}
http { include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${root}/b; proxy_temp_path ${root}/p; fastcgi_temp_path ${root}/f; uwsgi_temp_path ${root}/u; scgi_temp_path ${root}/s;
  server { listen 127.0.0.1:${port}; root ${resolve(root)}; error_page 404 ${path}404.html; } }`,
  );
  return served(
    spawn(NGINX, ['-c', file, '-e', join(root, 'error.log')], { stdio: 'ignore' }),
    `http://127.0.0.1:${port}${path}`,
    root,
  );
}
