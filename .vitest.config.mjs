import { defineConfig } from 'vitest/config';

/** Machines are busy, and many tests build a site or drive a browser: a test may be slow, but not hang. */
const PATIENCE = 300_000;

export default defineConfig({ test: { testTimeout: PATIENCE, hookTimeout: PATIENCE } });
