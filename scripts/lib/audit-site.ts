/** Judges that are too heavy for `npm test`: the W3C's validator, which needs Java, and Lighthouse. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { findChromium } from './find-chromium.ts';

const VALIDATOR = 'node_modules/vnu-jar/build/dist/vnu.jar';
const LIGHTHOUSE = 'node_modules/lighthouse/cli/index.js';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'] as const;
/** A page is loaded again when the machine was too busy for the clock of Lighthouse. */
const TRIES = 3;

/**
 * Of a file the validator cannot know where it will stand, so that `'self'` in the policy of a page fits nothing; and JSON-LD,
 * which no policy forbids, it takes for a script that runs.
 */
const NOT_MISTAKES = '.*(?:violates Content Security Policy).*';

/** What is missing on this machine, with the way to get it. */
export const missing = (): string[] => [
  ...(spawnSync('java', ['-version']).error === undefined
    ? []
    : ['Java 11 or newer (Debian: apt-get install default-jre-headless)']),
  ...(existsSync(VALIDATOR) && existsSync(LIGHTHOUSE) ? [] : ['npm install --no-save vnu-jar@26.9.27 lighthouse@13.5.0']),
  ...(findChromium() === undefined ? ['Chromium'] : []),
];

/** Errors and warnings of every page, or every stylesheet, below `folder`. */
export function validate(folder: string, kind: '--skip-non-html' | '--skip-non-css'): string[] {
  const options = ['-Xss4m', '-jar', VALIDATOR, '--stdout', '--format', 'gnu', '--filterpattern', NOT_MISTAKES, kind, folder];
  const { stdout, error } = spawnSync('java', options, { encoding: 'utf8', maxBuffer: 1e9 });
  if (error !== undefined) throw error;
  return stdout.split('\n').filter((line) => line !== '');
}

export type Scores = Record<(typeof CATEGORIES)[number], number>;

async function measure(address: string): Promise<Scores> {
  const switches = ['--headless', '--no-sandbox', '--disable-gpu'].join(' ');
  const options = [address, '--quiet', '--output=json', `--only-categories=${CATEGORIES.join()}`, `--chrome-flags=${switches}`];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, ...options], { maxBuffer: 1e9, env });
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)])) as Scores;
}

/** Lighthouse's scores of a page, the best of a few tries. */
export async function scores(address: string): Promise<Scores> {
  let best = await measure(address);
  for (let tried = 1; tried < TRIES && best.performance < 100; tried += 1) {
    const again = await measure(address);
    if (again.performance > best.performance) best = again;
  }
  return best;
}
