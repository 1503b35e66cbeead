/**
 * Any bytes, in any file of a good county, end in the corpus or in issues: never in a crash, and never in silence. Tried
 * on many random ones; the seed is fixed, so that a run can be repeated.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, oneof, property, record, sample, type Arbitrary } from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Corpus } from '../domain/corpus.ts';
import type { Issue } from '../domain/issue.ts';
import { IMAGE_ENDINGS, MAX_IMAGES } from '../schema/layout.ts';
import { TODAY } from '../testing/builders.ts';
import { anyBytes, edits, spoil } from '../testing/hostile-bytes.ts';
import { unreadable } from '../testing/plain-chinese.ts';
import { charactersIn } from './characters.ts';
import { decode } from './decode.ts';
import type { Position } from './position.ts';
import { readCorpus } from './read-corpus.ts';
import { FILES, VALID, write } from './refusals/situation.ts';
import { parseYaml } from './yaml-file.ts';

const seed = Number(process.env['SEED'] ?? 20261126);
const numRuns = Number(process.env['RUNS'] ?? 600);

const hasTownship = ({ counties }: Corpus): boolean => counties[0]?.townships.length === 1;
const hasCounty = ({ counties }: Corpus): boolean => counties.length === 1;
const hasMatter =
  (wanted: string) =>
  ({ counties }: Corpus): boolean =>
    counties[0]?.matters.some(({ id }) => id === wanted) ?? false;

const WAIVERS = 'hexi/wuling/waivers.yaml';
const ACKNOWLEDGED = 'hexi/acknowledged.yaml';
const SHARED = 'hexi/duties/basic.yaml';
/** Each kind of file, and whether what it says is in the corpus. */
const KINDS: Record<string, (corpus: Corpus) => boolean> = {
  [FILES.site]: ({ site }) => !site.name.startsWith('（'),
  [FILES.county]: hasCounty,
  [FILES.departments]: hasCounty,
  [FILES.papers]: ({ counties }) => counties[0]?.papers.length !== 0,
  [FILES.events]: ({ counties }) => counties[0]?.lifeEvents.length !== 0,
  [FILES.problems]: ({ counties }) => counties[0]?.problems.length !== 0,
  [ACKNOWLEDGED]: ({ counties }) => counties[0]?.acknowledged.length !== 0,
  [SHARED]: ({ counties }) => counties[0]?.sharedDuties.basic.length !== 0,
  [FILES.guide]: hasMatter('minimum-living-allowance'),
  [FILES.pending]: hasMatter('place-name-approval'),
  [FILES.township]: hasTownship,
  [FILES.sheet]: hasTownship,
  [FILES.basic]: hasTownship,
  [FILES.cooperative]: hasTownship,
  [FILES.withdrawn]: hasTownship,
  [WAIVERS]: ({ counties }) => counties[0]?.townships[0]?.waivers.length !== 0,
};
const WAIVER = `- rule: empty-phrase
  record: minimum-living-allowance
  why: 县里正在研究怎么写
  who: 县委编办
  until: "2027-03-01"
`;
const good = (file: string): Buffer => (file === WAIVERS ? Buffer.from(WAIVER) : readFileSync(join(VALID, file)));

/** Rules of the reader: what breaks one has no data. The checks' rules judge what was read. */
const REFUSALS = 'encoding characters yaml schema front-matter markdown file-kind file-size missing-file'.split(' ');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reader-properties-'));
  cpSync(VALID, folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const holds = <Value>(values: Arbitrary<Value>, statement: (value: Value) => void): void =>
  assert(property(values, statement), { seed, numRuns });

function expectReadable(message: string): void {
  expect(unreadable(message)).toEqual([]);
  expect(charactersIn(message)).toEqual([]);
}

function expectInside({ line, column }: Position, text: string): void {
  expect([line, column].every((number) => Number.isInteger(number) && number >= 1)).toBe(true);
  const inLine = text.split('\n')[line - 1];
  expect(inLine).toBeDefined();
  expect(column).toBeLessThanOrEqual((inLine ?? '').length + 1);
}

function expectPlaced(issue: Issue): void {
  expectReadable(issue.message);
  const path = join(folder, issue.file);
  if (issue.rule !== 'missing-file') expect(existsSync(path)).toBe(true);
  expectInside(issue, existsSync(path) && statSync(path).isFile() ? readFileSync(path, 'utf8') : '');
}

const anyFile = constantFrom(...Object.keys(KINDS));
const spoilt = record({ file: anyFile, edits }).map(({ file, edits: all }) => ({ file, bytes: spoil(good(file), all) }));
const anyContent = oneof({ weight: 4, arbitrary: spoilt }, record({ file: anyFile, bytes: anyBytes }));

test('any bytes in any file are in the corpus, or are refused in Chinese at a place inside the file', () =>
  holds(anyContent, ({ file, bytes }) => {
    write(folder, file, bytes);
    try {
      const { corpus, issues } = readCorpus(folder, TODAY);
      issues.forEach(expectPlaced);
      const refused = issues.some((issue) => issue.file === file && REFUSALS.includes(issue.rule));
      expect(KINDS[file]?.(corpus)).toBe(!refused);
    } finally {
      if (file === WAIVERS) rmSync(join(folder, file));
      else write(folder, file, good(file));
    }
  }));

test('any bytes in an image are refused, or are a picture; none of them ends the reading', async () => {
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#474' } });
  const pictures = await Promise.all([picture.png().toBuffer(), picture.jpeg().toBuffer(), picture.webp().toBuffer()]);
  const spoiltPicture = record({ bytes: constantFrom(...pictures), edits }).map((each) => spoil(each.bytes, each.edits));
  const images = sample(oneof(spoiltPicture, anyBytes), { seed, numRuns: MAX_IMAGES });
  const file = (index: number): string => `hexi/wuling/images/map-${index}.${IMAGE_ENDINGS[index % 4] ?? ''}`;
  images.forEach((bytes, index) => write(folder, file(index), bytes));
  const { corpus, issues } = readCorpus(folder, TODAY);
  rmSync(join(folder, 'hexi/wuling/images'), { recursive: true });
  expect(new Set(issues.map((issue) => issue.file)).size).toBe(issues.length);
  expect(issues.length).toBeGreaterThan(MAX_IMAGES / 2);
  expect(hasTownship(corpus)).toBe(true);
  for (const { message } of issues) expectReadable(message);
});

test('any bytes are text, or are told at a place inside', () =>
  holds(anyBytes, (bytes) => {
    const decoded = decode(bytes);
    if ('text' in decoded) expect(decoded.text).toBe(bytes.toString().replace(/^\uFEFF/, ''));
    else {
      expectReadable(decoded.problem);
      expectInside(decoded, new TextDecoder().decode(bytes));
    }
  }));

const anyText = oneof(
  anyBytes,
  anyContent.map(({ bytes }) => bytes),
).map(String);

test('any text as YAML has a value or problems, in Chinese at a place inside', () =>
  holds(anyText, (text) => {
    const { value, problems, locate } = parseYaml(text);
    expect(value === undefined).toBe(problems.length > 0);
    expectInside(locate(['places', 0, 'name']), text);
    for (const problem of problems) {
      expect(unreadable(problem.message)).toEqual([]);
      expectInside(problem, text);
    }
  }));
