/// <reference types="astro/client" />

/** Hashed file names below `assets/`, put in by astro.config.mjs. */
declare const __ASSETS__: Record<
  | 'site.css'
  | 'sheet.css'
  | 'posters.css'
  | 'booklet.css'
  | 'lists.css'
  | 'feedback.css'
  | 'finder.css'
  | 'duties.css'
  | 'events.css'
  | 'search.js'
  | 'box.js'
  | 'lost.js'
  | 'check.js'
  | 'posters.js'
  | 'feedback.js'
  | 'reader.js'
  | 'offline.js'
  | 'townships.js',
  string
>;
