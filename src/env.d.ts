/// <reference types="astro/client" />

/** Hashed file names below `assets/`, put in by astro.config.mjs. */
declare const __ASSETS__: Record<
  'site.css' | 'feedback.css' | 'search.js' | 'box.js' | 'lost.js' | 'townships.js' | 'offline.js',
  string
>;
