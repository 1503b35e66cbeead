/**
 * `npm run bench:gate [-- --content DIR --township hexi/wuling --only WORDS]`: how long the gate works, and with how much
 * memory, to judge a good county in which one township is hostile. Prints for each input seconds by the clock, seconds of
 * work, peak memory, and the ratios to the good county's just before; ✗ marks what is more than 2 s of work or 300 MB
 * beyond them. Exit code 1 if there is any. The work counts, and not the clock, because machines are busy with other things.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGate, type Measured } from './lib/measure-gate.ts';
import { hostileFiles } from './lib/hostile/files.ts';
import { hostileImages } from './lib/hostile/images.ts';
import type { HostileInput } from './lib/hostile/input.ts';
import { hostileLists } from './lib/hostile/lists.ts';
import { hostileGuides } from './lib/hostile/markdown.ts';
import { hostileYaml } from './lib/hostile/yaml.ts';

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
/** How many inputs are compared with one run of the good county. */
const GROUP = 10;
const MOST_TRIALS = 3;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    township: { type: 'string', default: 'hexi/wuling' },
    only: { type: 'string', default: '' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'bench-gate-'));

/** Judges a copy of the content that `input` has spoilt. */
async function judge(input?: HostileInput): Promise<Measured> {
  const content = join(work, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(values.content, content, { recursive: true });
  await input?.write(join(content, values.township));
  return measureGate(content);
}

const isTooMuch = (good: Measured, { seconds, megabytes }: Measured): boolean =>
  seconds - good.seconds > MOST_SECONDS || megabytes - good.megabytes > MOST_MEGABYTES;

function tell(name: string, { seconds, elapsed, megabytes, issues }: Measured, good: Measured, mark = ' '): void {
  const cell = (number: number, digits: number, width: number): string => number.toFixed(digits).padStart(width);
  console.log(
    `${mark} ${cell(elapsed, 1, 5)} s ${cell(seconds, 2, 6)} s work ${cell(seconds / good.seconds, 1, 5)} ×` +
      `${cell(megabytes, 0, 6)} MB ${cell(megabytes / good.megabytes, 1, 5)} × ${String(issues ?? '?').padStart(4)} issues  ${name}`,
  );
}

/** Judges one input; where it is too much, again beside the good county. True where it is too much each time. */
async function judgeAndTell(input: HostileInput, peer: Measured): Promise<boolean> {
  let good = peer;
  let measured = await judge(input);
  for (let trial = 1; trial < MOST_TRIALS && isTooMuch(good, measured) && measured.issues !== undefined; trial += 1) {
    good = await judge();
    measured = await judge(input);
  }
  const failed = isTooMuch(good, measured);
  tell(input.name, measured, good, failed ? '✗' : ' ');
  return failed;
}

try {
  const all = [...hostileFiles, ...hostileImages, ...hostileYaml, ...hostileLists, ...hostileGuides];
  const inputs = all.filter(({ name }) => name.includes(values.only));
  let good = await judge();
  let failed = 0;
  for (const [index, input] of inputs.entries()) {
    if (index % GROUP === 0) {
      good = await judge();
      tell('the good county', good, good);
    }
    if (await judgeAndTell(input, good)) failed += 1;
  }
  console.log(`\n${inputs.length} inputs, ${failed} over ${MOST_SECONDS} s or ${MOST_MEGABYTES} MB beyond the good county`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
