/** Every choice that the demonstration offers a resident comes to something. */
import { expect, test } from 'vitest';
import { choicesOf, choose } from '../../src/domain/choices.ts';
import { guidesOf } from '../../src/domain/guides.ts';
import { today } from '../../src/domain/today.ts';
import { readCorpus } from '../../src/reader/read-corpus.ts';
import { NOT_HERE } from '../../src/schema/vocabulary.ts';

const { corpus } = readCorpus('content', today());
const guides = corpus.counties.flatMap(guidesOf);

test('each case by each channel has a place, a limit, a fee and a list of papers', () => {
  const chosen = guides.flatMap((matter) => choicesOf(matter).map((choice) => ({ matter, ...choose(matter, choice) })));
  expect(chosen.length).toBeGreaterThan(guides.length * 3);
  const wrong = chosen.filter(
    ({ place, promisedLimit, fee, documents }) =>
      place === '' || promisedLimit === '' || fee.length === 0 || documents.length > 20,
  );
  expect(wrong.map(({ matter }) => matter.id)).toEqual([]);
});

test('each case has a place of its township, or says where instead', () => {
  const homeless = corpus.counties.flatMap(({ townships }) =>
    townships.flatMap(({ id, township, sheet }) =>
      sheet.entries
        .flatMap((entry) => (entry.action === NOT_HERE ? [] : [entry.place, ...(entry.places ?? []).map((own) => own.place)]))
        .filter((place) => township.places.every((each) => each.id !== place || each.address === ''))
        .map((place) => `${id}: ${place}`),
    ),
  );
  expect(homeless).toEqual([]);
});

test('papers, limits, fees and places do differ by the choice', () => {
  const differs = (valueOf: (chosen: ReturnType<typeof choose>) => unknown): number =>
    guides.filter(
      (matter) => new Set(choicesOf(matter).map((choice) => JSON.stringify(valueOf(choose(matter, choice))))).size > 1,
    ).length;
  expect(differs(({ documents }) => documents)).toBeGreaterThan(80);
  expect(differs(({ promisedLimit }) => promisedLimit)).toBeGreaterThan(15);
  expect(differs(({ fee }) => fee)).toBeGreaterThan(4);
  expect(differs(({ place }) => place)).toBeGreaterThan(8);
});
