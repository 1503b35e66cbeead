/** `npm run serve [-- --dist DIR --port N --base /a/b/]`: serves a built folder and prints its address. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './lib/static-server.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
    base: { type: 'string', default: '/' },
  },
});
if (!existsSync(join(values.dist, 'index.html'))) {
  console.error(`${values.dist} 里没有网站，请先运行 npm run build。`);
  process.exitCode = 1;
} else {
  try {
    const { port } = await serveFolder(values.dist, Number(values.port), values.base);
    console.log(`网站已打开：http://localhost:${port}${values.base}（按 Ctrl+C 结束）`);
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(busy ? `端口 ${values.port} 已经有程序在用，换一个：npm run serve -- --port 4322` : String(error));
    process.exitCode = 1;
  }
}
