import { expect, test } from 'vitest';
import type { TownshipStatus } from '../../src/domain/status.ts';
import { tellStatuses } from './tell-statuses.ts';

const held: TownshipStatus = {
  county: 'hexi',
  township: 'wuling',
  name: '雾岭镇',
  state: 'held',
  version: '2026-10-01',
  reasons: [{ file: 'hexi/wuling/sheet.yaml', line: 4, rule: 'schema' }],
};

test('is silent when every township is published as it stands', () =>
  expect(tellStatuses([{ ...held, state: 'current' }])).toEqual([]));

test('names each township that is held, how many mistakes it has, and what is shown instead', () =>
  expect(tellStatuses([held, { ...held, township: 'newtown', name: 'newtown', state: 'unpublished' }]).join('\n')).toMatch(
    /2 个乡镇.*\n {2}hexi\/wuling 雾岭镇：1 个问题，沿用 2026-10-01 的版本\n {2}hexi\/newtown newtown：1 个问题，没有可用的旧版本，暂不发布/,
  ));

test('says once why earlier versions were not found, and what to do', () => {
  const lost: TownshipStatus = { ...held, state: 'unpublished', historyGap: 'shallow' };
  const said = tellStatuses([lost, { ...lost, township: 'liaohu' }]).join('\n');
  expect(said).toContain('hexi/wuling 雾岭镇：1 个问题，旧版本查不到，暂不发布');
  expect(said.split('git fetch --unshallow')).toHaveLength(2);
});
