/**
 * 变化, in a sentence: two versions of a matter become what a resident has less or more to do. A burden that grows is said as
 * plainly as one that shrinks.
 */
import { CHANGE_KINDS } from '../schema/change.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { NOT_HERE } from '../schema/vocabulary.ts';
import { changeByChoice } from './change-by-choice.ts';
import { changeOfGuide } from './change-of-guide.ts';
import { changeOfHandling, type Handling } from './change-of-handling.ts';
import { changeOfPapers, type ToldChange } from './change-of-papers.ts';
import type { GuideMatter, Matter } from './corpus.ts';
import { limitHours } from './limit.ts';

/** A matter as one township handles it; without `handling`, as the county's guide has it. */
export interface MatterVersion {
  matter?: Matter | undefined;
  handling?: Handling | undefined;
}

const local = (entry: SheetEntry | undefined) => (entry === undefined || entry.action === NOT_HERE ? undefined : entry);

/** A township's promise stands where the county's is not shorter still. */
const shorter = (own: string | undefined, county: string): string =>
  own !== undefined && limitHours(own) < limitHours(county) ? own : county;

const spaced = (limit: string): string => limit.replace(/^\d+/, '$& ');

/** `从 5 个工作日缩短到 3 个`: the unit is said once where it stays. */
function changeOfLimit(from: string, to: string): ToldChange[] {
  if (from === to) return [];
  const [before, after] = [limitHours(from), limitHours(to)];
  if (after === 0) return [{ kind: '时限缩短', says: `当场就能办好了（原来要 ${spaced(from)}）` }];
  if (before === 0) return [{ kind: '时限延长', says: `不再当场办好，要等 ${spaced(to)}` }];
  const unit = (limit: string): string => limit.replace(/^\d+/, '');
  const short = unit(from) === unit(to) && to.includes('个') ? `${/^\d+/.exec(to)?.[0] ?? ''} 个` : spaced(to);
  if (after < before) return [{ kind: '时限缩短', says: `从 ${spaced(from)}缩短到 ${short}` }];
  if (after > before) return [{ kind: '时限延长', says: `从 ${spaced(from)}延长到 ${short}` }];
  return [{ kind: '时限调整', says: `时限从 ${spaced(from)}改成 ${short}` }];
}

function changeOfText(
  before: GuideMatter,
  after: GuideMatter,
  { handling: from }: MatterVersion,
  { handling: to }: MatterVersion,
) {
  return (nameOf: (paper: string) => string): ToldChange[] => {
    // What begins or ends here has no terms of its own to compare.
    const both = local(from?.entry) !== undefined && local(to?.entry) !== undefined;
    const [then, now] = both ? [local(from?.entry), local(to?.entry)] : [];
    return [
      ...changeOfPapers({ guide: before, waived: then?.waives ?? [] }, { guide: after, waived: now?.waives ?? [] }, nameOf),
      ...changeByChoice(before, after, 'promisedLimit', (county, later) =>
        changeOfLimit(shorter(then?.promisedLimit, county), shorter(now?.promisedLimit, later)),
      ),
      ...changeOfGuide(before, after),
    ];
  };
}

function changeOfMatter(before: MatterVersion, after: MatterVersion, nameOf: (paper: string) => string): ToldChange[] {
  const [from, to] = [before.matter, after.matter];
  if (from === undefined) return to === undefined ? [] : [{ kind: '新增事项', says: '新增这件事' }];
  if (to === undefined) return [{ kind: '不再办理', says: '这件事不再办理' }];
  const renamed: ToldChange[] = from.name === to.name ? [] : [{ kind: '改名', says: `改名了：原来叫“${from.name}”` }];
  if (to.state === 'name-only') return renamed;
  if (from.state === 'name-only') return [...renamed, { kind: '指南补齐', says: '指南写好了：材料、时限和收费都能在这里看' }];
  return [...renamed, ...changeOfText(from, to, before, after)(nameOf)];
}

/** What is different, the weightiest first; nothing of what only the wording tells. `nameOf` names a paper by its id. */
export function describeChange(before: MatterVersion, after: MatterVersion, nameOf: (paper: string) => string): ToldChange[] {
  const matter = changeOfMatter(before, after, nameOf);
  const cases = after.matter?.state === 'complete' ? (after.matter.cases ?? []) : [];
  const caseName = (id: string): string => cases.find((each) => each.id === id)?.name ?? id;
  const ended = before.matter === undefined || after.matter === undefined;
  const handling = ended ? [] : changeOfHandling(before.handling, after.handling, caseName);
  return [...matter, ...handling].sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}
