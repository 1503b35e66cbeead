import { expect, test } from 'vitest';
import { basicDuty, duties, township, townshipCorpus } from '../testing/builders.ts';
import { picturesOf, publishedName, publishedSize } from './published-picture.ts';

test.each([
  ['a large one is made as wide as a phone needs', { width: 4000, height: 3000 }, { width: 1200, height: 900 }],
  ['a small one stays as it is', { width: 720, height: 480 }, { width: 720, height: 480 }],
  ['a long thin one keeps a pixel', { width: 4096, height: 1 }, { width: 1200, height: 1 }],
])('%s', (_what, size, shown) => expect(publishedSize(size)).toEqual(shown));

test('images of one name and two formats stay two files', () =>
  expect(['tea.png', 'tea.jpg'].map(publishedName)).toEqual(['tea.png.webp', 'tea.jpg.webp']));

test('pictures are named by what a township is known for, and by its rows', () => {
  const picture = (file: string) => ({ file, alt: '图' });
  const corpus = townshipCorpus({
    township: township({ character: [{ title: '茶', why: '茶市大', picture: picture('a.png') }] }),
    duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', picture: picture('b.png') } })] }),
  });
  expect(picturesOf(corpus).map(({ file }) => file)).toEqual(['a.png', 'b.png']);
});
