import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Settings that the answer must not depend on. Without a file of allowed signers git still verifies an SSH signature, and
 * leaves it to us whose key it is.
 */
const SETTINGS = {
  'core.attributesFile': devNull,
  'core.quotePath': 'false',
  'diff.renameLimit': '400',
  'gpg.ssh.allowedSignersFile': devNull,
  'merge.directoryRenames': 'false',
  'merge.renames': 'false',
};

export class GitFailure extends Error {
  readonly stdout: string;
  readonly code: number | undefined;

  constructor(args: readonly string[], stdout: string, code: number | undefined, cause: unknown) {
    super(`git ${args.join(' ')}`, { cause });
    this.stdout = stdout;
    this.code = code;
  }
}

/** Runs git, without a shell, in `repository`. Replaced objects would show another history than the one that is published. */
export async function git(repository: string, ...args: string[]): Promise<Buffer> {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const env = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
  try {
    const { stdout } = await run('git', ['-C', repository, ...settings, ...args], {
      encoding: 'buffer',
      env,
      maxBuffer: 256 * 2 ** 20,
    });
    return stdout;
  } catch (cause) {
    const { stdout, code } = cause as { stdout?: Buffer; code?: unknown };
    throw new GitFailure(args, stdout?.toString() ?? '', typeof code === 'number' ? code : undefined, cause);
  }
}
