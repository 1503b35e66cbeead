import { distance } from 'fastest-levenshtein';
import { characteristicsOf } from '../domain/characteristics.ts';
import type { Corpus, CountyCorpus, Matter, TownshipCorpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import type { RowChange } from '../schema/adjustment.ts';
import type { EventStep } from '../schema/life-event.ts';
import { CONTENT_FILES, DUTY_FILES, ID_FORM, IMAGES_FOLDER } from '../schema/layout.ts';
import { linkedMatters } from '../domain/matter-links.ts';
import { endsOf, retiredIn, type FindRetired } from '../domain/retired.ts';
import { NO_PAPERS } from '../schema/matter.ts';
import type { Problem } from '../schema/problem.ts';
import type { RetiredKind, Retirement } from '../schema/retirement.ts';
import type { HereEntry } from '../schema/sheet.ts';
import type { Township } from '../schema/township.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Check } from './check.ts';

const RULE = 'unknown-reference';
export const RETIRED_RULE = 'retired-reference';
/** What may be retired, by the noun of its catalogue. */
const KINDS: Readonly<Record<string, RetiredKind>> = { 县级部门: '部门', 申请材料: '材料', 事项: '事项' };

interface Catalogue {
  /** What the ids stand for, as a clerk calls it. */
  noun: string;
  ids: ReadonlySet<string>;
  /** False when the file that holds them could not be read: nothing can be said of its ids then. */
  known: boolean;
  /** 下线: ids that stood here once. */
  retired: FindRetired;
  /** Only a township's files may still name them, until it has come to them. */
  late: boolean;
}

interface Reference {
  path: DataPath;
  id: string | undefined;
  catalogue: Catalogue;
}

const NONE: FindRetired = () => undefined;

const catalogue = (noun: string, records: readonly { id: string }[], known = true, retired = NONE, late = false): Catalogue => ({
  noun,
  ids: new Set(records.map(({ id }) => id)),
  known,
  retired,
  late,
});

function retiredMessage({ what, id, name, on }: Retirement, find: FindRetired): string {
  const ends = endsOf(find, what, id);
  const remedy = ends.length === 0 ? '没有接替的，请删掉' : `接替的是“${ends.join('”“')}”，请改过来，并核对这一条`;
  return `“${id}”（${name}）从 ${on} 起没有了：${remedy}`;
}

function unknown(file: string, references: readonly Reference[]): Finding[] {
  return references.flatMap(({ path, id, catalogue: { noun, ids, known, retired, late } }) => {
    if (id === undefined || ids.has(id) || !known) return [];
    const record = KINDS[noun] && retired(KINDS[noun], id);
    if (record !== undefined) {
      const message = retiredMessage(record, retired);
      return [
        late ? { file, path, rule: RETIRED_RULE, record: id, message, warning: true } : { file, path, rule: RULE, message },
      ];
    }
    const [nearest] = [...ids].sort((a, b) => distance(id, a) - distance(id, b));
    return [
      {
        file,
        path,
        rule: RULE,
        message: `没有${ID_FORM.test(id) ? '编号为' : '叫'}“${id}”的${noun}${nearest === undefined ? '' : `，最接近的是“${nearest}”`}`,
      },
    ];
  });
}

interface Catalogues {
  departments: Catalogue;
  papers: Catalogue;
  matters: Catalogue;
  /** 情形 of each matter. */
  cases: ReadonlyMap<string, Catalogue>;
}

const casesOf = (matter: Matter): Catalogue => catalogue('情形', matter.state === 'complete' ? (matter.cases ?? []) : []);

function ofMatter(matter: Matter, { departments, papers, matters }: Catalogues): Reference[] {
  const department = { path: ['department'], id: matter.department, catalogue: departments };
  if (matter.state === 'name-only') return [department];
  const documents = matter.documents === NO_PAPERS ? [] : matter.documents;
  const cases = casesOf(matter);
  return [
    department,
    ...documents.flatMap((document, index) => [
      { path: ['documents', index, 'paper'], id: document.paper, catalogue: papers },
      ...(document.cases ?? []).map((id, at) => ({ path: ['documents', index, 'cases', at], id, catalogue: cases })),
    ]),
    ...(matter.related ?? []).map((id, index) => ({ path: ['related', index], id, catalogue: matters })),
    ...linkedMatters(matter.html).map((id) => ({ path: [], id, catalogue: matters })),
  ];
}

/** The order of the steps is the schema's: it needs no other file. */
function ofSteps(
  steps: readonly EventStep[],
  path: DataPath,
  { papers, matters }: Catalogues,
  all: readonly Matter[],
): Reference[] {
  return steps.flatMap(({ matter, or = [], cases = [], gives }, index) => {
    const at = [...path, 'steps', index];
    const options = [matter, ...or];
    const meant = all.filter(({ id }) => options.includes(id));
    const ofOptions = catalogue(
      '情形',
      meant.flatMap((each) => (each.state === 'complete' ? (each.cases ?? []) : [])),
      meant.length === options.length,
    );
    return [
      { path: [...at, 'matter'], id: matter, catalogue: matters },
      ...or.map((id, place) => ({ path: [...at, 'or', place], id, catalogue: matters })),
      ...cases.map((id, place) => ({ path: [...at, 'cases', place], id, catalogue: ofOptions })),
      { path: [...at, 'gives'], id: gives, catalogue: papers },
    ];
  });
}

interface Row {
  sheets?: string[] | undefined;
  parties?: readonly { department: string }[];
  takenOverBy?: string;
}

const ofRow = (path: DataPath, row: Row, { departments, matters }: Catalogues): Reference[] => [
  ...(row.sheets ?? []).map((id, index) => ({ path: [...path, 'sheets', index], id, catalogue: matters })),
  ...(row.parties ?? []).map((party, index) => ({
    path: [...path, 'parties', index, 'department'],
    id: party.department,
    catalogue: departments,
  })),
  { path: [...path, 'takenOverBy'], id: row.takenOverBy, catalogue: departments },
];

/** The picture of a characteristic, and which of the township's points it belongs to. */
function ofCharacteristics(corpus: TownshipCorpus, unread: readonly string[]): Finding[] {
  const folder = `${corpus.folder}/${IMAGES_FOLDER}`;
  const named = (names: readonly string[]) => names.map((id) => ({ id }));
  const images = catalogue(
    `图片（放在 ${IMAGES_FOLDER} 文件夹里）`,
    named(corpus.images.map(({ file }) => file)),
    !unread.some((file) => file.startsWith(folder)),
  );
  const points = catalogue('特色（township.yaml 的 character）', named(corpus.township.character.map(({ title }) => title)));
  return characteristicsOf(corpus).flatMap(({ file, path, of, picture }) =>
    unknown(file, [
      { path: [...path, 'of'], id: of, catalogue: points },
      { path: [...path, 'picture', 'file'], id: picture?.file, catalogue: images },
    ]),
  );
}

/** 情形 that are handled at another place of the township. */
function ofPlaces(entry: HereEntry, path: DataPath, cases: Catalogue | undefined, township: Township): Reference[] {
  return (entry.places ?? []).flatMap((own, index) => {
    const at = [...path, 'places', index];
    const place = township.places.find(({ id }) => id === own.place);
    return [
      ...(cases === undefined ? [] : [{ path: [...at, 'case'], id: own.case, catalogue: cases }]),
      { path: [...at, 'place'], id: own.place, catalogue: catalogue('办事地点', township.places) },
      { path: [...at, 'counter'], id: own.counter, catalogue: catalogue('窗口', place?.counters ?? [], place !== undefined) },
    ];
  });
}

/** Records that name a matter, or the place where many are handled. */
const named = (
  list: readonly { matter?: string | undefined; place?: string | undefined }[],
  matters: Catalogue,
  places: Catalogue,
) =>
  list.flatMap(({ matter, place }, index): Reference[] => [
    { path: [index, 'matter'], id: matter, catalogue: matters },
    { path: [index, 'place'], id: place, catalogue: places },
  ]);

/** Departments that were asked, and where a deleted row has gone, which is a row, a matter, or said in words. */
const ofAdjustments = (
  { adjustments }: Pick<CountyCorpus, 'adjustments'>,
  departments: Catalogue,
  places: Catalogue,
): Reference[] =>
  adjustments.flatMap(({ consulted = [], changes }, index) => [
    ...consulted.map(({ department }, at) => ({
      path: [index, 'consulted', at, 'department'],
      id: department,
      catalogue: departments,
    })),
    ...changes.map(({ replacedBy }: RowChange, at) => ({
      path: [index, 'changes', at, 'replacedBy'],
      id: replacedBy !== undefined && ID_FORM.test(replacedBy) ? replacedBy : undefined,
      catalogue: places,
    })),
  ]);

/** What may take the place of a row: another one, or a matter. */
const rowsAndMatters = (lists: object, matters: Catalogue): Catalogue =>
  catalogue(
    '履职事项或办事事项',
    [...(Object.values(lists) as { id: string }[][]).flat(), ...Array.from(matters.ids, (id) => ({ id }))],
    matters.known,
  );

/** A task is like one that stands before it. */
const ofTasks = ({ unlistedTasks }: TownshipCorpus, departments: Catalogue): Reference[] =>
  unlistedTasks.flatMap(({ department, like }, index) => [
    { path: [index, 'department'], id: department, catalogue: departments },
    { path: [index, 'like'], id: like, catalogue: catalogue('排在前面的任务', unlistedTasks.slice(0, index)) },
  ]);

/** What is told of the past may speak of what is no longer. */
const past = ({ ids, ...rest }: Catalogue, ...lists: (readonly Retirement[])[]): Catalogue => ({
  ...rest,
  ids: new Set([...ids, ...lists.flat().flatMap(({ what, id }) => (what === KINDS[rest.noun] ? [id] : []))]),
});

function ofTownship(corpus: TownshipCorpus, known: Catalogues, { unread, retired }: CountyCorpus): Finding[] {
  const { folder, township, sheet, duties, dutySources } = corpus;
  const places = catalogue('办事地点', township.places);
  const sources = catalogue('来源文件', township.sources);
  const entries = sheet.entries.flatMap((entry, index): Reference[] => {
    const path = ['entries', index];
    const matter = { path: [...path, 'matter'], id: entry.matter, catalogue: known.matters };
    if (entry.action === NOT_HERE)
      return [matter, { path: [...path, 'instead', 'department'], id: entry.instead.department, catalogue: known.departments }];
    const place = township.places.find(({ id }) => id === entry.place);
    return [
      matter,
      { path: [...path, 'place'], id: entry.place, catalogue: places },
      {
        path: [...path, 'counter'],
        id: entry.counter,
        catalogue: catalogue('窗口', place?.counters ?? [], place !== undefined),
      },
      ...ofPlaces(entry, path, known.cases.get(entry.matter), township),
      ...(entry.waives ?? []).map((id, at) => ({ path: [...path, 'waives', at], id, catalogue: known.papers })),
    ];
  });
  const onSheet = new Set(sheet.entries.map(({ matter }) => matter));
  const unlisted = corpus.matters
    .filter(({ id }) => !onSheet.has(id))
    .map(({ file, id }) => ({
      file,
      path: [],
      rule: RULE,
      message: `服务单里没有“${id}”，请在 sheet.yaml 里加上这个事项，或者删掉这个文件`,
    }));
  return [
    ...unlisted,
    ...unknown(`${folder}/${CONTENT_FILES.sheet}`, entries),
    ...(['feedback', 'ratings', 'changes'] as const).flatMap((kind) =>
      unknown(`${folder}/${CONTENT_FILES[kind]}`, named(corpus[kind], past(known.matters, corpus.retired, retired), places)),
    ),
    ...unknown(
      `${folder}/${CONTENT_FILES.adjustments}`,
      ofAdjustments(
        corpus,
        past(known.departments, retired),
        rowsAndMatters(duties, past(known.matters, corpus.retired, retired)),
      ),
    ),
    ...unknown(`${folder}/${CONTENT_FILES.unlistedTasks}`, ofTasks(corpus, past(known.departments, retired))),
    ...dutyKinds.flatMap((kind) =>
      unknown(`${folder}/${DUTY_FILES[kind]}`, [
        { path: ['source'], id: dutySources[kind], catalogue: sources },
        ...duties[kind].flatMap((row) => ofRow(row.at, row, known)),
      ]),
    ),
    ...ofCharacteristics(corpus, unread),
  ];
}

const ofProblems = (problems: readonly Problem[], rows: Catalogue): Reference[] =>
  problems.flatMap(({ duty, or = [] }, index) => [
    { path: [index, 'duty'], id: duty, catalogue: rows },
    ...or.map((id, at) => ({ path: [index, 'or', at], id, catalogue: rows })),
  ]);

/** The rows of a county's three lists. */
const sharedRows = ({ folder, sharedDuties, unread }: CountyCorpus): Catalogue =>
  catalogue(
    '全县共用事项',
    Object.values(sharedDuties).flat(),
    Object.values(DUTY_FILES).every((file) => !unread.includes(`${folder}/${file}`)),
  );

/** A county has no counters of its own. */
const NO_PLACES = catalogue('办事地点（地点的变化由乡镇写）', []);

function ofCounty(county: CountyCorpus): Finding[] {
  const { folder, departments, papers, matters, townships, lifeEvents, problems, sharedDuties, changes, retired, unread } =
    county;
  const gone = retiredIn(retired);
  const known = (own: readonly Matter[], late = false): Catalogues => ({
    departments: catalogue('县级部门', departments, !unread.includes(`${folder}/${CONTENT_FILES.departments}`), gone, late),
    papers: catalogue('申请材料', papers, !unread.includes(`${folder}/${CONTENT_FILES.papers}`), gone, late),
    // A guide with a mistake of its own is not one that does not exist.
    matters: catalogue(
      '事项',
      [...matters, ...own, ...unread.map((file) => ({ id: file.replace(/^.*\/|\.md$/g, '') }))],
      true,
      gone,
      late,
    ),
    cases: new Map([...matters, ...own].map((matter) => [matter.id, casesOf(matter)])),
  });
  const countyWide = known([]);
  return [
    ...matters.flatMap((matter) => unknown(matter.file, ofMatter(matter, countyWide))),
    ...unknown(`${folder}/${CONTENT_FILES.county}`, [
      { path: ['disputes', 'department'], id: county.county.disputes?.department, catalogue: countyWide.departments },
    ]),
    ...unknown(
      `${folder}/${CONTENT_FILES.papers}`,
      papers.map(({ issuedBy }, index) => ({ path: [index, 'issuedBy'], id: issuedBy, catalogue: countyWide.departments })),
    ),
    ...unknown(
      `${folder}/${CONTENT_FILES.lifeEvents}`,
      lifeEvents.flatMap(({ steps }, index) => ofSteps(steps, [index], countyWide, matters)),
    ),
    ...unknown(`${folder}/${CONTENT_FILES.problems}`, ofProblems(problems, sharedRows(county))),
    ...unknown(`${folder}/${CONTENT_FILES.changes}`, named(changes, past(countyWide.matters, retired), NO_PLACES)),
    ...unknown(
      `${folder}/${CONTENT_FILES.adjustments}`,
      ofAdjustments(
        county,
        past(countyWide.departments, retired),
        rowsAndMatters(sharedDuties, past(countyWide.matters, retired)),
      ),
    ),
    ...dutyKinds.flatMap((kind) =>
      unknown(
        `${folder}/${DUTY_FILES[kind]}`,
        sharedDuties[kind].flatMap((row: Row, index) => ofRow(['rows', index], row, countyWide)),
      ),
    ),
    ...townships.flatMap((township) => {
      const local = known(township.matters, true);
      return [
        ...ofTownship(township, local, county),
        ...township.matters.flatMap((matter) => unknown(matter.file, ofMatter(matter, local))),
      ];
    }),
  ];
}

/** A reference that leads nowhere would be a dead link, or a matter without a place. */
export const referencesExist: Check = {
  rule: RULE,
  run: ({ counties }) => counties.flatMap(ofCounty).filter(({ rule }) => rule === RULE),
};

/** References of townships to what the county has brought to its end. */
export const toRetired = ({ counties }: Corpus): Finding[] =>
  counties.flatMap(ofCounty).filter(({ rule }) => rule === RETIRED_RULE);
