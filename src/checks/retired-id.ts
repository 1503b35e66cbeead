import type { CountyCorpus, TownshipCorpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Retirement } from '../schema/retirement.ts';
import type { Check } from './check.ts';

const RULE = 'retired-id';

interface Used {
  file: string;
  path: DataPath;
}

const message = ({ what, id, name, on }: Retirement): string =>
  `编号“${id}”是${what}“${name}”的，${on} 起下线了，不能再用：真的下线了，就删掉这里；是另一个，就换一个新编号；是它又恢复了，就从 retired.yaml 里删掉那一条`;

/** What is said twice, and what still bears an id that has been retired: the finding stands where it is used. */
function reused(file: string, records: readonly Retirement[], use: (record: Retirement) => Used | undefined): Finding[] {
  return records.flatMap((record, index): Finding[] => {
    const { what, id } = record;
    const earlier = records.findIndex((each) => each.what === what && each.id === id);
    const twice = earlier < index ? [{ file, path: [index, 'id'], message: `“${id}”（${what}）写了两次，请只留一条` }] : [];
    const used = use(record);
    const both = used === undefined ? [] : [{ ...used, message: message(record) }];
    return [...twice, ...both].map((each) => ({ ...each, rule: RULE, record: id }));
  });
}

const inList = (file: string, records: readonly { id: string }[], id: string): Used | undefined => {
  const index = records.findIndex((each) => each.id === id);
  return index === -1 ? undefined : { file, path: [index, 'id'] };
};

function inCounty(county: CountyCorpus): (record: Retirement) => Used | undefined {
  const { folder, departments, papers, lifeEvents, matters, townships, partial } = county;
  return ({ what, id }) => {
    switch (what) {
      case '部门':
        return inList(`${folder}/${CONTENT_FILES.departments}`, departments, id);
      case '材料':
        return inList(`${folder}/${CONTENT_FILES.papers}`, papers, id);
      case '一件事':
        return inList(`${folder}/${CONTENT_FILES.lifeEvents}`, lifeEvents, id);
      case '事项': {
        const all = [...matters, ...[...townships, ...partial].flatMap((each) => each.matters)];
        const file = all.find((each) => each.id === id)?.file;
        return file === undefined ? undefined : { file, path: [] };
      }
      // Its own file: whoever brings a folder back holds up nobody else.
      case '乡镇': {
        const found = [...townships, ...partial].find((each) => each.id === id);
        return found && { file: `${found.folder}/${CONTENT_FILES.township}`, path: [] };
      }
      default:
        return what satisfies never;
    }
  };
}

const inTownship =
  ({ folder, sheet, matters }: TownshipCorpus) =>
  ({ id }: Retirement): Used | undefined => {
    const index = sheet.entries.findIndex(({ matter }) => matter === id);
    if (index !== -1) return { file: `${folder}/${CONTENT_FILES.sheet}`, path: ['entries', index, 'matter'] };
    const file = matters.find((each) => each.id === id)?.file;
    return file === undefined ? undefined : { file, path: [] };
  };

/** An id is an address: given to another thing, old links and printed codes would lead to what they never meant. */
export const retiredId: Check = {
  rule: RULE,
  run: ({ counties }) =>
    counties.flatMap((county) => [
      ...reused(`${county.folder}/${CONTENT_FILES.retired}`, county.retired, inCounty(county)),
      ...county.townships.flatMap((each) => reused(`${each.folder}/${CONTENT_FILES.retired}`, each.retired, inTownship(each))),
    ]),
};
