import type { GuideMatter } from '../domain/corpus.ts';
import type { Paper } from '../schema/county.ts';
import { NO_PAPERS, type Document } from '../schema/matter.ts';

export interface DocumentLine {
  name: string;
  /** `原件核验，复印件1份`. */
  form: string;
  /** Notes, where to get it, whether the office fetches it. */
  hints: string[];
  /** The office looks it up itself: nothing to bring. */
  fetched?: boolean;
}

export interface DocumentGroup {
  /** Absent for papers that every case needs. */
  title?: string | undefined;
  /** The case that needs them beside the others. */
  case?: string | undefined;
  lines: DocumentLine[];
}

function documentLine(document: Document, papers: ReadonlyMap<string, Paper>): DocumentLine {
  const paper = papers.get(document.paper);
  const original =
    document.original === undefined ? '' : `原件${document.original}${document.count === undefined ? '' : `${document.count}份`}`;
  const copies = document.copies === undefined ? '' : `复印件${document.copies}份`;
  const hints = [
    document.note,
    paper?.fetchedByOffice === true ? '窗口自己查，不用您交' : undefined,
    paper?.pledge === true ? '可以用书面承诺代替' : undefined,
    paper === undefined ? undefined : `哪里拿：${paper.obtain}`,
  ];
  return {
    name: paper?.name ?? document.paper,
    form: [original, copies].filter((part) => part !== '').join('，'),
    hints: hints.filter((hint) => hint !== undefined),
    ...(paper?.fetchedByOffice === true && { fetched: true }),
  };
}

/** Papers that all cases need first, then those of each case. */
export function documentGroups(
  matter: GuideMatter,
  papers: ReadonlyMap<string, Paper>,
  waived: readonly string[],
): DocumentGroup[] {
  const documents = matter.documents === NO_PAPERS ? [] : matter.documents.filter(({ paper }) => !waived.includes(paper));
  const group = (title: string | undefined, chosen: readonly Document[]): DocumentGroup => ({
    title,
    lines: chosen.map((each) => documentLine(each, papers)),
  });
  const common = documents.filter(({ cases }) => cases === undefined);
  const byCase = (matter.cases ?? []).map(({ id, name }) => {
    const chosen = documents.filter(({ cases }) => cases?.includes(id));
    return { ...group(`另外，${name}要带`, chosen), case: id };
  });
  const groups = [group(byCase.length > 0 ? '都要带' : undefined, common), ...byCase];
  return groups.filter(({ lines }) => lines.length > 0);
}
