import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** Switches for a machine without display, sandbox or open network. */
export const CHROMIUM_SWITCHES = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium on this machine, if there is one. `CHROMIUM` names another. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...PLACES, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
}

const run = (command: string, args: string[]): void =>
  void execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });

const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * Gets what the browser tests need and this machine lacks: Chromium with Chinese fonts, and nginx. As root from
 * Debian's packages, else Chromium only, by Playwright's own download.
 */
export function installBrowser(): void {
  const missing = [
    ...(findChromium() === undefined ? ['chromium'] : []),
    ...(existsSync('/usr/share/fonts/opentype/noto') ? [] : ['fonts-noto-cjk']),
    ...(existsSync('/usr/sbin/nginx') ? [] : ['nginx-light']),
    ...(existsSync('/usr/bin/python3') || existsSync('/usr/local/bin/python3') ? [] : ['python3']),
  ];
  if (missing.length === 0) return;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${missing.join(', ')} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  } else if (missing.includes('chromium')) {
    console.log('Downloading Chromium …');
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
}
