import { expect, test } from 'vitest';
import { basicDuty, corpus, countyCorpus, duties, township, townshipCorpus } from '../testing/builders.ts';
import { unusedImage } from './unused-image.ts';

const images = [{ file: 'tea.png', width: 600, height: 400 }];
const picture = { file: 'tea.png', alt: '茶园' };
const found = (given: Parameters<typeof townshipCorpus>[0]) =>
  unusedImage.run(corpus(countyCorpus({ townships: [townshipCorpus({ images, ...given })] })));

test('warns of an image that nothing names', () =>
  expect(found({})).toMatchObject([
    { file: 'hexi/wuling/images/tea.png', warning: true, message: expect.stringContaining('picture: { file: tea.png') as string },
  ]));

test.each<[string, Parameters<typeof townshipCorpus>[0]]>([
  ['a row of a list names', { duties: duties({ basic: [basicDuty({ characteristic: { why: '茶市大', picture } })] }) }],
  ['the township names', { township: township({ character: [{ title: '茶', why: '茶市大', picture }] }) }],
  ['is refused by itself', { images: [{ file: 'tea.png', width: 0, height: 0 }] }],
])('accepts one that %s', (_what, given) => expect(found(given)).toEqual([]));
