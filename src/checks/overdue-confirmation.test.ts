import { expect, test } from 'vitest';
import { corpus, countyCorpus, entry, guide, sheet, TODAY, townshipCorpus } from '../testing/builders.ts';
import { overdueConfirmation } from './overdue-confirmation.ts';

const confirmed = (on: string) => ({ on, by: '社会事务办' });
const guided = (on: string) => overdueConfirmation.run(corpus(countyCorpus({ matters: [guide({ confirmed: confirmed(on) })] })));

test('accepts what was confirmed within twelve months, today included', () => {
  expect(guided('2025-11-20')).toEqual([]);
  expect(guided(TODAY)).toEqual([]);
});

test('warns of an older one, which stops nothing', () =>
  expect(guided('2025-11-19')).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['confirmed', 'on'],
      rule: 'overdue-confirmation',
      record: 'minimum-living-allowance',
      message: '上次核对是 2025-11-19，应当不晚于 2026-11-19 再核对：请对照实际再核对一遍，把日期改成核对的那一天',
      warning: true,
    },
  ]));

test('refuses a day to come', () => {
  const [finding] = guided('2026-11-21');
  expect(finding).toMatchObject({ message: '核对日期 2026-11-21 还没有到，请写真正核对的那一天，例如 "2026-11-20"' });
  expect(finding?.warning).toBeUndefined();
});

test('keeps to the months that a confirmation says', () => {
  const half = (on: string) =>
    overdueConfirmation.run(corpus(countyCorpus({ matters: [guide({ confirmed: { ...confirmed(on), reviewMonths: 6 } })] })));
  expect(half('2026-05-20')).toEqual([]);
  expect(half('2026-05-19').map(({ message }) => message.slice(0, 37))).toEqual([
    '上次核对是 2026-05-19，应当不晚于 2026-11-19 再核对',
  ]);
});

test('judges a sheet, its entries, and the township’s own matters', () => {
  const old = confirmed('2024-01-01');
  const township = townshipCorpus({
    sheet: { ...sheet(entry({ matter: 'id-card', confirmed: old })), confirmed: old },
    matters: [guide({ id: 'tea', file: 'hexi/wuling/matters/tea.md', confirmed: old })],
  });
  const findings = overdueConfirmation.run(corpus(countyCorpus({ townships: [township] })));
  expect(findings.map(({ file, path, record }) => `${file} ${path.join('.')} ${record ?? ''}`)).toEqual([
    'hexi/wuling/matters/tea.md confirmed.on tea',
    'hexi/wuling/sheet.yaml confirmed.on wuling',
    'hexi/wuling/sheet.yaml entries.0.confirmed.on id-card',
  ]);
});
