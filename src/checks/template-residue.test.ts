import { expect, test } from 'vitest';
import { adjustment, corpus, countyCorpus, entry, guide, sheet, site, township, townshipCorpus } from '../testing/builders.ts';
import { templateResidue } from './template-residue.ts';

const noted = (note: string) =>
  templateResidue.run(corpus(countyCorpus({ townships: [townshipCorpus({ sheet: sheet(entry({ note })) })] })));

test('quotes what was left over, and says what to do', () =>
  expect(noted('到XX镇便民服务中心办理')).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 0, 'note'],
      rule: 'template-residue',
      record: 'minimum-living-allowance',
      message: '“XX镇”：模板里的空位没有填，请写上真实内容，没有就删掉这一项',
    },
  ]));

test.each([
  'xx村村委会',
  '××街道',
  '联系电话XXXX-XXXXXXX',
  '由某某负责',
  '○○镇人民政府',
  '负责人[待填]',
  '地址【请填写】',
  '（文号）',
  '周一【】开',
  '地址（ ）',
  '电话____',
  '欢迎来到{{township}}',
  '${name}',
  'TODO 补地址',
  'Lorem ipsum dolor',
  '此处填写办理地点',
  '示例文本',
  '一般五日:contentReference[oaicite:3]{index=3}',
  '依法办理【12†source】',
  '作为一个人工智能，我不能确定',
  '作为AI语言模型',
  '希望以上内容对您有所帮助！',
  '**注意**带身份证',
  '## 办理地点',
  '电话#REF!',
  '[object Object]',
  '地址undefined',
  '锟斤拷',
  '窗口\uFFFD号',
])('refuses “%s”', (note) => expect(noted(note)).toHaveLength(1));

test.each([
  '衣服尺码XXL、XL都有',
  '雾岭镇茶市街8号（汽车站对面）',
  '【周六】上午开门',
  '请填写申请表一份',
  '登记表 3×4 厘米照片两张',
  '某一户不同意的，先调解',
  '指南待补充的事项可以打电话问',
])('accepts “%s”', (note) => expect(noted(note)).toEqual([]));

test('looks at the whole of what is published, and names the folder where there is no record', () => {
  const townships = [townshipCorpus({ township: township({ summary: '某某大镇' }) })];
  const findings = templateResidue.run({
    ...corpus(countyCorpus({ matters: [guide({ plain: '此处填写' })], townships })),
    site: site({ organiser: 'XX县人民政府' }),
  });
  expect(findings.map(({ file, record }) => `${file} ${record ?? ''}`)).toEqual([
    'site.yaml site',
    'hexi/matters/minimum-living-allowance.md minimum-living-allowance',
    'hexi/wuling/township.yaml wuling',
  ]);
});

test('refuses what a drafted record leaves to be filled in', () => {
  const record = adjustment([], { why: '（待填：为什么）' });
  const findings = templateResidue.run(corpus(countyCorpus({ townships: [townshipCorpus({ adjustments: [record] })] })));
  expect(findings.map(({ file, path }) => [file, path])).toEqual([['hexi/wuling/adjustments.yaml', [0, 'why']]]);
});
