/** One sheet of the booklet: what its page says, as short facts. */
import type { DocumentGroup } from './documents.ts';
import type { FeeLine } from './guide-sections.ts';
import type { TownshipSheet } from './township-sheets.ts';

export interface Fact {
  label: string;
  lines: string[];
}

/** A sheet of the booklet; PDF of browsers have no page numbers to refer to, so sheets are numbered. */
export interface BookletSheet {
  id: string;
  title: string;
  code: string;
  facts: Fact[];
}

const paperText = ({ title, note, lines }: DocumentGroup): string => {
  const papers = lines.map(
    ({ name, form, hints: [hint] }) => `${name}${form && `（${form}）`}${hint === undefined ? '' : `，${hint}`}`,
  );
  const told = [...papers, ...(note === undefined ? [] : [note])].join('；');
  return title === undefined ? told : `${title}：${told}`;
};

const feeText = ({ heading, fee, charges }: FeeLine): string =>
  heading + (charges.length > 0 ? charges.map(({ item, standard }) => `${item}：${standard}`).join('；') : fee);

const fact = (label: string, ...texts: (string | undefined)[]): Fact[] => {
  const line = texts.filter((each) => each !== undefined && each !== '').join('；');
  return line === '' ? [] : [{ label, lines: [line] }];
};

function placeFacts({ where }: TownshipSheet['shown']): Fact[] {
  return [
    ...fact('电话', ...where.phones.map(({ number }) => number)),
    ...fact(
      where.here ? '地点' : '不在本地办',
      [where.place, where.counter].filter((each) => each !== undefined).join(' '),
      where.address,
    ),
    ...fact('时间', ...where.hours),
    ...fact('办到哪步', where.action === undefined ? undefined : `${where.action.label}，${where.action.meaning}`, where.station),
    ...fact('另有地点', ...where.byCase.map(({ text, phones }) => [text, ...phones.map(({ number }) => number)].join(' '))),
    ...fact('本地说明', where.note),
  ];
}

function guideFacts({ guide }: TownshipSheet['shown']): Fact[] {
  if (guide === undefined) return fact('指南', '待补充，请先打电话问');
  const { documents, noDocuments, audience, conditions, steps, wayNotes, limits, fees, visits, proxy, result } = guide;
  return [
    { label: '要带什么', lines: [...(noDocuments ? ['不需要材料'] : []), ...documents.map(paperText)] },
    ...fact('谁可以办', audience, ...conditions),
    ...fact('怎么办', steps.map((step, index) => `${index + 1}. ${step}`).join(' '), ...wayNotes.map(({ text }) => text)),
    ...fact('要跑几次', visits, proxy),
    ...fact('多久办好', ...limits.map(({ heading, promised }) => heading + promised)),
    ...fact('收费', ...fees.map(feeText)),
    ...fact('办完得到', result),
  ];
}

export const bookletSheet = ({ matter, shown, code }: TownshipSheet, number: number): BookletSheet => ({
  id: `sheet-${matter.id}`,
  title: `${number}. ${matter.name}`,
  code,
  facts: [...placeFacts(shown), ...guideFacts(shown)],
});
