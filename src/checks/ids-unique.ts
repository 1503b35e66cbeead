import type { Finding } from '../domain/issue.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { CONTENT_FILES, DUTY_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

interface Named {
  file: string;
  /** Path of the id inside its file. */
  path: Finding['path'];
  id: string;
}

/** Which record of its file it is, as people count: `own 第 3 条`. */
function ordinal({ path }: Named): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  return at === -1 ? '' : [path[at - 1], '第', Number(path[at]) + 1, '条'].filter((word) => word !== undefined).join(' ');
}
const message = (first: Named, noun: string): string =>
  `${noun === '编号' ? `编号“${first.id}”` : `${noun} ${first.id} `}已经用过（${[first.file, ordinal(first)].join(' ').trim()}），每个${noun}只能用一次`;

/** All but the first bearer of each id. */
function repeated(all: readonly Named[], noun = '编号'): Finding[] {
  const first = new Map<string, Named>();
  return all.flatMap((each) => {
    const earlier = first.get(each.id);
    if (earlier === undefined) first.set(each.id, each);
    return earlier === undefined
      ? []
      : [{ file: each.file, path: each.path, rule: 'ids-unique', message: message(earlier, noun) }];
  });
}

/** An id is an address: two records that bear the same one would overwrite each other. */
export const idsUnique: Check = {
  rule: 'ids-unique',
  run: ({ counties }) =>
    counties.flatMap((county) => {
      const inList = (file: string, records: readonly { id: string }[]): Named[] =>
        records.map(({ id }, index) => ({ file: `${county.folder}/${file}`, path: [index, 'id'], id }));
      const shared = dutyKinds.flatMap((kind) =>
        county.sharedDuties[kind].map(({ id }, index) => ({
          file: `${county.folder}/${DUTY_FILES[kind]}`,
          path: ['rows', index, 'id'],
          id,
        })),
      );
      const matters = county.matters.map(({ file, id }) => ({ file, path: [], id }));
      return [
        ...repeated(inList(CONTENT_FILES.departments, county.departments)),
        ...repeated(inList(CONTENT_FILES.papers, county.papers)),
        ...repeated(inList(CONTENT_FILES.lifeEvents, county.lifeEvents)),
        ...repeated(inList(CONTENT_FILES.problems, county.problems)),
        ...repeated(shared),
        ...repeated(inList(CONTENT_FILES.adjustments, county.adjustments)),
        ...county.townships.flatMap((corpus) => {
          const { folder, township, sheet, duties, matters: own } = corpus;
          const head = `${folder}/${CONTENT_FILES.township}`;
          const rows = dutyKinds.flatMap((kind) =>
            duties[kind].map(({ id, serial, shared, at }) => ({
              file: `${folder}/${DUTY_FILES[kind]}`,
              path: [...at, shared ? 'use' : 'id'],
              id,
              serial,
              at,
            })),
          );
          return [
            ...repeated([...matters, ...own.map(({ file, id }) => ({ file, path: [], id }))]),
            ...repeated(township.places.map(({ id }, index) => ({ file: head, path: ['places', index, 'id'], id }))),
            ...township.places.flatMap(({ counters }, place) =>
              repeated(
                (counters ?? []).map(({ id }, index) => ({ file: head, path: ['places', place, 'counters', index, 'id'], id })),
              ),
            ),
            ...repeated(township.villages.map(({ id }, index) => ({ file: head, path: ['villages', index, 'id'], id }))),
            ...repeated(township.sources.map(({ id }, index) => ({ file: head, path: ['sources', index, 'id'], id }))),
            ...repeated(
              sheet.entries.map(({ matter }, index) => ({
                file: `${folder}/${CONTENT_FILES.sheet}`,
                path: ['entries', index, 'matter'],
                id: matter,
              })),
            ),
            ...(['feedback', 'adjustments', 'unlistedTasks'] as const).flatMap((kind) =>
              repeated(
                corpus[kind].map(({ id }, index) => ({ file: `${folder}/${CONTENT_FILES[kind]}`, path: [index, 'id'], id })),
              ),
            ),
            ...repeated(rows),
            ...dutyKinds.flatMap((kind) =>
              repeated(
                rows
                  .filter(({ file }) => file.endsWith(DUTY_FILES[kind]))
                  .map((row) => ({ ...row, path: [...row.at, 'serial'], id: String(row.serial) })),
                '序号',
              ),
            ),
          ];
        }),
      ];
    }),
};
