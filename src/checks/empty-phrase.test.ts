import { expect, test } from 'vitest';
import { basicDuty, corpus, countyCorpus, duties, entry, guide, sheet, townshipCorpus } from '../testing/builders.ts';
import { emptyPhrase } from './empty-phrase.ts';

const conditioned = (condition: string) =>
  emptyPhrase.run(corpus(countyCorpus({ matters: [guide({ conditions: [condition] })] })));

test('quotes the phrase, and shows what to write instead', () =>
  expect(conditioned('带身份证及其他材料')).toEqual([
    {
      file: 'hexi/matters/minimum-living-allowance.md',
      path: ['conditions', 0],
      rule: 'empty-phrase',
      record: 'minimum-living-allowance',
      message: '“其他材料”等于没说：请把材料一样一样写出来，例如 居民户口簿、身份证',
    },
  ]));

test.each([
  '详见办事指南',
  '按规定缴费',
  '按照有关规定办',
  '带相关材料',
  '带有关证明材料',
  '其它材料一份',
  '户口簿等材料',
  '法律法规规定的其他条件',
  '视情况收取',
])('refuses “%s”', (condition) => expect(conditioned(condition)).toHaveLength(1));

test.each([
  '依据《关于其他材料按规定报送的办法》第三条',
  '依据《关于印发〈视情况处理办法〉的通知》',
  '未按规定年检的，先补检',
  '其他材料都不用带',
  '装修材料先报物业',
])('accepts “%s”', (condition) => expect(conditioned(condition)).toEqual([]));

test('judges papers and sheets, but not the lists of duties, which are not for residents', () => {
  const paper = { id: 'proof', name: '收入证明', issuer: '单位', obtain: '按规定开具' };
  const township = townshipCorpus({
    sheet: sheet(entry({ note: '详见公告栏' })),
    duties: duties({ basic: [basicDuty({ name: '按规定巡查' })] }),
  });
  const files = emptyPhrase.run(corpus(countyCorpus({ papers: [paper], townships: [township] }))).map(({ file }) => file);
  expect(files).toEqual(['hexi/papers.yaml', 'hexi/wuling/sheet.yaml']);
});
