import type { Site } from '../schema/site.ts';
import { CRITERIA, EVIDENCE, NATIONAL_ITEMS, type Criterion, type Verdict } from './accessibility-criteria.ts';
import { addresses } from './addresses.ts';
import { page, readDay, type Page } from './page.ts';

/** Days of the last review and of the next. */
const REVIEWED = '2026-11-27';
const NEXT = '2027-11-27';

/** Items of GB/T 37668—2019. */
const NATIONAL_COUNT = 58;

const PRINCIPLES = ['可感知', '可操作', '可理解', '兼容'] as const;

export interface AccessibilityTable {
  title: string;
  lines: { requirement: string; verdict: Verdict; evidence: string }[];
}

export interface AccessibilityPage {
  page: Page;
  reviewed: string;
  next: string;
  /** How many criteria came to each verdict. */
  counts: string;
  national: AccessibilityTable;
  /** Items of the national standard that are not looked at one by one. */
  unknownItems: number;
  tables: AccessibilityTable[];
  tests: { name: string; meaning: string; file: string }[];
}

const table = (title: string, criteria: readonly Criterion[]): AccessibilityTable => ({
  title,
  lines: criteria.map(({ number, level, name, verdict, why, tests }) => ({
    requirement: `${number}（${level}）${name}`,
    verdict,
    evidence: `${why}${tests.length === 0 ? '' : `。测试：${tests.join('、')}`}`,
  })),
});

export function accessibilityPage({ site }: { site: Site }): AccessibilityPage {
  const count = (verdict: Verdict): string => `${verdict} ${CRITERIA.filter((each) => each.verdict === verdict).length} 条`;
  return {
    page: page({
      site,
      path: addresses.accessibility(),
      title: '无障碍声明',
      description: '本站怎样方便老人和残疾人使用，哪些做到了，哪些没有做到，遇到障碍找谁。',
    }),
    reviewed: readDay(REVIEWED),
    next: readDay(NEXT),
    counts: `共 ${CRITERIA.length} 条：${count('符合')}，${count('部分')}，${count('不适用')}`,
    unknownItems: NATIONAL_COUNT - NATIONAL_ITEMS.length,
    national: table('国家标准里已经知道条号的', NATIONAL_ITEMS),
    tables: PRINCIPLES.map((principle, index) =>
      table(
        principle,
        CRITERIA.filter(({ number }) => number.startsWith(`${index + 1}.`)),
      ),
    ),
    tests: Object.entries(EVIDENCE).map(([name, each]) => ({ name, ...each })),
  };
}
