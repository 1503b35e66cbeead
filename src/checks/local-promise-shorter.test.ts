import { expect, test } from 'vitest';
import type { SheetEntry } from '../schema/sheet.ts';
import { corpus, countyCorpus, entry, entryElsewhere, guide, pendingMatter, sheet, townshipCorpus } from '../testing/builders.ts';
import { localPromiseShorter } from './local-promise-shorter.ts';

const run = (own: SheetEntry, matter: ReturnType<typeof guide> | ReturnType<typeof pendingMatter> = guide()) =>
  localPromiseShorter.run(
    corpus(countyCorpus({ matters: [matter], townships: [townshipCorpus({ sheet: sheet(entry({ matter: 'other' }), own) })] })),
  );

test('accepts a shorter promise', () => expect(run(entry({ promisedLimit: '19个工作日' }))).toEqual([]));

test('accepts a sheet that promises nothing of its own', () => expect(run(entry())).toEqual([]));

test('refuses a longer promise', () =>
  expect(run(entry({ promisedLimit: '1个月' }))).toEqual([
    {
      file: 'hexi/wuling/sheet.yaml',
      path: ['entries', 1, 'promisedLimit'],
      rule: 'local-promise-shorter',
      message: '本地承诺时限“1个月”应当比全县的“20个工作日”短；一样的话删掉这一行就行',
    },
  ]));

test('refuses the same promise said twice', () => expect(run(entry({ promisedLimit: '20个工作日' }))).toHaveLength(1));

test('has nothing to say of a matter handled elsewhere', () => expect(run(entryElsewhere())).toEqual([]));

test('has nothing to say of a matter that the county has promised nothing for', () => {
  const pending = pendingMatter();
  expect(run(entry({ matter: pending.id, promisedLimit: '1个月' }), pending)).toEqual([]);
});
