import { describe, expect, test } from 'vitest';
import type { Paper } from '../schema/county.ts';
import type { EventStep } from '../schema/life-event.ts';
import type { Document } from '../schema/matter.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { entry } from '../testing/builders.ts';
import { AFTER_A, eventPlan } from '../testing/event-plan.ts';
import type { GuideMatter } from './corpus.ts';
import { mergePapers, type MergedPaper } from './life-event-papers.ts';

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
  ): MergedPaper[] => mergePapers(eventPlan(steps, given, ...entries), PAPERS);
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
