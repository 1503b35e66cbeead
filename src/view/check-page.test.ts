import { expect, test } from 'vitest';
import { guide, scope } from '../testing/builders.ts';
import { bookletPage } from './booklet-page.ts';
import { checkPage } from './check-page.ts';
import { matterPage } from './matter-page.ts';
import { postersPage } from './posters-page.ts';
import { sheetCode } from './print-view.ts';

test('every paper of the township is listed with the code that is printed on it', () => {
  const of = scope();
  expect(checkPage(of).rows.map(({ title, href, code }) => [title, href, code])).toEqual([
    ['最低生活保障', '../minimum-living-allowance.html', sheetCode(matterPage(guide(), of))],
    ['海报：雾岭镇便民服务中心', '../posters/index.html#place-service-centre', postersPage(of).posters[0]?.imprint.code],
    ['雾岭镇整本服务单', '../booklet/index.html', bookletPage(of).imprint.code],
  ]);
});
