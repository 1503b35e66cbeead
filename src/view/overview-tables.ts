/** 全县总览 as tables for a spreadsheet, and as JSON for programs. */
import { CELL_STATES, type CountyOverview } from '../domain/county-overview.ts';
import { dueDay } from '../domain/freshness.ts';
import { dutyKinds } from '../domain/written-duties.ts';
import type { Site } from '../schema/site.ts';
import { DUTY_LISTS, MATTER_GROUPS } from '../schema/vocabulary.ts';
import { addresses, type OverviewTable } from './addresses.ts';
import { csv, type CsvField } from './csv.ts';
import { percent } from './overview-alike.ts';
import { cellAddress } from './overview-cells.ts';

interface Table {
  heads: string[];
  rows: CsvField[][];
}

export interface OverviewScope {
  site: Site;
  overview: CountyOverview;
}

const yes = (claim: boolean): string => (claim ? '是' : '否');
const sheetOf = (county: string, township: string): string => `${county}/${township}/sheet.yaml`;
/** Absolute where the site has an address of its own, else below its folder. */
const addressOn = ({ webAddress = '' }: Site, address: string): string => webAddress + address;

const CELL_HEADS = ['行政区划代码', '乡镇（街道）', '事项', '事项编号', '类别', '县级指南', '本地办到哪一步'];
const MEND_HEADS = ['网页', '要改的文件'];

function cellTable({ site, overview: { county, townships, matters } }: OverviewScope): Table {
  const rows = townships.flatMap(({ id, name, divisionCode }, index) =>
    matters.flatMap((matter) => {
      const cell = matter.cells[index];
      if (cell === undefined) return [];
      const group = matter.group === undefined ? '其他事项' : MATTER_GROUPS[matter.group];
      return [
        [
          ...[divisionCode, name, matter.name, matter.id, group, matter.guide ? '有' : '待补充', cell.state],
          ...[cell.confirmed ?? '', cell.due ?? '', yes(cell.overdue)],
          ...[addressOn(site, cellAddress(county, cell, matter.id)), sheetOf(county, id)],
        ],
      ];
    }),
  );
  return { heads: [...CELL_HEADS, '最近核对', '下次核对不晚于', '过了核对期限', ...MEND_HEADS], rows };
}

function townshipTable({ site, overview: { county, townships } }: OverviewScope): Table {
  const heads = [
    ...['行政区划代码', '乡镇（街道）', '齐不齐', ...CELL_STATES, '过了核对期限', '只有本地才有的事项', '没有指南的事项'],
    ...dutyKinds.flatMap((kind) => [DUTY_LISTS[kind], `${DUTY_LISTS[kind]}：特色`]),
    ...['只有自己才有的说法', '服务单最近核对', '核对的岗位', '下次核对不晚于', '过期的意见', '显示的是哪天的版本'],
    ...MEND_HEADS,
  ];
  const rows = townships.map((each) => [
    ...[each.divisionCode, each.name, each.verdict, ...CELL_STATES.map((state) => each.states[state])],
    ...[each.overdue, each.ownMatters, each.withoutGuide],
    ...dutyKinds.flatMap((kind) => [each.lists[kind].rows, each.lists[kind].characteristic]),
    ...[percent(each.ownWording), each.confirmed.on, each.confirmed.by, dueDay(each.confirmed)],
    ...[each.lateOpinions, each.heldAt ?? '最新'],
    ...[addressOn(site, addresses.township(county, each.id)), sheetOf(county, each.id)],
  ]);
  return { heads, rows };
}

function likenessTable({ overview: { townships, likeness } }: OverviewScope): Table {
  const names = new Map(townships.map(({ id, name }) => [id, name]));
  return {
    heads: ['乡镇（街道）', '和哪个比', '前一个的说法也在后一个清单里的'],
    rows: likeness.map((pair) => [names.get(pair.of) ?? pair.of, names.get(pair.in) ?? pair.in, percent(pair.shared)]),
  };
}

const TABLES: Record<OverviewTable, (scope: OverviewScope) => Table> = {
  overview: cellTable,
  townships: townshipTable,
  likeness: likenessTable,
};

export const overviewTables = Object.keys(TABLES) as OverviewTable[];

export function overviewCsv(table: OverviewTable, scope: OverviewScope): string {
  const { heads, rows } = TABLES[table](scope);
  return csv(heads, rows);
}

const SHAPE =
  'townships：各乡镇，按行政区划代码排列，不是排名；states 是各办到哪一步的事项有几个，overdue 是过了核对期限的有几个，lists 是三张清单的行数（rows）和其中的特色（characteristic）。matters：全县都有的事项；cells 是它在各乡镇办到哪一步（state，没写的写“没写”）、哪天核对过（confirmed）、不晚于哪天再核对（due）、过没过期（overdue）。likeness：of 的清单有多少（shared，0 到 1）也在 in 的清单里。';

export const overviewJson = ({ site, overview }: OverviewScope): string =>
  JSON.stringify({
    title: `${overview.name}全县总览`,
    shape: SHAPE,
    licence: '可以自由下载使用，请注明来源和数据日期。',
    source: site.name,
    dataDate: site.dataDate,
    demonstration: site.demonstration === true,
    ...overview,
  });
