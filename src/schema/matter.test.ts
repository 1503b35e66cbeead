import { describe, expect, test } from 'vitest';
import { guide as record, pendingMatter } from '../testing/builders.ts';
import { guide, localFields, lockedField, nameOnlyMatter } from './matter.ts';

/** A guide as its file has it: without what the reader adds. */
function written(given: object = {}): object {
  const added = ['state', 'id', 'file', 'html', 'plain'];
  return { ...Object.fromEntries(Object.entries(record()).filter(([key]) => !added.includes(key))), ...given };
}
const complaints = (value: unknown): string[] => guide.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('a guide', () => {
  test('accepts one that is complete', () => expect(complaints(written())).toEqual([]));

  test('accepts one that needs no papers', () => expect(complaints(written({ documents: '不需要材料' }))).toEqual([]));

  test('refuses one that can be handled online without saying where', () =>
    expect(complaints(written({ channels: ['网上'] }))).toEqual([expect.stringContaining('例如 online: 国家政务服务平台')]));

  test('refuses one without papers that does not say so', () =>
    expect(complaints(written({ documents: undefined }))[0]).toBe('缺少这一项：申请材料写成列表，或写 不需要材料'));

  test('refuses a statutory limit in other words', () =>
    expect(complaints(written({ statutoryLimit: '尽快' }))[0]).toContain('例如 20个工作日'));

  test('tells whoever writes that the law sets no limit how to write it', () =>
    expect(complaints(written({ statutoryLimit: '没有规定' }))[0]).toContain('法律未规定'));

  test('refuses a guide with one case only: then there are none', () =>
    expect(complaints(written({ cases: [{ id: 'first-time', name: '首次申请' }] }))[0]).toContain('至少 2 行'));

  const cases = [
    { id: 'new', name: '新办' },
    { id: 'lost', name: '丢失补领', promisedLimit: '5个工作日' },
  ];
  const channels = ['窗口', '电话'];

  test('lets limit, fee, place and a note go by the case or by the channel', () =>
    expect(complaints(written({ cases, channels, ways: [{ channel: '电话', place: '在家打电话', note: '白天打' }] }))).toEqual(
      [],
    ));

  test('refuses a limit that goes by both: nobody could tell which one holds', () =>
    expect(complaints(written({ cases, channels, ways: [{ channel: '电话', promisedLimit: '1个工作日' }] }))).toEqual([
      expect.stringContaining('请只写在 cases 里，或只写在 ways 里'),
    ]));

  test('refuses a channel that changes nothing', () =>
    expect(complaints(written({ channels, ways: [{ channel: '电话' }] }))).toEqual([expect.stringContaining('没有写哪里不同')]));

  test.each([
    { ways: [{ channel: '邮寄', note: '寄挂号信' }] },
    { documents: [{ paper: 'id-card', original: '核验', channels: ['邮寄'] }] },
  ])('refuses a channel that the matter does not have: %o', (given) =>
    expect(complaints(written({ channels, ...given }))).toEqual([expect.stringContaining('channels 里都要有')]),
  );
});

describe('a matter known by name only', () => {
  const { name, type, department } = pendingMatter();

  test('needs a name, a kind and a department', () =>
    expect(nameOnlyMatter.safeParse({ state: '指南待补充', name, type, department }).success).toBe(true));

  test('refuses parts of a guide', () =>
    expect(nameOnlyMatter.safeParse({ state: '指南待补充', name, type, department, visits: 1 }).success).toBe(false));
});

describe('what a township may set', () => {
  test.each(['fee', 'documents', 'legalBasis'])('%s is locked, and the message names what is not', (key) =>
    expect(lockedField(key)).toBe(
      `“${key}”由县里的办事指南统一规定，乡镇不能改；本地只能写 ${Object.keys(localFields).join('、')}`,
    ),
  );

  test.each(['promisedLimit', 'note', 'nonsense'])('%s is not a locked field', (key) => expect(lockedField(key)).toBeUndefined());
});
