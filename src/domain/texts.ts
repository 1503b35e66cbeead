import type { Corpus, CountyCorpus, Matter, TownshipCorpus } from './corpus.ts';
import type { DataPath } from './issue.ts';
import { dutyKinds } from './written-duties.ts';
import type { Duty } from '../schema/duty.ts';
import { CONTENT_FILES, DUTY_FILES, ID_FORM } from '../schema/layout.ts';

/** One piece of text that people will read, with its place in the content. */
export interface PlacedText {
  file: string;
  path: DataPath;
  /** Id of the row, matter, place … that it belongs to; for waivers. */
  record?: string | undefined;
  text: string;
}

/** Fields of a record that are made by the reader, or name another record. */
const NOT_TEXT = new Set([
  'id',
  'file',
  'folder',
  'html',
  'state',
  'sheets',
  'related',
  'cases',
  'waives',
  'or',
  'after',
  'gives',
  'neighbour',
  'duty',
  'group',
  'call',
]);

/** Fields that hold an id, or words in its stead. */
const ID_OR_WORDS = new Set(['paper', 'department', 'matter', 'place', 'counter', 'takenOverBy', 'source']);

const isId = (key: string, value: unknown): boolean => ID_OR_WORDS.has(key) && typeof value === 'string' && ID_FORM.test(value);

/** Adds the text of `value` to `found`: a thousand townships have millions of texts, so no lists on the way. */
function gather(value: unknown, at: Omit<PlacedText, 'text'>, found: PlacedText[]): void {
  if (typeof value === 'string') found.push({ ...at, text: value });
  else if (Array.isArray(value)) value.forEach((each, index) => gather(each, { ...at, path: [...at.path, index] }, found));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value as Record<string, unknown>)) {
      // The reader's own: where the row stands in its file.
      if (key === 'at' || typeof each === 'number' || typeof each === 'boolean' || each === undefined) continue;
      const names = !Array.isArray(each) || each.every((one) => typeof one === 'string');
      if ((NOT_TEXT.has(key) && names) || isId(key, each)) continue;
      gather(each, { ...at, path: [...at.path, key] }, found);
    }
  }
}

/** All text of one record. */
export function textsIn(value: unknown, file: string, path: DataPath, record: string | undefined): PlacedText[] {
  const found: PlacedText[] = [];
  gather(value, { file, path, record }, found);
  return found;
}

const recordsIn = (records: readonly { id: string }[], file: string, path: DataPath = []): PlacedText[] =>
  records.flatMap((record, index) => textsIn(record, file, [...path, index], record.id));

const mattersIn = (matters: readonly Matter[]): PlacedText[] =>
  matters.flatMap((matter) => textsIn(matter, matter.file, [], matter.id));

/** What of a shared row a township may say in its own words, beside the name. */
const OWN_WORDS = new Set(['post', 'township', 'steps', 'deliverables']);

/** What of a shared row the township says itself. */
function reworded(row: Duty, base: object = row): object {
  const { name, sharedName, asPublished, characteristic } = row;
  const before = new Map<string, unknown>(Object.entries(base));
  const parts = Object.entries(row).filter(([key, value]) => OWN_WORDS.has(key) && value !== before.get(key));
  return { ...(sharedName !== undefined && { name }), asPublished, ...Object.fromEntries(parts), characteristic };
}

/** What a township has written itself: the county's rows (`shared`) only where it says them in its own words. */
export function textsOfTownship(
  { folder, township, sheet, duties, matters }: TownshipCorpus,
  shared?: CountyCorpus['sharedDuties'],
): PlacedText[] {
  const head = `${folder}/${CONTENT_FILES.township}`;
  const { places, villages, sources, ...rest } = township;
  const rows = dutyKinds.flatMap((kind) => {
    const bases = new Map<string, object>(shared?.[kind].map((row) => [row.id, row]));
    return duties[kind].flatMap((row) => {
      const file = `${folder}/${DUTY_FILES[kind]}`;
      if (!row.shared) return textsIn(row, file, row.at, row.id);
      return textsIn(reworded(row, bases.get(row.id)), file, row.at, row.id);
    });
  });
  return [
    ...textsIn(rest, head, [], undefined),
    ...recordsIn(places, head, ['places']),
    ...recordsIn(villages, head, ['villages']),
    ...recordsIn(sources, head, ['sources']),
    ...textsIn(sheet.confirmed, `${folder}/${CONTENT_FILES.sheet}`, ['confirmed'], undefined),
    ...sheet.entries.flatMap((entry, index) =>
      textsIn(entry, `${folder}/${CONTENT_FILES.sheet}`, ['entries', index], entry.matter),
    ),
    ...rows,
    ...mattersIn(matters),
  ];
}

/** What the county has written: head, departments, papers, life events, problems, guides, shared rows. */
export function textsOfCounty({
  folder,
  county,
  departments,
  papers,
  lifeEvents,
  problems,
  matters,
  sharedDuties,
}: CountyCorpus): PlacedText[] {
  return [
    ...textsIn(county, `${folder}/${CONTENT_FILES.county}`, [], undefined),
    ...recordsIn(departments, `${folder}/${CONTENT_FILES.departments}`),
    ...recordsIn(papers, `${folder}/${CONTENT_FILES.papers}`),
    ...recordsIn(lifeEvents, `${folder}/${CONTENT_FILES.lifeEvents}`),
    ...recordsIn(problems, `${folder}/${CONTENT_FILES.problems}`),
    ...mattersIn(matters),
    ...dutyKinds.flatMap((kind) => recordsIn(sharedDuties[kind], `${folder}/${DUTY_FILES[kind]}`, ['rows'])),
  ];
}

/** Gathered once a corpus, for all rules that read it. */
const gathered = new WeakMap<Corpus, readonly PlacedText[]>();

/** Everything that people will read. */
export function textsOf(corpus: Corpus): readonly PlacedText[] {
  const texts =
    gathered.get(corpus) ??
    corpus.counties.flatMap((county) => [
      ...textsOfCounty(county),
      ...county.townships.flatMap((each) => textsOfTownship(each, county.sharedDuties)),
    ]);
  gathered.set(corpus, texts);
  return texts;
}
