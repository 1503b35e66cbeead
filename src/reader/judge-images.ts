import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { ImageSize } from '../domain/corpus.ts';
import type { FileProblem } from './walk.ts';

const PROGRAM = join(import.meta.dirname, 'image-process.ts');
const MOST_MILLISECONDS = 5_000;
const LATE = 'SIGKILL';
const UNREADABLE = '图片读不出来，解码时出了错。请用看图软件另存一次';

interface Answers {
  /** In order; fewer than asked where one image has ended the process. */
  answers: (string | ImageSize)[];
  /** True where it has not ended it, but kept it busy. */
  late: boolean;
}

function inspect(paths: readonly string[]): Answers {
  const { stdout, stderr, error, signal } = spawnSync(process.execPath, [PROGRAM], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: MOST_MILLISECONDS + 500 * paths.length,
    killSignal: LATE,
  });
  const [first, ...answers] = stdout.split('\n').filter((line) => line !== '');
  if (first !== 'ready') throw new Error(`Images cannot be inspected: ${stderr}`, { cause: error });
  return { answers: answers.map((line) => JSON.parse(line) as string | ImageSize), late: signal === LATE };
}

/** Decodes images below `root` in another process, so that none of them can hurt this one. */
export function judgeImages(
  root: string,
  files: readonly string[],
): { problems: FileProblem[]; sizes: ReadonlyMap<string, ImageSize> } {
  const problems: FileProblem[] = [];
  const sizes = new Map<string, ImageSize>();
  const refuse = (file: string, message: string): void => void problems.push({ file, rule: 'image', message });
  let rest = files;
  while (rest.length > 0) {
    const { answers, late } = inspect(rest.map((file) => join(root, file)));
    answers.forEach((answer, index) => {
      if (typeof answer === 'string') refuse(rest[index] ?? '', answer);
      else sizes.set(rest[index] ?? '', answer);
    });
    const [culprit = '', ...others] = rest.slice(answers.length);
    // Who keeps the process busy once would do it with each of his images.
    const isLost = (file: string): boolean => file === culprit || (late && dirname(file) === dirname(culprit));
    for (const file of rest.slice(answers.length).filter(isLost)) refuse(file, UNREADABLE);
    rest = others.filter((file) => !isLost(file));
  }
  return { problems, sizes };
}
