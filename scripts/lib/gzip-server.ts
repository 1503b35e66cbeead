import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TYPES } from './static-server.ts';

/**
 * Serves `root` for measurements, as a server would that is set up with care: text is compressed (level 6, as nginx with
 * `gzip_comp_level 6`), Pagefind's own files are compressed already.
 */
export function serveCompressed(root: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '')));
    const type = TYPES[extname(path)];
    try {
      const bytes = readFileSync(join(root, path));
      const body = type === undefined ? bytes : gzipSync(bytes, { level: 6 });
      const headers = { 'content-type': type ?? 'application/octet-stream', 'content-length': body.length };
      response.writeHead(200, type === undefined ? headers : { ...headers, 'content-encoding': 'gzip' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      done({ server, address: `http://127.0.0.1:${port}/` });
    });
  });
}
