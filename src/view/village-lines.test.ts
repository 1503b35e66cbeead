import { describe, expect, test } from 'vitest';
import type { Village } from '../schema/township.ts';
import { digestCounty } from '../domain/county-digest.ts';
import { countyCorpus, entry, entryElsewhere, guide, sheet, township, townshipCorpus } from '../testing/builders.ts';
import { guestVillages, stationWork, villageLines } from './village-lines.ts';

const BORDER: Village = {
  id: 'fengshu',
  name: '枫树坳村',
  kind: 'village',
  alsoServedBy: { neighbour: 'wuling', why: '翻过山口就到' },
};
const songlan = townshipCorpus({ id: 'songlan', township: township({ name: '松岚乡', villages: [BORDER] }) });
const wuling = townshipCorpus();
const county = digestCounty(countyCorpus({ townships: [songlan, wuling] }));

test('a village of the border is told of by both townships, with the reason', () => {
  expect(villageLines(songlan, county)[0]?.notes).toContain('也可以去雾岭镇：翻过山口就到');
  expect(guestVillages(wuling, county)).toEqual(['枫树坳村（属松岚乡）也可以来这里：翻过山口就到']);
  expect(guestVillages(songlan, county)).toEqual([]);
});

test('a neighbour that is not published is not named', () =>
  expect(villageLines(songlan, digestCounty(countyCorpus({ townships: [songlan] })))[0]?.notes.join()).not.toContain('也可以去'));

test('a village without a station sends its people to the service centre', () =>
  expect(villageLines(wuling, county)[0]?.notes).toEqual(['没有便民服务站，请到雾岭镇便民服务中心办，电话 0000-8812345']));

describe('what the stations do', () => {
  const matters = ['a', 'b', 'c', 'd'].map((id) => guide({ id, name: id }));
  const entries = [
    entry({ matter: 'a', station: '代办' }),
    entry({ matter: 'b', station: '咨询' }),
    entry({ matter: 'c', station: '代办' }),
    entry({ matter: 'd' }),
  ];
  const corpus = townshipCorpus({ sheet: sheet(...entries, entryElsewhere()) });

  test('is counted by how far, with the matters, the furthest first', () =>
    expect(stationWork(corpus, digestCounty(countyCorpus({ matters, townships: [corpus] })), (address) => address)).toEqual([
      {
        title: '代办 2 件',
        meaning: '服务站替您把材料送到办理的地方',
        links: [
          { label: 'a', href: 'hexi/wuling/a.html' },
          { label: 'c', href: 'hexi/wuling/c.html' },
        ],
      },
      { title: '咨询 1 件', meaning: '服务站只解答，不收材料', links: [{ label: 'b', href: 'hexi/wuling/b.html' }] },
    ]));
});
