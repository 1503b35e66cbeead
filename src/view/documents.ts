import type { GuideMatter } from '../domain/corpus.ts';
import type { Paper } from '../schema/county.ts';
import { NO_PAPERS, type Document, type Variant } from '../schema/matter.ts';
import { forSome, type ForSome } from './conditional.ts';

export interface DocumentLine extends ForSome {
  name: string;
  /** `原件核验，复印件1份`. */
  form: string;
  /** Notes, where to get it, whether the office fetches it. */
  hints: string[];
  /** The office looks it up itself: nothing to bring. */
  fetched?: boolean;
  /** The paper's own page, where its form stands with a filled sample. */
  sample?: string | undefined;
}

export interface DocumentGroup extends ForSome {
  /** Absent for papers that every case needs. */
  title?: string | undefined;
  /** What else is different in this case. */
  note?: string | undefined;
  lines: DocumentLine[];
}

const formOf = ({ original, count, copies }: Document): string =>
  [
    original === undefined ? '' : `原件${original}${count === undefined ? '' : `${count}份`}`,
    copies === undefined ? '' : `复印件${copies}份`,
  ]
    .filter((part) => part !== '')
    .join('，');

interface Catalogue {
  papers: ReadonlyMap<string, Paper>;
  addressOf: (paper: string) => string;
}

function documentLine(document: Document, { papers, addressOf }: Catalogue): DocumentLine {
  const paper = papers.get(document.paper);
  const hints = [
    document.channels === undefined ? undefined : `${document.channels.join('、')}办时才要`,
    document.note,
    paper?.fetchedByOffice === true ? '窗口自己查，不用您交' : undefined,
    paper?.pledge === true ? '可以用书面承诺代替' : undefined,
    paper === undefined ? undefined : `哪里拿：${paper.obtain}`,
  ];
  return {
    name: paper?.name ?? document.paper,
    form: formOf(document),
    hints: hints.filter((hint) => hint !== undefined),
    ...(paper?.fetchedByOffice === true && { fetched: true }),
    sample: paper?.form === undefined ? undefined : addressOf(paper.id),
    ...forSome({ channels: document.channels }),
  };
}

const titleOf = ({ name }: Variant, lines: readonly unknown[]): string => (lines.length > 0 ? `另外，${name}要带` : name);

/** Papers that all cases need first, then those of each case. */
export function documentGroups(matter: GuideMatter, catalogue: Catalogue, waived: readonly string[]): DocumentGroup[] {
  const documents = matter.documents === NO_PAPERS ? [] : matter.documents.filter(({ paper }) => !waived.includes(paper));
  const linesOf = (chosen: readonly Document[]): DocumentLine[] => chosen.map((each) => documentLine(each, catalogue));
  const byCase = (matter.cases ?? []).map((variant): DocumentGroup => {
    const lines = linesOf(documents.filter(({ cases }) => cases?.includes(variant.id)));
    return { title: titleOf(variant, lines), note: variant.note, lines, ...forSome({ cases: [variant.id] }) };
  });
  const common = { lines: linesOf(documents.filter(({ cases }) => cases === undefined)) };
  const groups = [{ ...common, ...(byCase.length > 0 && { title: '都要带' }) }, ...byCase];
  return groups.filter(({ lines, note }: DocumentGroup) => lines.length > 0 || note !== undefined);
}
