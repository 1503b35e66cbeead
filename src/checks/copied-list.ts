import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { allRows, sharedWording, wordingOf, type Wording } from '../domain/wording.ts';
import { DUTY_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'copied-list';
const TOO_MUCH = 0.9;

const hasCharacteristic = ({ duties }: TownshipCorpus): boolean =>
  allRows(duties).some(({ characteristic }) => characteristic !== undefined);

/** The neighbour whose wording stands most in the list of `own`. */
function nearest(own: TownshipCorpus, county: CountyCorpus, wordings: ReadonlyMap<TownshipCorpus, Wording>) {
  const wording = wordings.get(own) ?? new Set();
  return county.townships
    .filter((other) => other !== own)
    .map((other) => ({ name: other.township.name, share: sharedWording(wording, wordings.get(other) ?? new Set()) }))
    .reduce((best, each) => (each.share > best.share ? each : best), { name: '', share: 0 });
}

function inCounty(county: CountyCorpus): Finding[] {
  const suspects = county.townships.filter((each) => !hasCharacteristic(each));
  if (suspects.length === 0) return [];
  const wordings = new Map(county.townships.map((each) => [each, wordingOf(each, county)]));
  return suspects.flatMap((own) => {
    const { name, share } = nearest(own, county, wordings);
    if (share < TOO_MUCH) return [];
    const percent = Math.floor(share * 100);
    const message = `清单里 ${percent}% 的文字和${name}一样，也没有一行特色事项：请写出只有本地才有的事，并加上 characteristic: { why: … }，例如 why: 本镇有县内最大的高山茶园`;
    return [{ file: `${own.folder}/${DUTY_FILES.basic}`, path: ['source'], rule: RULE, record: own.id, message, between: true }];
  });
}

/** 千城一面: a list that could be any township's was not compiled from below. */
export const copiedList: Check = { rule: RULE, run: ({ counties }) => counties.flatMap(inCounty) };
