import { describe, expect, test } from 'vitest';
import type { EventStep } from '../schema/life-event.ts';
import type { Paper } from '../schema/county.ts';
import type { Document } from '../schema/matter.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { entry, entryElsewhere, guide, lifeEvent, pendingMatter } from '../testing/builders.ts';
import type { GuideMatter, Matter } from './corpus.ts';
import { planOf, waitsFor, type PlannedStep } from './life-event.ts';
import { mergePapers, type MergedPaper } from './life-event-papers.ts';
import { calendarDays, timeOf } from './life-event-time.ts';
import { tripsOf } from './life-event-trips.ts';

/** Steps of an event with the matters of these ids; what a test is about of each is `given`. */
function plan(
  steps: (EventStep | string)[],
  given: Record<string, Partial<GuideMatter>>,
  ...entries: SheetEntry[]
): PlannedStep[] {
  const matters = Object.entries(given).map(([id, fields]): [string, Matter] => [
    id,
    guide({ id, name: id, documents: '不需要材料', ...fields }),
  ]);
  return planOf(lifeEvent(...steps), {
    matters: new Map(matters),
    entries: new Map(entries.map((each) => [each.matter, each])),
  });
}

const AFTER_A = { matter: 'b', after: ['a'] };
const limits = (...each: string[]) =>
  Object.fromEntries(each.map((promisedLimit, index) => ['abcd'.charAt(index), { promisedLimit }]));

test('a step waits for what the step before it waits for', () => {
  const steps = plan(['a', AFTER_A, { matter: 'c', after: ['b'] }], { a: {}, b: {}, c: {} });
  expect([waitsFor(steps, 3, 1), waitsFor(steps, 2, 1), waitsFor(steps, 1, 3)]).toEqual([true, true, false]);
});

describe('the time', () => {
  test.each([
    ['即办', 0],
    ['4小时', 0],
    ['24小时', 1],
    ['1个工作日', 2],
    ['20个工作日', 28],
    ['90个自然日', 90],
    ['2个月', 60],
  ])('%s is %i calendar days', (limit, days) => expect(calendarDays(limit)).toBe(days));

  test('is at least the longest chain of steps that wait for one another, and at most all of them one by one', () =>
    expect(timeOf(plan(['a', AFTER_A, 'c'], limits('5个自然日', '7个自然日', '9个自然日')))).toMatchObject({
      shortest: 12,
      longest: 21,
    }));

  test('is at least that of the steps which everybody has done', () =>
    expect(timeOf(plan(['a', { matter: 'b', when: '困难的', after: ['a'] }], limits('5个自然日', '30个自然日')))).toMatchObject({
      shortest: 5,
      longest: 35,
    }));

  test('is at least that of one step, where none is for everybody', () => {
    const steps = ['a', 'b'].map((matter) => ({ matter, when: '困难的' }));
    expect(timeOf(plan(steps, limits('5个自然日', '3个自然日')))).toMatchObject({ shortest: 3, longest: 8 });
  });

  test('is that of the quicker choice, or of the slower', () =>
    expect(timeOf(plan([{ matter: 'a', or: ['b'] }], limits('5个自然日', '9个自然日')))).toMatchObject({
      shortest: 5,
      longest: 9,
    }));

  test('is what the township promises, where that is less', () =>
    expect(timeOf(plan(['a'], limits('9个自然日'), entry({ matter: 'a', promisedLimit: '2个自然日' })))).toMatchObject({
      longest: 2,
    }));

  test('is that of the cases that the event is about, by whichever channel', () => {
    const cases = [
      { id: 'first', name: 'first', promisedLimit: '3个自然日' },
      { id: 'lost', name: 'lost', promisedLimit: '30个自然日' },
    ];
    const ways = [{ channel: '网上' as const, promisedLimit: '1个自然日' }];
    const times = (given: Partial<GuideMatter>) =>
      timeOf(plan([{ matter: 'a', cases: ['first'] }], { a: { promisedLimit: '9个自然日', ...given } }));
    expect(times({ cases })).toMatchObject({ shortest: 3, longest: 3 });
    expect(times({ ways, channels: ['窗口', '网上'] })).toMatchObject({ shortest: 1, longest: 9 });
  });

  test('names the steps of which nothing is promised', () => {
    const matters = new Map<string, Matter>([['a', pendingMatter({ id: 'a' })]]);
    expect(timeOf(planOf(lifeEvent('a'), { matters, entries: new Map() }))).toMatchObject({ longest: 0, unknown: [1] });
  });

  test('says which steps can be done on one day: also one after another, where the first is done at once', () =>
    expect(
      timeOf(plan(['a', AFTER_A, { matter: 'c', after: ['b'] }, 'd'], limits('即办', '5个自然日', '即办', '即办'))).together,
    ).toEqual([[1, 2, 4]]));
});

describe('the trips', () => {
  const visits = (...each: number[]) =>
    Object.fromEntries(each.map((number, index) => ['abc'.charAt(index), { visits: number, promisedLimit: '5个自然日' }]));
  const at = (matter: string, place: string) => entry({ matter, place });

  test('to one place on one day are one', () => {
    const steps = plan(['a', 'b', 'c'], visits(1, 2, 1), at('a', 'centre'), at('b', 'centre'), at('c', 'police'));
    expect(tripsOf(steps)).toEqual({ fewest: 3, all: 3 });
  });

  test('to one place are two, where the second step waits for the first', () =>
    expect(tripsOf(plan(['a', AFTER_A], visits(1, 1), at('a', 'centre'), at('b', 'centre')))).toEqual({ fewest: 2, all: 2 }));

  test('are fewer for who needs only what everybody needs; elsewhere is another place', () => {
    const steps = plan(['a', { matter: 'b', when: '困难的' }], visits(1, 1), at('a', 'centre'), entryElsewhere({ matter: 'b' }));
    expect(tripsOf(steps)).toEqual({ fewest: 1, all: 2 });
  });
});

describe('the papers', () => {
  const paper = (id: string, given: Partial<Paper> = {}): [string, Paper] => [
    id,
    { id, name: id, issuer: '公安机关', obtain: '派出所', ...given },
  ];
  const PAPERS = new Map([paper('card'), paper('booklet'), paper('proof'), paper('record', { fetchedByOffice: true })]);
  const merged = (
    steps: (EventStep | string)[],
    given: Record<string, Partial<GuideMatter>>,
    ...entries: SheetEntry[]
  ): MergedPaper[] => mergePapers(plan(steps, given, ...entries), PAPERS);
  const brief = (papers: readonly MergedPaper[]) =>
    papers.map(({ paper: { id }, kind, shown, kept, copies, uses }) => ({
      id,
      kind,
      shown,
      kept,
      copies,
      steps: uses.map(({ number }) => number),
    }));
  const asks = (...documents: Document[]): Partial<GuideMatter> => ({ documents });

  test('are each there once: an original is shown, what is kept and copies add up', () => {
    const documents = asks({ paper: 'card', original: '核验', copies: 1 }, { paper: 'booklet', original: '收取' });
    expect(brief(merged(['a', 'b', 'c'], { a: documents, b: documents, c: asks({ paper: 'card', copies: 2 }) }))).toEqual([
      { id: 'card', kind: 'always', shown: true, kept: 0, copies: 4, steps: [1, 2, 3] },
      { id: 'booklet', kind: 'always', shown: false, kept: 2, copies: 0, steps: [1, 2] },
    ]);
  });

  test('of one case only, or of a step that not everybody has done, depend', () => {
    const cases = ['first', 'again'].map((id) => ({ id, name: id }));
    const papers = merged(['a', { matter: 'b', when: '困难的' }], {
      a: { cases, documents: [{ paper: 'card', copies: 1, cases: ['first'] }] },
      b: asks({ paper: 'booklet', copies: 1 }),
    });
    expect(brief(papers).map(({ id, kind }) => [id, kind])).toEqual([
      ['card', 'depends'],
      ['booklet', 'depends'],
    ]);
    expect(papers[0]?.uses).toEqual([{ number: 1, only: ['first'], notes: [] }]);
  });

  test('of the cases that the event is about are counted as in the case that needs most', () => {
    const cases = ['first', 'again', 'lost'].map((id) => ({ id, name: id }));
    const documents: Document[] = [
      { paper: 'card', copies: 1, cases: ['first'] },
      { paper: 'card', copies: 2, cases: ['again'] },
      { paper: 'booklet', copies: 9, cases: ['lost'] },
    ];
    expect(brief(merged([{ matter: 'a', cases: ['first', 'again'] }], { a: { cases, documents } }))).toEqual([
      { id: 'card', kind: 'always', shown: false, kept: 0, copies: 2, steps: [1] },
    ]);
  });

  test('of one choice depend; those of every choice do not, and are counted once', () => {
    const card: Document = { paper: 'card', copies: 1 };
    expect(
      brief(merged([{ matter: 'a', or: ['b'] }], { a: asks(card), b: asks(card, { paper: 'booklet', copies: 1 }) })),
    ).toMatchObject([
      { id: 'card', kind: 'always', copies: 1 },
      { id: 'booklet', kind: 'depends', copies: 1 },
    ]);
  });

  test('that only some channels ask for depend, and say so', () =>
    expect(merged(['a'], { a: asks({ paper: 'card', copies: 1, channels: ['邮寄'] }) })).toMatchObject([
      { kind: 'depends', uses: [{ only: [], notes: ['邮寄办时才要'] }] },
    ]));

  test('that an earlier step gives are not to be brought', () =>
    expect(
      merged([{ matter: 'a', gives: 'proof' }, AFTER_A], { a: {}, b: asks({ paper: 'proof', original: '核验' }) }),
    ).toMatchObject([{ kind: 'given', givenBy: 1 }]));

  test('that a later step gives have to be brought before it', () =>
    expect(
      brief(
        merged(['a', { matter: 'b', gives: 'proof' }, 'c'], {
          a: asks({ paper: 'proof', copies: 1 }),
          b: {},
          c: asks({ paper: 'proof', copies: 1 }),
        }),
      ),
    ).toMatchObject([
      { kind: 'always', steps: [1] },
      { kind: 'given', steps: [3] },
    ]));

  test('that come of a step which not everybody has done are given to those only who wait for it', () => {
    const steps = [{ matter: 'a', when: '困难的', gives: 'proof' }, 'b', { matter: 'c', after: ['a'] }];
    const documents = asks({ paper: 'proof', copies: 1 });
    expect(brief(merged(steps, { a: {}, b: documents, c: documents }))).toMatchObject([
      { kind: 'always', steps: [2] },
      { kind: 'given', steps: [3] },
    ]);
  });

  test('that an office looks up are apart; those that the township waives are not there', () =>
    expect(
      brief(
        merged(
          ['a'],
          { a: asks({ paper: 'record', copies: 1 }, { paper: 'card', copies: 1 }) },
          entry({ matter: 'a', waives: ['card'] }),
        ),
      ),
    ).toMatchObject([{ id: 'record', kind: 'fetched' }]));
});
