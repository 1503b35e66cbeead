/** A good county of three townships in a repository of its own, for tests: the reader's, and two neighbours made from it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../src/domain/issue.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { VALID } from '../../src/reader/refusals/situation.ts';
import { TODAY } from '../../src/testing/builders.ts';
import { filesBelow } from './checksums.ts';
import { publishable, type Publishable } from './publishable.ts';
import { TrialRepository } from './trial-repository.ts';

/** Day on which the county was good. */
export const GOOD_DAY = '2026-11-01';
/** Words of the model, and each neighbour's own in their place. */
const MODEL = [
  'wuling',
  '雾岭',
  '990122101',
  '上坪',
  'shangping',
  '0000-88123',
  '茶',
  'tea-',
  '路灯',
  'street-light',
  '经营性公墓',
  'funeral',
];
const NEIGHBOURS = [
  ['songlan', '松岚', '990122102', '下河', 'xiahe', '0000-88223', '杉木', 'fir-', '河堤', 'river-bank', '私人渡口', 'ferry'],
  ['wanglou', '王楼', '990122103', '石桥', 'shiqiao', '0000-88323', '柑橘', 'citrus-', '水闸', 'sluice', '农机驾校', 'tractor'],
];

const worded = (text: string, words: readonly string[]): string =>
  MODEL.reduce((before, word, index) => before.replaceAll(word, words[index] ?? ''), text);

export class TrialCounty {
  readonly repository = new TrialRepository();
  readonly content = join(this.repository.folder, 'content');
  /** The good files, to go back to. */
  private readonly good = join(this.repository.folder, '.git/good');

  constructor() {
    cpSync(VALID, this.good, { recursive: true });
    const acknowledged = join(this.good, 'hexi/acknowledged.yaml');
    const own = readFileSync(acknowledged, 'utf8');
    writeFileSync(acknowledged, own + NEIGHBOURS.map((words) => worded(own, words)).join(''));
    for (const words of NEIGHBOURS) {
      const folder = join(this.good, 'hexi', words[0] ?? '');
      cpSync(join(VALID, 'hexi/wuling'), folder, { recursive: true });
      for (const file of filesBelow(folder)) {
        const text = readFileSync(join(folder, file), 'utf8');
        writeFileSync(join(folder, file), worded(text, words));
      }
    }
    this.restore();
    this.commit(GOOD_DAY);
  }

  /** The good text of a file. */
  text(file: string): string {
    return readFileSync(join(this.good, file), 'utf8');
  }

  /** Makes the content good again. */
  restore(): void {
    rmSync(this.content, { recursive: true, force: true });
    cpSync(this.good, this.content, { recursive: true });
  }

  /** Commits what was written, as if on `day`. */
  commit(day: string): void {
    this.repository.commit({}, '--allow-empty');
    const seconds = Date.parse(`${day}T00:00:00Z`) / 1000;
    const commit = this.repository.git('cat-file', 'commit', 'HEAD').replace(/(committer .*>) .*/, `$1 ${seconds} +0000`);
    const hash = this.repository.gitWith({}, ['hash-object', '-t', 'commit', '-w', '--stdin'], `${commit}\n`);
    this.repository.git('update-ref', 'HEAD', hash);
  }

  publish(content = this.content): Publishable | { fatal: Issue[] } {
    return publishable(content, readCorpus(content, TODAY));
  }

  remove(): void {
    this.repository.remove();
  }
}
