import type { CountyCorpus, GuideMatter } from '../domain/corpus.ts';
import { guidesOf } from '../domain/guides.ts';
import type { Finding } from '../domain/issue.ts';
import { NO_PAPERS } from '../schema/matter.ts';
import type { Check } from './check.ts';

const RULE = 'own-paper-asked';

/** Papers that the responsible department issues itself, and neither fetches nor gives a reason for. */
function askedOf({ file, department, documents }: GuideMatter, { papers }: CountyCorpus): Finding[] {
  if (documents === NO_PAPERS) return [];
  return documents.flatMap(({ paper: id, note }, index) => {
    const paper = papers.find((each) => each.id === id);
    const own = paper !== undefined && paper.issuedBy === department;
    if (!own || paper.fetchedByOffice === true || paper.whyAsked !== undefined || note !== undefined) return [];
    const message = `“${paper.name}”是本部门自己出的，应当自己查：在 papers.yaml 里写 fetchedByOffice: true，或写清为什么还要带。例如 whyAsked: 旧证要收回`;
    return [{ file, path: ['documents', index, 'paper'], rule: RULE, message }];
  });
}

/** 免提交: what a department has issued itself it can look up; a resident should not carry it from one window to the next. */
export const ownPaperAsked: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) => counties.flatMap((county) => guidesOf(county).flatMap((matter) => askedOf(matter, county))),
};
