/** What the full text adds to an answer. */
import { describe, expect, test } from 'vitest';
import { Search, withFullText } from './answer.ts';
import type { PlaceRow } from './catalogue.ts';

const HERE: PlaceRow = ['', '', '', '受理'];
const search = new Search(
  {
    matters: [
      ['allowance', '最低生活保障|低保'],
      ['household', '新生儿落户|上户口'],
      ['elsewhere', '海域使用权登记'],
    ],
  },
  { name: '雾岭镇', matters: { allowance: HERE, household: HERE } },
);

describe('the full text', () => {
  test('is asked for what is left of a query', () => expect(search.partsOf('请问残疾证去哪里办')).toEqual(['残疾证']));

  test.each(['低保', '请问上户口怎么办'])('is not asked where a name answers: %s', (query) =>
    expect(search.partsOf(query)).toEqual([]),
  );

  test('brings what no name brought, of the matters that this township has', () =>
    expect(search.answer('彩票站', [['elsewhere', 'household']])).toMatchObject({
      groups: [{ kind: 'matter', hits: [{ id: 'household' }] }],
      sure: false,
    }));
});

describe('its ranks', () => {
  const hits = [
    { id: 'named', score: 1.11 },
    { id: 'near', score: 1.09 },
    { id: 'far', score: 0.2 },
  ];
  const order = (texts: string[][], among: string[]): string[] =>
    withFullText(hits, texts).flatMap(({ id }) => (among.includes(id) ? [id] : []));

  test('put their first before the others, and what every part finds before what one finds', () => {
    expect(order([['new', 'other']], ['other', 'new'])).toEqual(['new', 'other']);
    expect(order([['both', 'one'], ['both']], ['one', 'both'])).toEqual(['both', 'one']);
  });

  test('add to what names tell', () => expect(withFullText(hits, [['far']])[2]?.score).toBeGreaterThan(0.2));

  test('change nothing where nothing is found, or what is unknown', () => {
    expect(withFullText(hits, [])).toEqual(hits);
    expect(withFullText(hits, [[], ['']])).toEqual(hits);
  });
});
