/**
 * What one township does wrong changes no byte of another's pages. Pages are a function of the compiled records and the
 * search tables alone, so these are compared, for every mistake of the reader's table and for many random ones.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, constantFrom, property } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCompiled } from '../../src/data/compiled.ts';
import type { Corpus } from '../../src/domain/corpus.ts';
import { townshipOf } from '../../src/domain/quarantine.ts';
import { byteRefusals } from '../../src/reader/refusals/bytes.ts';
import { fileRefusals } from '../../src/reader/refusals/files.ts';
import { FILES, type Situation } from '../../src/reader/refusals/situation.ts';
import { valueRefusals } from '../../src/reader/refusals/values.ts';
import { yamlRefusals } from '../../src/reader/refusals/yaml.ts';
import { edits, spoil } from '../../src/testing/hostile-bytes.ts';
import { filesBelow } from './checksums.ts';
import type { Publishable } from './publishable.ts';
import { writeSearchTables } from './search-tables.ts';
import { TrialCounty } from './trial-county.ts';

const WULING = 'hexi/wuling';
const NEIGHBOURS = ['hexi/songlan', 'hexi/wanglou'];
const seed = Number(process.env['SEED'] ?? 20261126);
const numRuns = Number(process.env['RUNS'] ?? 100);

let county: TrialCounty;
let work: string;
let clean: Map<string, string>;

function written(folder: string, write: () => void): Map<string, string> {
  rmSync(folder, { recursive: true, force: true });
  write();
  return new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Search tables take long to make, and are a function of what is published: of the same they are made once. */
const tables = new Map<string, Map<string, string>>();
function tablesOf({ counties }: Corpus): Map<string, string> {
  const key = JSON.stringify(counties, (name, value: unknown) => (name === 'unread' ? undefined : value));
  const known = tables.get(key) ?? written(work, () => counties.forEach((each) => writeSearchTables(each, work)));
  tables.set(key, known);
  return known;
}

/** Everything that pages are made from, by file, but for the index, which says which townships are held. */
function compiled({ corpus, statuses }: Publishable): Map<string, string> {
  const records = written(work, () => writeCompiled(corpus, statuses, work));
  records.delete('index.json');
  return new Map([...records, ...tablesOf(corpus)]);
}

/** The day of the version is all that a held township's record may differ in. */
const withoutDay = (records: Map<string, string>): Map<string, string> =>
  new Map(Array.from(records, ([file, text]) => [file, text.replace(/,"heldAt":"[\d-]+"\}$/, '}')]));

const statesOf = ({ statuses }: Publishable): Record<string, string> =>
  Object.fromEntries(statuses.map((status) => [`${status.county}/${status.township}`, status.state]));

beforeAll(() => {
  county = new TrialCounty();
  work = mkdtempSync(join(tmpdir(), 'faults-contained-'));
  const good = county.publish();
  if ('fatal' in good) throw new Error(JSON.stringify(good.fatal));
  expect(new Set(Object.values(statesOf(good)))).toEqual(new Set(['current']));
  clean = compiled(good);
  expect(clean.size).toBeGreaterThan(8);
});
afterAll(() => {
  county.remove();
  rmSync(work, { recursive: true, force: true });
});

const all = [...fileRefusals, ...byteRefusals, ...yamlRefusals, ...valueRefusals];
const isLocal = ({ file }: Situation): boolean => townshipOf(file) !== undefined;

test('there are more than two hundred mistakes of townships', () => expect(all.filter(isLocal).length).toBeGreaterThan(200));

describe("a township's mistake leaves every record and search table as it was", () => {
  test.each(all.filter(isLocal))('$file: $name', ({ file, change }) => {
    county.restore();
    change(county.content);
    const outcome = county.publish();
    if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
    const culprit = townshipOf(file) ?? '';
    const states = statesOf(outcome);
    for (const neighbour of NEIGHBOURS) expect(states[neighbour]).toBe('current');
    expect(states[WULING]).toBe(culprit === WULING ? 'held' : 'current');
    expect(withoutDay(compiled(outcome))).toEqual(clean);
  });
});

describe("a mistake of the county's or the site's stops everything", () => {
  test.each(all.filter((situation) => !isLocal(situation)))('$file: $name', ({ file, change }) => {
    county.restore();
    change(county.content);
    const outcome = county.publish();
    expect('fatal' in outcome && outcome.fatal.map((issue) => issue.file)).toContain(file);
  });
});

test("any change of a township's files leaves its neighbours' records as they were, and stops nothing", () => {
  const files = Object.values(FILES).filter((file) => file.startsWith(WULING));
  assert(
    property(constantFrom(...files), edits, (file, changes) => {
      county.restore();
      writeFileSync(join(county.content, file), spoil(readFileSync(join(county.content, file)), changes));
      const outcome = county.publish();
      if ('fatal' in outcome) throw new Error(JSON.stringify(outcome.fatal));
      const records = withoutDay(compiled(outcome));
      // Where the change is good, the county's own pages tell of it.
      const isHeld = statesOf(outcome)[WULING] === 'held';
      const mayNotChange = (name: string): boolean => isHeld || NEIGHBOURS.some((folder) => name.includes(folder));
      expect([...records.keys()]).toEqual([...clean.keys()]);
      expect(Array.from(clean.keys()).filter((name) => mayNotChange(name) && records.get(name) !== clean.get(name))).toEqual([]);
    }),
    { seed, numRuns },
  );
});
