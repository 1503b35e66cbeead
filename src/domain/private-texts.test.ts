import { expect, test } from 'vitest';
import { adjustment, corpus, countyCorpus, guide, sheet, site, townshipCorpus, unlistedTask } from '../testing/builders.ts';
import { everyText } from './private-texts.ts';

const waiver = {
  rule: 'mobile-number',
  record: 'fire-station',
  why: '夜里只有这部手机',
  who: '县应急管理局',
  until: '2027-01-01',
};
const feedback = [{ id: '1', about: '写错了', through: '电话', said: '窗口没有人', received: '2026-11-18' } as const];
const changes = [
  { place: 'service-centre', kind: '电话', says: '电话换了一部', on: '2026-11-18', published: '2026-11-18' } as const,
];
const more = { adjustments: [adjustment([])], unlistedTasks: [unlistedTask()] };
const html = '<p><a href="tel:0000-8812345">座机</a> <a href="matter:id-card">身份证</a> <a href="#note">注</a></p>';
const texts = everyText({
  ...corpus(
    countyCorpus({
      matters: [guide({ id: 'allowance', file: 'hexi/matters/allowance.md', html })],
      townships: [townshipCorpus({ folder: 'hexi/wuling', sheet: sheet(), waivers: [waiver], feedback, changes, ...more })],
    }),
  ),
  site: site({ operator: '县政务服务和数据局' }),
});

test.each([
  ['the site’s own file', '县政务服务和数据局', 'site.yaml', 'operator'],
  ['waivers', '夜里只有这部手机', 'hexi/wuling/waivers.yaml', '0.why'],
  ['opinions', '窗口没有人', 'hexi/wuling/feedback.yaml', '0.said'],
  ['changes', '电话换了一部', 'hexi/wuling/changes.yaml', '0.says'],
  ['adjustments', '同意收回', 'hexi/wuling/adjustments.yaml', '0.consulted.0.says'],
  ['tasks beside the lists', '清单里没有，也没有人手', 'hexi/wuling/unlisted-tasks.yaml', '0.why'],
  ['confirmations', '雾岭镇便民服务中心', 'hexi/wuling/sheet.yaml', 'confirmed.by'],
  ['links of a guide', 'tel:0000-8812345', 'hexi/matters/allowance.md', 'html'],
  ['what people read', '高山云雾茶', 'hexi/wuling/township.yaml', 'character.0.title'],
])('holds %s', (_, text, file, path) =>
  expect(texts.filter((each) => each.text === text).map((each) => `${each.file} ${each.path.join('.')}`)).toContain(
    `${file} ${path}`,
  ),
);

test('a link within the guide leads nowhere else', () => expect(texts.map(({ text }) => text)).not.toContain('#note'));
