/// <reference types="astro/client" />

/** Hashed file names below `assets/`, put in by astro.config.mjs. */
declare const __ASSETS__: Record<
  | 'site.css'
  | 'sheet.css'
  | 'posters.css'
  | 'booklet.css'
  | 'feedback.css'
  | 'search.js'
  | 'box.js'
  | 'lost.js'
  | 'check.js'
  | 'posters.js'
  | 'townships.js',
  string
>;
