/**
 * `npm run check-commits -- BASE..HEAD [--owners content/owners.yaml] [--signed] [--repository DIR]`: may those who made
 * these commits change what they changed? For a code host's check of every proposed change. Without `--signed` it believes
 * the e-mail addresses that stand in the commits, and finds mistakes; with it each commit must bear an SSH signature of a
 * key in the owners file, and it finds forgers. Needs git 2.38 or newer, with the whole history.
 * Exit codes: 0 fine, 1 violations, 2 wrong usage, or no judgement is possible.
 */
import { parseArgs } from 'node:util';
import { checkCommits, type CommitsAnswer, type CommitsQuestion } from './lib/check-commits.ts';
import { GitFailure } from './lib/git.ts';
import { formatViolation } from './lib/judge-commit.ts';
import { tellIssues } from './lib/tell-issues.ts';

const options = {
  owners: { type: 'string', default: 'content/owners.yaml' },
  signed: { type: 'boolean', default: false },
  repository: { type: 'string', default: '.' },
} as const;

function readArguments(): CommitsQuestion | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const [range, ...more] = positionals;
    return range === undefined || more.length > 0 ? undefined : { ...values, range };
  } catch {
    return undefined;
  }
}

/** A further commit would not take the wrong one out of the range, and would itself touch what is not its author's. */
function howToRedo(range: string): string {
  const [from = '', to = ''] = range.split('..');
  return `有问题的提交要重做，在后面再补一个提交没有用。最简单的做法：git switch -c 新分支 ${from}，git checkout ${to} -- 自己的文件夹，git commit。`;
}

function tell(answer: CommitsAnswer, { range }: CommitsQuestion): number {
  if ('problem' in answer) {
    console.error(answer.problem);
    for (const line of tellIssues(answer.issues ?? [], 'lines')) console.error(line);
    return 2;
  }
  const { commits, violations } = answer;
  for (const violation of violations) console.log(formatViolation(violation));
  if (violations.length > 0) console.log(howToRedo(range));
  console.log(`${commits} 个提交，${violations.length === 0 ? '没有问题' : `${violations.length} 个问题`}。`);
  return violations.length === 0 ? 0 : 1;
}

const question = readArguments();
if (question === undefined) {
  console.error('用法：npm run check-commits -- 起点..终点 [--owners content/owners.yaml] [--signed] [--repository 仓库文件夹]');
  process.exitCode = 2;
} else {
  process.exitCode = await checkCommits(question)
    .then((answer) => tell(answer, question))
    .catch((failure: unknown) => {
      if (!(failure instanceof GitFailure)) throw failure;
      console.error(`git 没有给出结果：${failure.message}。请确认这里是 git 仓库，git 不低于 2.38`);
      return 2;
    });
}
