import type { Corpus } from '../../src/domain/corpus.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { contentsOf, filesAt, versionNamed } from './git-history.ts';
import { isPlain, withFiles } from './stored-files.ts';

/** What of the content at `revision` today's reader can read; nothing where git does not have it. */
export function corpusAt(content: string, revision: string): Corpus | undefined {
  const version = versionNamed(content, revision);
  const files = version === undefined ? undefined : filesAt(content, version, '.')?.filter(isPlain);
  const contents = files === undefined ? undefined : contentsOf(content, files);
  if (version === undefined || files === undefined || contents === undefined) return undefined;
  return withFiles(files, contents, (root) => readCorpus(root, version.date).corpus);
}
