/**
 * Completes package-lock.json with the optional platform packages that the registry in use lacks.
 *
 * Some registries mirror only part of the platform builds of a package (`@pagefind/darwin-x64`, say).
 * `npm install` then leaves them out of the lock file, and `npm ci` refuses that lock file everywhere.
 * An entry with name, version and platform is enough for `npm ci`; no digest is invented.
 * Run it after every `npm install`: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const LOCK_FILE = 'package-lock.json';
const OPERATING_SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'android', 'openharmony'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.replace('windows', 'win32').split(/[/-]/);
  const os = OPERATING_SYSTEMS.filter((each) => words.includes(each));
  const cpu = PROCESSORS.filter((each) => words.includes(each));
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) };
}

/** The folders in which Node looks for a dependency of the package at `place`, nearest first. */
function placesFor(place: string, name: string): string[] {
  const parents = place
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...parents.map((parent) => `${parent}/node_modules/${name}`), `node_modules/${name}`];
}

const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8')) as { packages: Record<string, LockedPackage> };
const added: string[] = [];
for (const [place, locked] of Object.entries(lock.packages)) {
  delete locked.resolved; // a download address names a registry; npm finds packages without it
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    if (!/^\d/.test(version)) continue;
    const nearest = placesFor(place, name).find((path) => path in lock.packages);
    if (nearest !== undefined && lock.packages[nearest]?.version === version) continue;
    const path = nearest === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    lock.packages[path] = { version, optional: true, ...platformOf(name) };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK_FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added to package-lock.json: ${added.join(', ')}`);
