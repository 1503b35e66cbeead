/** Small real git repositories for tests. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Nothing of the machine's own git, and nothing of a hook that the tests may run in. */
const OWN = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
const ENVIRONMENT = { ...Object.fromEntries(OWN), GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };

interface By {
  author?: string;
  committer?: string;
}

export class TrialRepository {
  readonly folder: string;

  constructor(from?: TrialRepository) {
    this.folder = mkdtempSync(join(tmpdir(), 'trial-repository-'));
    if (from === undefined) this.git('init', '--quiet', '--initial-branch=main');
    else cpSync(from.folder, this.folder, { recursive: true });
  }

  /** Runs git and gives what it prints, without the last line break. */
  git(...args: string[]): string {
    return this.gitWith({}, args);
  }

  gitWith({ author, committer = author }: By, args: readonly string[], input = ''): string {
    const names = { GIT_AUTHOR_NAME: 'trial', GIT_COMMITTER_NAME: 'trial' };
    const addresses = {
      GIT_AUTHOR_EMAIL: author ?? 'nobody@hexi.example',
      GIT_COMMITTER_EMAIL: committer ?? 'nobody@hexi.example',
    };
    const env = { ...ENVIRONMENT, ...names, ...addresses };
    return execFileSync('git', ['-C', this.folder, ...args], {
      env,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    }).trimEnd();
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
  }

  makeExecutable(path: string): void {
    chmodSync(join(this.folder, path), 0o755);
  }

  /** Puts an entry into the index alone, so that names and modes need no file system that allows them. */
  stage(path: string, mode: string, text = 'x\n'): void {
    const hash = mode === '160000' ? this.git('rev-parse', 'HEAD') : this.gitWith({}, ['hash-object', '-w', '--stdin'], text);
    this.git('update-index', '--add', '--cacheinfo', `${mode},${hash},${path}`);
  }

  /** Commits all that was written. */
  commit(by: By, ...options: string[]): void {
    this.git('add', '--all');
    this.commitStaged(by, ...options);
  }

  commitStaged(by: By, ...options: string[]): void {
    this.gitWith(by, ['commit', '--quiet', '--message=trial', ...options]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
