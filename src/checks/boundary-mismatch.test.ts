import { expect, test } from 'vitest';
import { cooperativeDuty, duties, township, townshipCorpus, withdrawnDuty } from '../testing/builders.ts';
import { runOnRows } from '../testing/rows.ts';
import { boundaryMismatch } from './boundary-mismatch.ts';

const led = (department: string, given = {}) =>
  cooperativeDuty({ parties: [{ department, role: '牵头', duties: ['到场处理'] }], ...given });
const liaohu = (given = {}, ofTownship = {}) =>
  townshipCorpus({
    id: 'liaohu',
    township: township({ name: '蓼湖镇', ...ofTownship }),
    duties: duties({ basic: [], cooperative: [], withdrawn: [], ...given }),
  });

test("the county's own list has the say", () =>
  expect(
    runOnRows(
      boundaryMismatch,
      { cooperative: [led('civil-affairs')] },
      {
        sharedDuties: { basic: [], cooperative: [led('urban-management', { id: 'lights', name: '路灯的维护' })], withdrawn: [] },
      },
    ),
  ).toEqual([
    {
      file: 'hexi/wuling/duties/cooperative.yaml',
      path: ['own', 0, 'name'],
      rule: 'boundary-mismatch',
      record: 'street-light-maintenance',
      message:
        '全县共用清单把“路灯的维护”写在配合履职事项（县城市管理局），这里写在配合履职事项（县民政局）：同一件事谁负责，全县要说法一致，请和县里核对',
    },
  ]));

test('two townships that name two departments are both told, and neither is held up', () =>
  expect(
    runOnRows(
      boundaryMismatch,
      { cooperative: [led('civil-affairs')] },
      { townships: [liaohu({ cooperative: [led('urban-management')] })] },
    ).map(({ file, between }) => [file, between]),
  ).toEqual([
    ['hexi/wuling/duties/cooperative.yaml', true],
    ['hexi/liaohu/duties/cooperative.yaml', true],
  ]));

test('what one has given back, a township of the same kind does not keep', () => {
  const taken = withdrawnDuty({ name: '路灯维护', takenOverBy: 'urban-management' });
  const run = (kind: 'town' | 'subdistrict') =>
    runOnRows(
      boundaryMismatch,
      { cooperative: [led('urban-management')] },
      { townships: [liaohu({ withdrawn: [taken] }, { kind })] },
    );
  expect(run('town')).toHaveLength(2);
  expect(run('subdistrict')).toEqual([]);
});

test('the same answer everywhere is what is wanted', () =>
  expect(
    runOnRows(
      boundaryMismatch,
      { cooperative: [led('urban-management')] },
      { townships: [liaohu({ cooperative: [led('urban-management')] })] },
    ),
  ).toEqual([]));
