import { defineConfig, passthroughImageService } from 'astro/config';
import { compileAssets } from './scripts/lib/assets.ts';

/** Names of the stylesheet and scripts, each with a hash of its content; pages link to them relatively. */
const assets = process.env['ASSETS'] ?? JSON.stringify(await compileAssets('public/assets'));

export default defineConfig({
  // One file per matter page, folders only where an address must end in a slash: half the file-system calls.
  build: { format: 'preserve', concurrency: 8 },
  cacheDir: process.env['CACHE_DIR'] ?? './node_modules/.astro',
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'ignore',
  vite: { define: { __ASSETS__: assets } },
});
