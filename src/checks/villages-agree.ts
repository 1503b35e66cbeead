import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { retiredIn, type FindRetired } from '../domain/retired.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'villages-agree';

/**
 * What the county publishes of the township, against what the township says of itself. The county may change its list on any
 * day, and no version of the township would fit: it is told, but not held back.
 */
function againstList({ folder, township }: TownshipCorpus, official: readonly string[]): Finding[] {
  const file = `${folder}/${CONTENT_FILES.township}`;
  const own = new Set(township.villages.map(({ name }) => name));
  const missing = official
    .filter((name) => !own.has(name))
    .map((name) => ({
      file,
      path: ['villages'],
      rule: RULE,
      between: true,
      message: `县里公布的名单有“${name}”，这里没有：请加上，或者请县里改名单`,
    }));
  const unknown = township.villages.flatMap(({ id, name }, index) =>
    official.includes(name)
      ? []
      : [
          {
            file,
            path: ['villages', index, 'name'],
            rule: RULE,
            record: id,
            between: true,
            message: `县里公布的名单没有“${name}”：请照名单改，自然村和老地名写在 aliases 里`,
          },
        ],
  );
  return [...missing, ...unknown];
}

/** 交界的村: the neighbour must be there, and be another. */
function neighbours({ id: own, folder, township }: TownshipCorpus, known: ReadonlySet<string>, gone: FindRetired): Finding[] {
  return township.villages.flatMap(({ id, alsoServedBy }, index) => {
    if (alsoServedBy === undefined) return [];
    const { neighbour } = alsoServedBy;
    const path = ['villages', index, 'alsoServedBy', 'neighbour'];
    const finding = { file: `${folder}/${CONTENT_FILES.township}`, path, rule: RULE, record: id };
    if (neighbour === own) return [{ ...finding, message: `“${neighbour}”就是本乡镇：请写邻乡镇的编号，或者删掉 alsoServedBy` }];
    const merged = gone('乡镇', neighbour);
    if (merged !== undefined) {
      const message = `“${neighbour}”（${merged.name}）从 ${merged.on} 起没有了：请改成接替它的乡镇，或者删掉 alsoServedBy`;
      return [{ ...finding, message, warning: true }];
    }
    // A neighbour that is taken away must not hold this township up.
    return known.has(neighbour) ? [] : [{ ...finding, message: `本县没有编号为“${neighbour}”的乡镇`, between: true }];
  });
}

function ofCounty({ folder, county, townships, partial, retired }: CountyCorpus): Finding[] {
  const known = new Set([...townships, ...partial].map(({ id }) => id));
  const strangers = Object.keys(county.villages ?? {}).filter((id) => !known.has(id));
  return [
    ...strangers.map((id) => ({
      file: `${folder}/${CONTENT_FILES.county}`,
      path: ['villages', id],
      atKey: true,
      rule: RULE,
      // Who leaves must not stop those who stay.
      between: true,
      message: `村名单里的“${id}”不是本县乡镇的文件夹名`,
    })),
    ...townships.flatMap((each) => {
      const official = county.villages?.[each.id];
      return [...(official === undefined ? [] : againstList(each, official)), ...neighbours(each, known, retiredIn(retired))];
    }),
  ];
}

/** Who does not find his village does not find his township. */
export const villagesAgree: Check = { rule: RULE, run: ({ counties }) => counties.flatMap(ofCounty) };
