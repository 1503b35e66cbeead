import { describe, expect, test } from 'vitest';
import { profiler, readProfiles, type Spoken } from './profiles.ts';

const spoken = (...sayings: string[]): Spoken => ({ sayings, texts: [] });
const ALL = [
  spoken('高龄津贴', '八十岁老人领钱', '老人补贴', '老人过寿'),
  spoken('老年证', '老人坐车', '公交免费'),
  spoken('路灯不亮', '灯泡坏了', '天黑看不见路'),
];
const profileOf = profiler(ALL);
const profiles = ALL.map(profileOf);
const best = (query: string): number | undefined =>
  [...readProfiles(profiles).score(query)].sort(([, a], [, b]) => b - a).map(([index]) => index)[0];

describe('a profile', () => {
  test('has each character of what is said once, those that tell most first', () => {
    const characters = (profiles[2] ?? '').replace(/[0-9]/g, '');
    expect(new Set(characters)).toEqual(new Set('路灯不亮泡坏了天黑看见'));
    expect(characters).toHaveLength(11);
    const levels = [...(profiles[2] ?? '').matchAll(/[0-9]/g)].map(([level]) => Number(level));
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  });

  test('puts what is said often above what is said once, and what all matters share below', () => {
    const levelIn = (profile: string, character: string): number =>
      Number(/(\d)[^\d]*$/.exec(profile.slice(0, profile.indexOf(character)))?.[1]);
    expect(levelIn(profiles[2] ?? '', '灯')).toBeGreaterThan(levelIn(profiles[2] ?? '', '亮'));
    expect(levelIn(profiles[0] ?? '', '寿')).toBeGreaterThan(levelIn(profiler([...ALL, spoken('寿')])(ALL[0] ?? spoken()), '寿'));
  });

  test('counts a guide by its pieces, however long its sentences are', () => {
    const [long, short] = ['，家庭困难的老人可以领取的补贴'.repeat(9), '补贴'].map((text) =>
      profileOf({ sayings: ['老人'], texts: [text] }),
    );
    expect(long).toContain('困');
    expect(short).toContain('补');
  });

  test('keeps what tells most where there is too much', () => {
    const every = Array.from({ length: 500 }, (_, index) => String.fromCharCode(0x5000 + index)).join('');
    const profile = profileOf({ sayings: [every, '灯', '灯', '灯'], texts: [] });
    expect(profile.replace(/[0-9]/g, '')).toHaveLength(120);
    expect(profile).toContain('灯');
  });

  test('has nothing but Chinese characters and levels', () => expect(profileOf(spoken('ETC 95598 灯！'))).toMatch(/^\d灯$/));

  test('is the same whatever the order of what is said', () =>
    expect(profileOf(spoken('老人坐车', '公交'))).toBe(profileOf(spoken('公交', '老人坐车'))));

  test('of nothing is nothing', () => expect(profileOf(spoken())).toBe(''));
});

describe('a query goes with the matter', () => {
  test.each([
    ['灯黑了看不见', 2],
    ['老太太坐公交', 1],
    ['满八十的老人有钱领吗', 0],
  ])('of which people speak so: %s', (query, index) => expect(best(query)).toBe(index));

  test('with none where no matter has its characters, or it has none', () => {
    expect(best('狗咬猫')).toBeUndefined();
    expect(best('dibao 12345')).toBeUndefined();
    expect(best('')).toBeUndefined();
  });

  test('less, the more of it the matter does not have', () => {
    const { score } = readProfiles(profiles);
    expect(score('灯泡').get(2)).toBeGreaterThan(score('灯泡狗咬猫').get(2) ?? 0);
  });
});
