import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

function fileFor(root: string, pathname: string): string | undefined {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (!path.startsWith(normalize(root))) return undefined;
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) return pathname.endsWith('/') ? fileFor(root, `${pathname}index.html`) : undefined;
  return status?.isFile() === true ? path : undefined;
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (code: number, file: string): void => {
    response.writeHead(code, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
  const inside = pathname.startsWith(base);
  const below = inside ? pathname.slice(base.length) : '';
  let file: string | undefined;
  try {
    file = inside ? fileFor(root, below) : undefined;
  } catch {
    file = undefined; // an address that is not valid UTF-8
  }
  if (file !== undefined) {
    send(200, file);
    return;
  }
  if (inside && statSync(join(root, below), { throwIfNoEntry: false })?.isDirectory() === true) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  send(404, join(root, '404.html'));
}

/** Serves `root` under the path `base` (`/` or `/a/b/`) on the loopback interface. Port 0 takes a free one. */
export function serveFolder(root: string, port: number, base = '/'): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => answer(root, base.replace(/\/$/, ''), request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}
