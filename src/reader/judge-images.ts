import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { FileProblem } from './walk.ts';

const PROGRAM = join(import.meta.dirname, 'image-process.ts');
const MOST_MILLISECONDS = 5_000;
const UNREADABLE = '图片读不出来，解码时出了错。请用看图软件另存一次';

/** Answers of one run, in order; fewer than asked where one of them has ended the process. */
function inspect(paths: readonly string[]): (string | null)[] {
  const { stdout, stderr, error } = spawnSync(process.execPath, [PROGRAM], {
    input: JSON.stringify(paths),
    encoding: 'utf8',
    timeout: MOST_MILLISECONDS + 500 * paths.length,
    killSignal: 'SIGKILL',
  });
  const [first, ...answers] = stdout.split('\n').filter((line) => line !== '');
  if (first !== 'ready') throw new Error(`Images cannot be inspected: ${stderr}`, { cause: error });
  return answers.map((line) => JSON.parse(line) as string | null);
}

/** Decodes images below `root` in another process, so that none of them can hurt this one. */
export function judgeImages(root: string, files: readonly string[]): FileProblem[] {
  const problems: FileProblem[] = [];
  let rest = files;
  while (rest.length > 0) {
    const answers = inspect(rest.map((file) => join(root, file)));
    rest.slice(0, answers.length + 1).forEach((file, index) => {
      const message = index < answers.length ? answers[index] : UNREADABLE;
      if (typeof message === 'string') problems.push({ file, rule: 'image', message });
    });
    rest = rest.slice(answers.length + 1);
  }
  return problems;
}
