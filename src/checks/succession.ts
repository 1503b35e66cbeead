import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { retiredIn, type FindRetired } from '../domain/retired.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { RetiredKind, Retirement } from '../schema/retirement.ts';
import type { Check } from './check.ts';

const RULE = 'succession';

type Knows = (what: RetiredKind, id: string) => boolean;

/** The ids from `record` back to itself, if that is where they lead. */
function circle(record: Retirement, find: FindRetired): string[] | undefined {
  const follow = (id: string, passed: readonly string[]): string[] | undefined => {
    if (passed.includes(id)) return id === record.id ? [...passed, id] : undefined;
    const next = find(record.what, id)?.succeededBy ?? [];
    for (const each of next) {
      const found = follow(each.id, [...passed, id]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return follow(record.id, []);
}

function broken(file: string, records: readonly Retirement[], knows: Knows): Finding[] {
  const find = retiredIn(records);
  return records.flatMap((record, index): Finding[] => {
    const { what, id, succeededBy = [] } = record;
    const at = { file, rule: RULE, record: id };
    const round = circle(record, find);
    if (round !== undefined)
      return [
        {
          ...at,
          path: [index, 'succeededBy'],
          message: `接替的绕成了圈（${round.join(' → ')}）：请让最后一个指向现在还有的${what}`,
        },
      ];
    return succeededBy.flatMap((next, place) =>
      knows(what, next.id)
        ? []
        : [
            {
              ...at,
              path: [index, 'succeededBy', place, 'id'],
              message: `接替它的${what}“${next.id}”没有，下线名单里也没有：请写现在还有的编号；没有接替的，删掉 succeededBy，写 instead`,
            },
          ],
    );
  });
}

/** A file that could not be read may hold anything. */
const holds = (records: readonly { id: string }[], unread: readonly string[], file: string) => {
  const ids = new Set(records.map(({ id }) => id));
  return (id: string): boolean => ids.has(id) || unread.includes(file);
};

function knownIn({ folder, retired, unread, ...county }: CountyCorpus, own: readonly { id: string }[] = []): Knows {
  const find = retiredIn(retired);
  const unreadIds = unread.map((file) => ({ id: file.replace(/^.*\/|\.md$/g, '') }));
  const has: Record<RetiredKind, (id: string) => boolean> = {
    乡镇: holds([...county.townships, ...county.partial, ...unreadIds], [], ''),
    事项: holds([...county.matters, ...own, ...unreadIds], [], ''),
    部门: holds(county.departments, unread, `${folder}/${CONTENT_FILES.departments}`),
    材料: holds(county.papers, unread, `${folder}/${CONTENT_FILES.papers}`),
    一件事: holds(county.lifeEvents, unread, `${folder}/${CONTENT_FILES.lifeEvents}`),
  };
  return (what, id) => has[what](id) || find(what, id) !== undefined;
}

/** A township ends matters only; the rest is the county's. */
function ofTownship(township: TownshipCorpus, county: CountyCorpus): Finding[] {
  const file = `${township.folder}/${CONTENT_FILES.retired}`;
  const foreign = township.retired.flatMap(({ what }, index) =>
    what === '事项'
      ? []
      : [{ file, path: [index, 'what'], rule: RULE, message: `乡镇只能写事项下线；${what}由县里写进县的 retired.yaml` }],
  );
  const own = [...township.matters, ...township.retired];
  return [...foreign, ...broken(file, township.retired, knownIn(county, own))];
}

/** Old addresses are followed to the end: the end must be there. */
export const succession: Check = {
  rule: RULE,
  run: ({ counties }) =>
    counties.flatMap((county) => [
      ...broken(`${county.folder}/${CONTENT_FILES.retired}`, county.retired, knownIn(county)),
      ...county.townships.flatMap((each) => ofTownship(each, county)),
    ]),
};
