import { expect, test } from 'vitest';
import { guide, pendingMatter, place, scope, township } from '../testing/builders.ts';
import { sayWrong } from './say-wrong.ts';

const to = (address: string): string => address;
const at = (email?: string, name = '最低生活保障') =>
  sayWrong(guide({ name }), scope({ township: township({ places: [place()], ...(email !== undefined && { email }) }) }), to);

test('the centre, whoever is complained to, and the hotline can be called', () =>
  expect(at().phones.map(({ label, number }) => `${label} ${number}`)).toEqual([
    '便民服务中心 0000-8812345',
    '监督投诉 0000-8812300',
    '热线 12345',
  ]));

test('what is copied says which page of which day', () =>
  expect(at().sentence).toBe('雾岭镇“最低生活保障”（minimum-living-allowance，2026年11月20日版）'));

test('of a township that is held, the day of its version', () =>
  expect(sayWrong(guide(), scope({ heldAt: '2026-11-01' }), to).sentence).toContain('2026年11月1日版'));

test('a letter is begun with it, and asks for nothing personal', () => {
  const mail = new URL(at('wuling@hexi.example').mail ?? '');
  expect(mail.protocol + mail.pathname).toBe('mailto:wuling@hexi.example');
  expect(mail.searchParams.get('subject')).toBe('hexi/wuling/minimum-living-allowance 2026-11-20');
  expect(at().mail).toBeUndefined();
});

test('nothing that was written becomes another part of the letter', () => {
  const hostile = '&bcc=a@evil.example\'"><script>\r\n#?x=1';
  const mail = new URL(at('a@b.example?cc=c@d.example', hostile).mail ?? '');
  expect([...mail.searchParams.keys()]).toEqual(['subject']);
  expect(mail.searchParams.get('subject')).toBe('hexi/wuling/minimum-living-allowance 2026-11-20');
  expect(mail.href).not.toMatch(/[<>"'\s]/);
});

test('the slip knows the matter; the county’s own page has neither slip nor records', () => {
  expect(at()).toMatchObject({
    slip: 'hexi/wuling/feedback/index.html?matter=minimum-living-allowance#slip',
    feedback: 'hexi/wuling/feedback/index.html',
  });
  const { site, county, asOf } = scope();
  expect(sayWrong(guide(), { site, county, asOf }, to)).toEqual({
    phones: [
      { label: '县民政局', number: '0000-8810001', href: 'tel:0000-8810001' },
      { label: '热线', number: '12345', href: 'tel:12345' },
    ],
    sentence: '禾溪县“最低生活保障”（minimum-living-allowance，2026年11月20日版）',
  });
  const unknown = sayWrong(pendingMatter({ department: 'urban-management' }), { site, county, asOf }, to);
  expect(unknown.phones.map(({ label }) => label)).toEqual(['热线']);
});
