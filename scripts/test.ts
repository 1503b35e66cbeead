/**
 * `npm test`: everything that must hold — types, lint, format, unit tests, content, build, built site, browser.
 * The last line is `N passed, N failed` over all of it; exit code 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium, installBrowser } from './lib/find-chromium.ts';

interface Total {
  passed: number;
  failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'reports-'));

/** Runs one command; it counts as one test. */
function step(name: string, command: string, args: string[]): Total {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: false });
  if (status !== 0) console.log(`✗ ${name}`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs one suite of Vitest; each of its tests counts. */
function suite(name: string, args: string[]): Total {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const { failed } = step(name, 'vitest', [
    'run',
    '--config',
    '.vitest.config.mjs',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    // A file that does not load has no tests to count, but the suite has failed all the same.
    return { passed: numPassedTests, failed: Math.max(numFailedTests, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browser(): Total {
  try {
    installBrowser();
  } catch {
    console.log('Chromium could not be installed.');
  }
  if (findChromium() === undefined) {
    console.log('No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM=/path/to/it.');
    return { passed: 0, failed: 1 };
  }
  return suite('browser tests', ['scripts/browser']);
}

const totals = [
  step('types of templates', 'astro', ['check', '--minimumFailingSeverity', 'hint']),
  step('types', 'tsc', ['--noEmit']),
  step('lint', 'npm', ['run', '--silent', 'check:lint']),
  step('format', 'npm', ['run', '--silent', 'check:format']),
  suite('unit tests', ['src', 'scripts/lib']),
  step('validation', 'node', ['scripts/validate.ts']),
  step('owners', 'node', ['scripts/codeowners.ts', '--check']),
  step('build', 'node', ['scripts/build.ts']),
  suite('site tests', [
    'scripts/site.test.ts',
    'scripts/local.test.ts',
    'scripts/whereabouts.test.ts',
    'scripts/boundary.test.ts',
    'scripts/overview.test.ts',
    'scripts/adjustments.test.ts',
    'scripts/offline.test.ts',
    'scripts/commands.test.ts',
    'scripts/containment.test.ts',
    'scripts/malice.test.ts',
    'scripts/valid-html.test.ts',
  ]),
  browser(),
];
rmSync(reports, { recursive: true, force: true });
const passed = totals.reduce((sum, total) => sum + total.passed, 0);
const failed = totals.reduce((sum, total) => sum + total.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
