/// <reference types="astro/client" />

/** Hashed file names below `assets/`, put in by astro.config.mjs. */
declare const __ASSETS__: Record<import('./view/asset-name.ts').AssetName, string>;
