import { describe, expect, test } from 'vitest';
import { basicDuty, duties, scope, townshipCorpus } from '../testing/builders.ts';
import { linksFrom } from './addresses.ts';
import { townshipCharacter } from './township-character.ts';

const to = linksFrom('hexi/wuling/index.html');
const rows = (...given: { id: string; of?: string }[]) =>
  duties({ basic: given.map(({ id, of }) => basicDuty({ id, name: id, characteristic: { why: '茶市大', of } })) });

test('rows stand under what they belong to, the others after them', () => {
  const { points, others } = townshipCharacter(scope({ duties: rows({ id: 'tea', of: '高山云雾茶' }, { id: 'road' }) }), to);
  expect(points).toMatchObject([
    {
      title: '高山云雾茶',
      rowsTitle: '清单里专门为它写的 1 件事',
      rows: [{ label: 'tea', href: 'duties/basic/index.html#tea' }],
    },
  ]);
  expect(others.map(({ label }) => label)).toEqual(['road']);
});

describe('own words', () => {
  test('are a share of the lists, with the township that is most alike', () => {
    const own = { duties: rows({ id: '采茶' }, { id: '巡山护林' }) };
    const neighbour = townshipCorpus({ id: 'liaohu', duties: rows({ id: '采茶' }) });
    expect(townshipCharacter(scope(own, { townships: [townshipCorpus(own), neighbour] }), to).own).toMatchObject({
      says: '三张清单里，有 24% 是雾岭镇自己的话（按字数算，和全县别的乡镇都不一样）。',
      alike: [{ label: '雾岭镇（相同 76%）', href: '../compare/liaohu/wuling.html' }],
    });
  });

  test('are compared with nobody where there is nobody', () =>
    expect(townshipCharacter(scope(), to).own).toMatchObject({ alike: [] }));
});
