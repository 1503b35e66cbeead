import { describe, expect, test } from 'vitest';
import { owners } from './owners.ts';

const side = (name: string) => ({ team: `@${name}`, authors: [`${name}@hexi.example`] });
const valid = {
  maintainers: side('maintainers'),
  counties: { hexi: side('county') },
  townships: { 'hexi/wuling': side('wuling'), 'hexi/liaohu': side('liaohu') },
};

/** Path and message of each complaint. */
const complaints = (value: unknown): string[] =>
  owners.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`) ?? [];
const ofWuling = (fields: object): string[] =>
  complaints({ ...valid, townships: { 'hexi/wuling': { ...side('wuling'), ...fields } } });

test('takes a team, e-mail addresses and, if there are any, fingerprints of each side', () => {
  expect(complaints(valid)).toEqual([]);
  expect(ofWuling({ signers: ['SHA256:demonstrationOnlyWulingKey11111111111111110'] })).toEqual([]);
});

describe('refuses, and shows the right form of,', () => {
  test.each([
    { name: 'a team without @', fields: { team: 'hexi-wuling' }, said: 'team: “hexi-wuling”不对：代码平台上的帐号或小组' },
    { name: 'a missing team', fields: { team: undefined }, said: 'team: 缺少这一项' },
    { name: 'an address that is none', fields: { authors: ['wuling'] }, said: 'authors 0: “wuling”不对：邮箱' },
    { name: 'an address in capitals', fields: { authors: ['Wuling@hexi.example'] }, said: '例如 wuling@hexi.example' },
    { name: 'one address that is no list', fields: { authors: 'a@b.example' }, said: 'authors: 提交时用的邮箱' },
    { name: 'no addresses', fields: { authors: [] }, said: '至少 1 行' },
    { name: 'a short fingerprint', fields: { signers: ['SHA256:abc'] }, said: 'ssh-keygen -lf' },
    { name: 'an unknown key', fields: { author: ['a@b.example'] }, said: '是不是“authors”' },
  ])('$name', ({ fields, said }) => {
    const told = ofWuling(fields).join('\n');
    expect(told).toContain(said);
    expect(told).not.toMatch(/Invalid|expected/i);
  });

  test.each(['wuling', 'hexi/Wuling', 'hexi/wuling/duties', 'hexi/matters', 'hexi/../x', '/'])(
    'the township folder “%s”',
    (folder) => {
      expect(complaints({ ...valid, townships: { [folder]: side('other') } })).toEqual([
        expect.stringContaining(`“${folder}”不能做文件夹的名称`) as string,
      ]);
    },
  );

  test('groups that are missing, or are none', () => {
    expect(complaints({ maintainers: side('m'), counties: [] })).toEqual([
      expect.stringContaining('counties: 应当写成几行“文件夹: 内容”') as string,
      expect.stringContaining('townships: 缺少这一组') as string,
    ]);
  });

  test('an address or a key that two sides bear, for each would be the other', () => {
    const copied = { ...valid, townships: { ...valid.townships, 'hexi/liaohu': side('wuling') } };
    expect(complaints(copied)).toEqual([
      expect.stringMatching(/^townships hexi\/liaohu authors 0: “wuling@hexi\.example”已经写在别处了/) as string,
    ]);
  });
});
