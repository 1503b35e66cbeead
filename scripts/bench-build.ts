/**
 * `npm run bench:build [-- --townships N --dist DIR]`: copies the demonstration's townships N times and builds them in one
 * process and in two. Prints seconds, peak memory, and each figure's ratio to plain Node writing the same files.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesBelow } from './lib/checksums.ts';

const { values } = parseArgs({ options: { townships: { type: 'string', default: '100' }, dist: { type: 'string' } } });
const count = Number(values.townships);
const work = mkdtempSync(join(values.dist ?? tmpdir(), 'bench-'));

/** Copies of the four townships, with ids and codes of their own; departments acknowledge their rows as those of the model. */
function grow(content: string): void {
  const county = join(content, 'hexi');
  const acknowledged = join(county, 'acknowledged.yaml');
  const entries = readFileSync(acknowledged, 'utf8').split(/^(?=- )/m);
  const models = readdirSync(county, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !['duties', 'matters'].includes(entry.name),
  );
  for (let index = models.length; index < count; index += 1) {
    const model = models[index % models.length]?.name ?? '';
    const folder = join(county, `${model}-${index}`);
    cpSync(join(county, model), folder, { recursive: true });
    const file = join(folder, 'township.yaml');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/^divisionCode: .*$/m, `divisionCode: "990122${String(600 + index).slice(-3)}"`),
    );
    const own = `- township: ${model}\n`;
    const copied = entries.filter((entry) => entry.startsWith(own));
    appendFileSync(acknowledged, copied.map((entry) => entry.replace(own, `- township: ${model}-${index}\n`)).join(''));
  }
}

interface Measured {
  seconds: number;
  megabytes: number;
}

/** Runs a command; peak memory is that of the largest process, as GNU time reports it. */
function measure(command: string[]): Measured {
  const started = performance.now();
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', 'peak %M', ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (status !== 0) throw new Error(stderr);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

function copyByNode(from: string, to: string): Measured {
  const texts = filesBelow(from).map((file) => [file, readFileSync(join(from, file))] as const);
  const started = performance.now();
  for (const [file, bytes] of texts) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), bytes);
  }
  return { seconds: (performance.now() - started) / 1000, megabytes: process.memoryUsage().rss / 2 ** 20 };
}

try {
  const content = join(work, 'content');
  mkdirSync(content);
  cpSync('content', content, { recursive: true });
  grow(content);
  const dist = join(work, 'dist');
  const rows = [1, 2].map((processes) => {
    const { seconds, megabytes } = measure([
      process.execPath,
      'scripts/build.ts',
      '--content',
      content,
      '--dist',
      dist,
      '--processes',
      String(processes),
    ]);
    return { name: `Astro, ${processes} process${processes === 1 ? '' : 'es'}`, seconds, megabytes };
  });
  const files = filesBelow(dist).length;
  const plain = copyByNode(dist, join(work, 'copy'));
  console.log(`\n${count} townships, ${files} files`);
  for (const { name, seconds, megabytes } of [...rows, { name: 'plain Node writing the same files', ...plain }]) {
    console.log(
      `${name.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${(seconds / plain.seconds).toFixed(1).padStart(6)} ×  ${megabytes.toFixed(0).padStart(6)} MB`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
