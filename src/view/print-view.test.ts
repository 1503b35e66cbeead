import { describe, expect, test } from 'vitest';
import type { GuideMatter } from '../domain/corpus.ts';
import type { HereEntry } from '../schema/sheet.ts';
import type { Site } from '../schema/site.ts';
import { entry, guide, pendingMatter, place, scope, sheet, site, township } from '../testing/builders.ts';
import { matterPage } from './matter-page.ts';
import { printView } from './print-view.ts';

interface Given {
  matter?: Partial<GuideMatter>;
  own?: Partial<HereEntry>;
  ofSite?: Partial<Site>;
  address?: string;
  notices?: { text: string; from: string; until: string }[];
}

function printed({ matter = {}, own = {}, ofSite = {}, address = '茶市街8号', notices }: Given = {}) {
  const record = guide(matter);
  const places = [place({ address, notices })];
  const all = scope({ township: township({ places }), sheet: sheet(entry(own)) }, { matters: [record] });
  const within = { ...all, site: site({ webAddress: 'https://fuwudan.example/', ...ofSite }) };
  return printView(record, matterPage(record, within), within);
}

describe('a sheet on paper', () => {
  test('bears its township, telephone, address, version, code, and where the code is checked', () =>
    expect(printed()).toMatchObject({
      heading: '禾溪县雾岭镇服务单',
      hotline: '12345',
      address: 'fuwudan.example/hexi/wuling/minimum-living-allowance.html',
      qr: { address: 'https://fuwudan.example/hexi/wuling/minimum-living-allowance.html' },
      version: '2026年9月2日',
      code: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{5}$/) as string,
      check: 'fuwudan.example/hexi/wuling/check/',
    }));

  test('has the day of its own confirmation, where it has one', () =>
    expect(printed({ own: { confirmed: { on: '2026-10-01', by: '便民服务中心' } } }).version).toBe('2026年10月1日'));

  test('has neither QR code nor address where the site has none, and a code all the same', () => {
    const { qr, address, check, code } = printed({ ofSite: { webAddress: undefined } });
    expect([qr, address, check]).toEqual([undefined, undefined, undefined]);
    expect(code).toBe(printed().code);
  });

  test('of the whole county has no code: there is no township to ask', () => {
    const ofCounty = { ...scope(), corpus: undefined };
    const print = printView(guide(), matterPage(guide(), ofCounty), ofCounty);
    expect(print).toMatchObject({ heading: '禾溪县服务单', version: '2026年9月2日', links: [] });
    expect(print.code).toBeUndefined();
  });

  test('of a matter known by name only has the day of the whole sheet', () => {
    const matter = pendingMatter();
    const within = scope({ sheet: sheet(entry({ matter: matter.id })) }, { matters: [matter] });
    const { on } = within.corpus.sheet.confirmed;
    expect(printView(matter, matterPage(matter, within), within).version).toBe(
      `${Number(on.slice(0, 4))}年${Number(on.slice(5, 7))}月${Number(on.slice(8))}日`,
    );
  });
});

describe('the code', () => {
  const { code } = printed();

  test.each<[string, Given]>([
    ['a paper', { matter: { documents: [{ paper: 'household-booklet', copies: 2 }] } }],
    ['a step', { matter: { steps: ['申请：打电话'] } }],
    ['the fee', { matter: { fee: [{ item: '工本费', standard: '每证10元', basis: '《居民身份证法》第二十条' }] } }],
    ['a condition', { matter: { conditions: ['家庭人均收入低于低保标准两倍'] } }],
    ['the promised limit', { own: { promisedLimit: '3个工作日' } }],
    ['the telephone', { own: { phone: '0000-8899999' } }],
    ['the hours', { own: { openingHours: ['周一 08:30-12:00'] } }],
    ['the address', { address: '茶市街9号' }],
    ['the note', { own: { note: '先打电话' } }],
    ['the hotline', { ofSite: { hotline: '12329' } }],
  ])('changes with %s', (_what, given) => {
    expect(printed(given).code).not.toBe(code);
    expect(printed(given).code?.slice(0, 4)).toBe(code?.slice(0, 4));
  });

  test.each<[string, Given]>([
    ['the day of the data', { ofSite: { dataDate: '2027-06-01' } }],
    ['a confirmation that finds nothing to change', { own: { confirmed: { on: '2026-11-01', by: '便民服务中心' } } }],
    ['what is not printed', { matter: { html: '<p>正文</p>', sayings: ['没钱吃饭'], legalBasis: ['《社会救助法》第一条'] } }],
    ['a notice, which bears its own days', { notices: [{ text: '装修', from: '2026-11-18', until: '2026-11-30' }] }],
  ])('stays with %s', (_what, given) => expect(printed(given).code).toBe(code));
});
