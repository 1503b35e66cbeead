import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export interface Measured {
  /** Seconds of work of all processors: they say the same on a busy machine. */
  seconds: number;
  /** Seconds by the clock. */
  elapsed: number;
  megabytes: number;
  /** How many issues were told; none where it took longer than anybody would wait. */
  issues: number | undefined;
}

const TIME = '/usr/bin/time';
const PROGRAM = join(import.meta.dirname, '../validate.ts');
const TELL = join(import.meta.dirname, 'tell-usage.ts');
const PATIENCE = 60_000;

/** Starts the gate in a process group of its own, so that all of it can be ended. */
function start(content: string) {
  const gate = [PROGRAM, '--content', content, '--json'];
  const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
  return existsSync(TIME)
    ? spawn(TIME, ['-f', 'used %U %S %M', process.execPath, ...gate], { stdio, detached: true })
    : spawn(process.execPath, ['--import', TELL, ...gate], { stdio, detached: true });
}

/** Judges `content` in a process of its own. With GNU time, what it starts counts too. */
export async function measureGate(content: string): Promise<Measured> {
  const started = performance.now();
  const child = start(content);
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, PATIENCE);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  clearTimeout(timer);
  const elapsed = (performance.now() - started) / 1000;
  const [, user, system, peak] = /used ([\d.]+) ([\d.]+) (\d+)/.exec(stderr) ?? [];
  if (elapsed > PATIENCE / 1000) return { seconds: Infinity, elapsed, megabytes: Infinity, issues: undefined };
  if (!stdout.startsWith('[') || peak === undefined) throw new Error(`The gate broke: ${stderr}`);
  const issues = (JSON.parse(stdout) as unknown[]).length;
  return { seconds: Number(user) + Number(system), elapsed, megabytes: Number(peak) / 1024, issues };
}
