import { textsOf } from '../domain/texts.ts';
import type { Check } from './check.ts';
import { findingsIn } from './findings-in.ts';

const RULE = 'empty-phrase';

/** Guides, papers, sheets: what a resident goes by. */
const FOR_RESIDENTS = /\/matters\/[^/]+\.md$|\/(?:papers|sheet)\.yaml$/;

const PAPERS = '请把材料一样一样写出来，例如 居民户口簿、身份证';
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/详见/, '请把内容直接写在这里'],
  [
    /(?<![未不没])(?:按照?|依照?|根据)(?:有关|相关)?规定/,
    '请写出怎么做，或者写出哪部法规第几条，例如 《社会救助暂行办法》第九条',
  ],
  [/规定的其[他它]/, '请写出是哪几种，没有就删掉'],
  [/(?:相关|有关|其[他它](?:相关|有关)?)(?:证明)?材料(?![都均]?(?:不用|不必|不需|免))/, PAPERS],
  [/等(?:相关|有关|证明)?材料/, PAPERS],
  [/视情况/, '请写出什么情况怎么办'],
];

/** Titles of laws may say what they like; the marks stay, so that what stands around them does not join. */
const withoutTitles = (text: string): string => text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)?》/g, '《》');

/** An empty phrase sends a resident home for a paper that nobody named. */
export const emptyPhrase: Check = {
  rule: RULE,
  single: true,
  run: (corpus) => {
    const texts = textsOf(corpus).filter(({ file }) => FOR_RESIDENTS.test(file));
    return findingsIn(RULE, texts, ({ text }) => {
      const bare = withoutTitles(text);
      const found = PHRASES.flatMap(([form, advice]) => {
        const phrase = form.exec(bare)?.[0];
        return phrase === undefined ? [] : [`“${phrase}”等于没说：${advice}`];
      });
      return [...new Set(found)];
    });
  },
};
