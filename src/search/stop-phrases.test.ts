import { describe, expect, test } from 'vitest';
import { STOP_CHARACTERS, withoutStopPhrases } from './stop-phrases.ts';

describe('what people say around what they mean', () => {
  test.each([
    ['请问低保怎么办理', ['低保']],
    ['您好想咨询一下身份证去哪儿办', ['身份证']],
    ['上户口需要什么材料', ['上户口']],
    ['路灯坏归谁管', ['路灯坏']],
    ['养老金什么时候发', ['养老金', '发']],
    ['领导急急急工资', ['工资']],
  ])('is taken away: %s', (query, left) => expect(withoutStopPhrases(query)).toEqual(left));

  test('is taken away in the middle too, and leaves pieces', () =>
    expect(withoutStopPhrases('残疾证去哪里办身份证多少钱低保')).toEqual(['残疾证', '身份证', '低保']));

  test.each([
    ['低保怎么办理', '理'],
    ['低保去哪里办理', '办理'],
    ['低保需要什么材料', '材料'],
    ['低保什么时候', '时候'],
    ['低保电话是多少', '多少'],
  ])('is taken away by its longest form: of %s no “%s” is left', (query) => expect(withoutStopPhrases(query)).toEqual(['低保']));

  test.each(['怎么办', '你好', '谁管', '电话', '请问怎么办理'])('is the query itself where nothing else is left: %s', (query) =>
    expect(withoutStopPhrases(query)).toEqual([query]),
  );
});

test.each(['低保', '新生儿落户', 'dibao', '12345'])('other words stay as they are: %s', (query) =>
  expect(withoutStopPhrases(query)).toEqual([query]),
);

test('the characters of the phrases are told, for the table of traditional forms', () => {
  for (const character of '请问怎么办理谁领导') expect(STOP_CHARACTERS).toContain(character);
  expect(STOP_CHARACTERS).toMatch(/^[\u4e00-\u9fff]+$/);
});
