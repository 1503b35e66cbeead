import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { overviewOf } from '../domain/county-overview.ts';
import { countyCorpus, entry, guide, pendingMatter, sheet, site, TODAY, township, townshipCorpus } from '../testing/builders.ts';
import { overviewCsv, overviewJson } from './overview-tables.ts';
import type { OverviewTable } from './addresses.ts';

const overview = overviewOf(
  countyCorpus({
    matters: [guide(), pendingMatter({ group: undefined })],
    townships: [
      townshipCorpus(),
      townshipCorpus({
        id: 'liaohu',
        township: township({ name: '=蓼湖镇', divisionCode: '990122102' }),
        sheet: { ...sheet(entry({ action: '办结' })), confirmed: { on: '2025-01-01', by: '中心' } },
      }),
    ],
  }),
  TODAY,
);
const scope = { site: site({ webAddress: 'https://fuwudan.example/' }), overview };
const rows = (table: OverviewTable) => parse<Record<string, string>>(overviewCsv(table, scope), { bom: true, columns: true });

test('each matter of each township is a row, with its page and the file to mend; no name is taken for a formula', () =>
  expect(rows('overview').map((row) => Object.values(row).join(' '))).toEqual([
    '990122101 雾岭镇 最低生活保障 minimum-living-allowance 困难救助 有 受理 2026-10-22 2027-10-22 否 https://fuwudan.example/hexi/wuling/minimum-living-allowance.html hexi/wuling/sheet.yaml',
    '990122101 雾岭镇 地名命名审批 place-name-approval 其他事项 待补充 没写   否 https://fuwudan.example/hexi/wuling/all-matters/index.html hexi/wuling/sheet.yaml',
    "990122102 '=蓼湖镇 最低生活保障 minimum-living-allowance 困难救助 有 办结 2025-01-01 2026-01-01 是 https://fuwudan.example/hexi/liaohu/minimum-living-allowance.html hexi/liaohu/sheet.yaml",
    "990122102 '=蓼湖镇 地名命名审批 place-name-approval 其他事项 待补充 没写   否 https://fuwudan.example/hexi/liaohu/all-matters/index.html hexi/liaohu/sheet.yaml",
  ]));

test('each township is a row with its figures', () =>
  expect(rows('townships')[1]).toMatchObject({
    '乡镇（街道）': "'=蓼湖镇",
    齐不齐: '差几项',
    办结: '1',
    没写: '1',
    过了核对期限: '1',
    配合履职事项: '1',
    只有自己才有的说法: '0.0%',
    下次核对不晚于: '2026-01-01',
    过期的意见: '0',
    显示的是哪天的版本: '最新',
  }));

test('each pair is a row, both ways', () =>
  expect(rows('likeness').map((row) => Object.values(row))).toEqual([
    ['雾岭镇', "'=蓼湖镇", '100.0%'],
    ["'=蓼湖镇", '雾岭镇', '100.0%'],
  ]));

test('the JSON is the whole overview, with what it means, whose it is and of which day', () => {
  const { title, shape, licence, source, dataDate, demonstration, ...rest } = JSON.parse(overviewJson(scope)) as Record<
    string,
    unknown
  >;
  expect(rest).toEqual(JSON.parse(JSON.stringify(overview)));
  expect([title, source, dataDate, demonstration]).toEqual(['禾溪县全县总览', '禾溪县乡镇服务单', '2026-11-20', true]);
  for (const key of ['townships', 'matters', 'cells', 'likeness', 'states', 'overdue', 'lists']) expect(shape).toContain(key);
  expect(licence).toContain('自由');
});
