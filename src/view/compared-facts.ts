/** What figures tell two townships apart: size, hours, how much each list holds. */
import { minutesIn } from '../domain/change-of-handling.ts';
import type { CountyDigest, TownshipHead } from '../domain/county-digest.ts';
import { readHours } from '../domain/opening-hours.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import { DUTY_LISTS, TOWNSHIP_KINDS } from '../schema/vocabulary.ts';
import { difference, each, whoHasMore, type Both, type Difference } from './difference.ts';

/** A number of a township with its unit, and the word for more of it. */
interface Figure {
  what: string;
  unit: string;
  of: (head: TownshipHead) => number | undefined;
  more?: string;
}

const SIZE: readonly Figure[] = [
  { what: '常住人口', unit: '人', of: ({ population }) => population },
  { what: '面积', unit: '平方公里', of: ({ areaKm2 }) => areaKm2, more: '大' },
  { what: '村和社区', unit: '个', of: ({ villages }) => villages.length },
];

const LISTS: readonly Figure[] = [
  { what: '办事事项', unit: '项', of: ({ matters }) => matters.length },
  ...dutyKinds.map((kind): Figure => ({ what: DUTY_LISTS[kind], unit: '项', of: ({ dutyCounts }) => dutyCounts[kind] })),
];

/** Of figures that both townships give. */
const ofFigures = (figures: readonly Figure[], heads: Both<TownshipHead>, names: Both<string>): Difference[] =>
  figures.flatMap(({ what, unit, of, more }) => {
    const [a, b] = each(heads, of);
    if (a === undefined || b === undefined) return [];
    return [difference(what, names, [`${a} ${unit}`, `${b} ${unit}`], whoHasMore(names, [a, b], unit, more))];
  });

export function comparedFacts(heads: Both<TownshipHead>, names: Both<string>, { ownWords }: CountyDigest): Difference[] {
  const text = (what: string, of: (head: TownshipHead) => string, says?: string): Difference =>
    difference(what, names, each(heads, of), says);
  const open = each(heads, ({ hours }) => minutesIn(hours) / 60);
  const own = each(heads, ({ id }) => Math.round((ownWords[id]?.own ?? 1) * 100));
  const percent = each(own, (share) => `${share}%`);
  return [
    text('类别', ({ kind }) => TOWNSHIP_KINDS[kind], '类别不同'),
    ...ofFigures(SIZE, heads, names),
    text('便民服务中心每周开门', ({ hours }) => hours.map(readHours).join('；'), whoHasMore(names, open, '小时')),
    text('便民服务中心地址', ({ address }) => address),
    text('便民服务中心电话', ({ phone }) => phone),
    ...ofFigures(LISTS, heads, names),
    difference('三张清单里自己的话', names, percent, whoHasMore(names, own, '个百分点')),
  ];
}
