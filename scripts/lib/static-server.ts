import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** Types of the files that a site has, by the endings of its files. */
export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** What the address `pathname` (below the base path) leads to. */
type Found = { file: string } | { folder: true } | undefined;

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // a name that no file system allows
  }
}

function find(root: string, pathname: string): Found {
  let path: string;
  try {
    path = resolve(root, `.${sep}${decodeURIComponent(pathname)}`);
  } catch {
    return undefined; // not valid UTF-8
  }
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const status = statusOf(path);
  if (status?.isDirectory() === true) return pathname.endsWith('/') ? find(root, `${pathname}index.html`) : { folder: true };
  return status?.isFile() === true && !pathname.endsWith('/') ? { file: path } : undefined;
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  const pathname = (request.url ?? '/').replace(/[?#].*$/, '');
  const send = (code: number, file: string): void => {
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(code, { 'content-type': type, 'x-content-type-options': 'nosniff' });
    if (request.method === 'HEAD') response.end();
    // A folder that is built anew while it is served: the file may be gone by now, and the server is not to end by it.
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  };
  const found = `${pathname}/`.startsWith(base) ? find(root, `/${pathname.slice(base.length)}`) : undefined;
  if (found === undefined) send(404, join(root, '404.html'));
  else if ('file' in found) send(200, found.file);
  else response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/` }).end();
}

/** Serves `root` under the path `base` (`/` or `/a/b/`) on the loopback interface. Port 0 takes a free one. */
export function serveFolder(root: string, port: number, base = '/'): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    answer(resolve(root), base, request, response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      done({ server, port: typeof address === 'object' && address !== null ? address.port : port });
    });
  });
}
