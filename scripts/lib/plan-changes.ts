/** 变化: compares two versions of the content, and plans what to add to each `changes.yaml`. Pure. */
import { stringify } from 'yaml';
import { changeOfPlace } from '../../src/domain/change-of-handling.ts';
import type { ToldChange } from '../../src/domain/change-of-papers.ts';
import type { Corpus, CountyCorpus, Matter, TownshipCorpus } from '../../src/domain/corpus.ts';
import { describeChange, type MatterVersion } from '../../src/domain/describe-change.ts';
import { NOT_HERE } from '../../src/schema/vocabulary.ts';
import type { Change } from '../../src/schema/change.ts';
import { CONTENT_FILES } from '../../src/schema/layout.ts';

type Target = Pick<Change, 'matter' | 'place'>;
type Found = Target & ToldChange;
type Names = (paper: string) => string;

export interface PlannedChanges {
  /** `changes.yaml` below the content folder. */
  file: string;
  added: Found[];
  /** Written already, and worded by somebody in another way than today's comparison says it. */
  differing: { written: Change; found: Found }[];
}

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((each) => [each.id, each]));
const union = (...maps: Map<string, unknown>[]): string[] => [...new Set(maps.flatMap((map) => [...map.keys()]))];

function ofMatters(before: readonly Matter[], after: readonly Matter[], names: Names): Found[] {
  const [from, to] = [byId(before), byId(after)];
  return union(from, to).flatMap((matter) =>
    describeChange({ matter: from.get(matter) }, { matter: to.get(matter) }, names).map((told) => ({ matter, ...told })),
  );
}

/** What one township does of a matter; `places` are those of which both versions are told, so that only the entry differs. */
function versionOf(
  corpus: TownshipCorpus,
  id: string,
  matter: Matter,
  places: TownshipCorpus['township']['places'],
): MatterVersion {
  const entry = corpus.sheet.entries.find((each) => each.matter === id);
  if (entry === undefined) return { matter };
  const all = byId([...corpus.township.places, ...places]);
  const place = entry.action === NOT_HERE ? undefined : all.get(entry.place);
  return { matter, handling: { entry, place, places: [...all.values()] } };
}

function ofTownship(before: TownshipCorpus, after: TownshipCorpus, matters: Map<string, Matter>, names: Names): Found[] {
  const { places } = after.township;
  const old = byId(before.township.places);
  const own = byId(after.matters);
  const ids = new Set([...before.sheet.entries, ...after.sheet.entries].map(({ matter }) => matter));
  return [
    ...ofMatters(before.matters, after.matters, names),
    ...[...ids].flatMap((id): Found[] => {
      const matter = own.get(id) ?? matters.get(id);
      if (matter === undefined) return [];
      const told = describeChange(versionOf(before, id, matter, places), versionOf(after, id, matter, places), names);
      return told.map((each) => ({ matter: id, ...each }));
    }),
    ...places.flatMap((place): Found[] => {
      const was = old.get(place.id);
      return was === undefined ? [] : changeOfPlace(was, place).map((told) => ({ place: place.id, ...told }));
    }),
  ];
}

const targetOf = ({ matter, place, kind }: Target & { kind: string }): string => `${matter ?? ''} ${place ?? ''} ${kind}`;

/**
 * What of `found` is not written yet. Of one kind and matter, as many as are written in other words than found are taken to be
 * those, worded better by a clerk.
 */
function missing(file: string, found: readonly Found[], written: readonly Change[], before: readonly Change[]): PlannedChanges {
  const old = new Set(before.map((each) => `${targetOf(each)} ${each.published}`));
  const fresh = Map.groupBy(
    written.filter((each) => !old.has(`${targetOf(each)} ${each.published}`)),
    targetOf,
  );
  const plans = [...Map.groupBy(found, targetOf)].map(([target, all]) => {
    const there = fresh.get(target) ?? [];
    const unsaid = all.filter(({ says }) => !there.some((each) => each.says === says));
    const reworded = there.filter(({ says }) => !all.some((each) => each.says === says));
    const differing = reworded.slice(0, unsaid.length).map((each, index) => ({ written: each, found: unsaid[index] as Found }));
    return { added: unsaid.slice(reworded.length), differing };
  });
  return {
    file,
    added: plans.flatMap(({ added }) => added),
    differing: plans.flatMap(({ differing }) => differing),
  };
}

function ofCounty(before: CountyCorpus, after: CountyCorpus): PlannedChanges[] {
  const papers = byId([...before.papers, ...after.papers]);
  const names: Names = (paper) => papers.get(paper)?.name ?? paper;
  const townships = byId(before.townships);
  const matters = byId(after.matters);
  return [
    missing(
      `${after.folder}/${CONTENT_FILES.changes}`,
      ofMatters(before.matters, after.matters, names),
      after.changes,
      before.changes,
    ),
    ...after.townships.flatMap((township) => {
      const was = townships.get(township.id);
      if (was === undefined) return [];
      const found = ofTownship(was, township, matters, names);
      return [missing(`${township.folder}/${CONTENT_FILES.changes}`, found, township.changes, was.changes)];
    }),
  ];
}

/** A county or township that is new has no earlier version to differ from. */
export function planChanges(before: Corpus, after: Corpus): PlannedChanges[] {
  const counties = byId(before.counties);
  return after.counties.flatMap((county) => {
    const was = counties.get(county.id);
    return was === undefined ? [] : ofCounty(was, county);
  });
}

const HEAD = '# 变化：npm run changes 写的，可以改得更好懂；on 是从哪天起这样办。\n';

/** The file with the new records at its end; what stands there already, comments included, stays as it is. */
export function withChanges(text: string | undefined, added: readonly Found[], day: string): string {
  const records = added.map(({ matter, place, kind, says }) =>
    [
      matter === undefined ? `- place: ${place ?? ''}` : `- matter: ${matter}`,
      `  kind: ${kind}`,
      `  says: ${stringify(says, { lineWidth: 0 }).trim()}`,
      `  on: "${day}"`,
      `  published: "${day}"`,
    ].join('\n'),
  );
  const before = text === undefined || text.trim() === '' ? HEAD : text.replace(/\n*$/, '\n');
  return `${before}${records.join('\n')}\n`;
}
