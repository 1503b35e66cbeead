import { describe, expect, test } from 'vitest';
import { Search } from './answer.ts';
import type { Catalogue, Places } from './catalogue.ts';
import type { DutyTable, DutyTableRow } from './duty-table.ts';

const catalogue: Catalogue = {
  matters: [
    ['allowance', '最低生活保障|低保|吃低保'],
    ['insurance', '居民医疗保险参保|医保'],
    ['household', '新生儿落户|上户口'],
    ['lights', '路灯报修|路灯不亮'],
    ['elsewhere', '海域使用权登记|养海带'],
  ],
};
const places: Places = {
  name: '雾岭镇',
  matters: Object.fromEntries(
    ['allowance', 'insurance', 'household', 'lights', 'tea'].map((id) => [id, [`../${id}.html`, '便民服务中心', '', '受理']]),
  ),
  own: [['tea', '茶园登记']],
};
const duties: DutyTable = {
  departments: [['县城市管理局', '', '../../departments/urban-management.html']],
  rows: [
    [1, 'lights-upkeep', '路灯维护|路灯归谁修', 0, 'lights'],
    [1, 'manholes', '井盖管理|井盖丢了', 0, ''],
    [0, 'allowance-review', '受理审核最低生活保障申请', -1, 'allowance'],
  ],
  points: [
    ['village-shangping', ['上坪村', '茶亭'], '', '', ''],
    ['place-centre', ['雾岭镇便民服务中心', '2号社会事务窗口'], '', '', ''],
  ],
};
const characters = {
  simplified: { 誰: '谁', 醫: '医', 燈: '灯', 歸: '归' },
  readings: { syllables: { bao: '保饱', di: '低', yi: '医' }, otherwise: {} },
};

const names = new Search(catalogue, places);
const all = new Search(catalogue, places);
all.addDuties(duties);
all.learn(characters);
const kinds = (query: string): string[] => all.answer(query).groups.map(({ kind }) => kind);
const found = (kind: string, query: string): string[] =>
  all.answer(query).groups.flatMap((group) => (group.kind === kind ? group.hits.map(({ id }) => id) : []));

describe('groups of an answer', () => {
  test('are matters alone before the duties are there', () =>
    expect(names.answer('路灯').groups.map(({ kind }) => kind)).toEqual(['matter']));

  test.each(['路灯', '路灯维'])(
    'have a matter first that is done under the duty, also where the duty comes nearer: %s',
    (query) => expect(kinds(query)).toEqual(['matter', 'duty']),
  );

  test.each(['路灯归谁修', '路燈歸誰修'])('have duties first where it is asked who, and a duty answers: %s', (query) =>
    expect(kinds(query)[0]).toBe('duty'),
  );

  test('have few matters where a duty answers better, so that it is seen', () => {
    const many = Array.from({ length: 9 }, (_, index): [string, string] => [`tea-${index}`, `茶叶${index}号`]);
    const search = new Search({ matters: [] }, { ...places, own: many });
    search.addDuties({ departments: [], rows: [[1, 'tea-thieves', '偷茶叶的|茶叶被偷', -1, '']] });
    expect(search.answer('茶叶偷').groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['duty', 1],
      ['matter', 2],
    ]);
  });

  test('have a matter before others that is done under the duty that was found', () => {
    const search = new Search(
      { matters: [] },
      {
        ...places,
        own: [
          ['a', '茶树甲'],
          ['b', '茶树乙'],
        ],
      },
    );
    expect(search.answer('茶树').groups[0]?.hits.map(({ id }) => id)).toEqual(['a', 'b']);
    search.addDuties({ departments: [], rows: [[1, 'tea', '茶树补贴', -1, 'b']] });
    expect(search.answer('茶树').groups[0]?.hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('have a duty first that is said word for word, unless a matter is called so too', () => {
    const search = new Search({ matters: [] }, { ...places, own: [['tea', '茶叶被偷登记|茶叶被抢']] });
    search.addDuties({ departments: [], rows: [[1, 'thieves', '夜巡|茶叶被偷|茶叶被抢', -1, '']] });
    expect(search.answer('茶叶被偷').groups[0]?.kind).toBe('duty');
    expect(search.answer('茶叶被抢').groups[0]?.kind).toBe('matter');
  });

  test('have nothing between a matter and a duty that both are said word for word', () => {
    const own: [string, string][] = [
      ['tea', '茶叶被偷登记|茶叶被抢'],
      ['shop', '茶叶店登记|茶叶被收'],
    ];
    const search = new Search({ matters: [] }, { ...places, own });
    search.addDuties({ departments: [], rows: [[1, 'thieves', '夜巡|茶叶被抢', -1, '']] });
    expect(search.answer('茶叶被').groups[0]?.hits).toHaveLength(2);
    expect(search.answer('茶叶被抢').groups.map(({ kind, hits }) => [kind, hits.length])).toEqual([
      ['matter', 1],
      ['duty', 1],
    ]);
  });

  test('have what is on the own lists before what is not', () => {
    const search = new Search({ matters: [] }, places);
    const [rows, others] = [[[1, 'country', '停水', -1, '']], [[1, 'town', '停水', -1, '']]] as [DutyTableRow[], DutyTableRow[]];
    search.addDuties({ departments: [], rows, others });
    expect(search.answer('停水').groups[0]?.hits.map(({ id }) => id)).toEqual(['country', 'town']);
  });

  test('have duties first where no matter comes near', () => expect(kinds('井盖丢了')[0]).toBe('duty'));

  test('have places only for who names one', () => {
    expect(found('place', '上坪村')).toEqual(['village-shangping']);
    expect(found('place', '茶亭')).toEqual(['village-shangping']);
    expect(found('place', '茶馆')).toEqual([]);
  });

  test('have their best first, and none is empty', () => {
    for (const { hits } of all.answer('最低生活保障').groups) {
      expect(hits.length).toBeGreaterThan(0);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    }
  });

  test.each(['', '？！', '彩票站'])('are none where nothing is known: “%s”', (query) =>
    expect(all.answer(query)).toEqual({ groups: [], sure: false }),
  );
});

test('a township answers with its own matters and those of the county that it lists, and no other', () => {
  expect(found('matter', '茶园登记')[0]).toBe('tea');
  expect(found('matter', '海域使用权登记')).not.toContain('elsewhere');
});

describe('the tail', () => {
  const many = (count: number): Search => {
    const ids = Array.from({ length: count }, (_, index) => `m${index}`);
    const matters = ids.map((id, index): [string, string] => [id, index === 0 ? '残疾人证申领' : `残疾甲乙丙丁${index}`]);
    return new Search({ matters }, { name: '', matters: Object.fromEntries(ids.map((id) => [id, ['', '', '', '']])) });
  };

  test('of hits that answer far less well than the best is cut, but for the first three', () => {
    const [group] = many(30).answer('残疾人证').groups;
    expect(group?.hits).toHaveLength(3);
  });

  test('of hits that answer alike is cut at twelve', () => {
    const [group] = many(30).answer('甲乙丙丁').groups;
    expect(group?.hits).toHaveLength(12);
  });
});

describe('an answer', () => {
  test.each(['低保', '上户口', '井盖丢了', 'dibao', '上坪村'])('is sure of a name: %s', (query) =>
    expect(all.answer(query).sure).toBe(true),
  );
  test.each(['保修三年吗', '灯泡坏'])('is not sure of what merely comes near: %s', (query) => {
    expect(all.answer(query).groups).not.toEqual([]);
    expect(all.answer(query).sure).toBe(false);
  });
  test('says what it was read as, where that is not what was typed', () => {
    expect(all.answer('医饱').readAs).toBe('医保');
    expect(all.answer('医保')).not.toHaveProperty('readAs');
  });
});

describe('tables', () => {
  test('are asked for once', () => {
    const search = new Search(catalogue, places);
    expect(search.needs('醫饱')).toEqual({ simplified: true, readings: true, profiles: true });
    search.learn({ simplified: characters.simplified });
    expect(search.needs('醫饱')).toEqual({ simplified: false, readings: true, profiles: true });
    search.learn({ ...characters, profiles: [] });
    expect(search.needs('醫饱')).toEqual({ simplified: false, readings: false, profiles: false });
  });

  test('of what people say find a matter that no name tells of, for the matters of this place', () => {
    const search = new Search(catalogue, places);
    const first = (query: string): string | undefined => search.answer(query).groups[0]?.hits[0]?.id;
    expect(first('揭不开锅')).toBeUndefined();
    search.learn({ profiles: ['4锅穷', '4病', '4娃', '4黑', '4锅海揭', '4茶山'] });
    expect(first('揭不开锅')).toBe('allowance');
    expect(first('海里揭不开')).toBeUndefined();
    expect(first('山上')).toBe('tea');
  });

  test('that came before the duties are known to them too', () => {
    const search = new Search(catalogue, places);
    search.learn(characters);
    search.addDuties(duties);
    expect(search.answer('路燈歸誰修').groups[0]).toMatchObject({ kind: 'duty', hits: [{ id: 'lights-upkeep' }] });
  });
});
