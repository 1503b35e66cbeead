import { describe, expect, test } from 'vitest';
import { scope } from '../testing/builders.ts';
import { linksFrom } from './addresses.ts';
import { shownCharacteristic } from './characteristic.ts';

const whose = scope({ images: [{ file: 'tea.png', width: 2400, height: 1600 }] });
const shown = (given: Partial<Parameters<typeof shownCharacteristic>[0]>) =>
  shownCharacteristic({ why: '茶市大', ...given }, whose, linksFrom('hexi/wuling/index.html'));

test('without figures and picture it is its reason', () =>
  expect(shown({})).toEqual({ why: '茶市大', figures: [], asOf: undefined, picture: undefined }));

describe('the day of the figures', () => {
  const figure = (asOf?: string) => ({ label: '茶园', value: '2.3万亩', ...(asOf !== undefined && { asOf }) });

  test('is said once where it is one', () =>
    expect(shown({ figures: [figure('2025-12-31'), figure('2025-12-31')] })).toMatchObject({
      asOf: '2025年12月31日',
      figures: [{ asOf: undefined }, { asOf: undefined }],
    }));

  test('is said of each where they differ', () =>
    expect(shown({ figures: [figure('2025-12-31'), figure()] })).toMatchObject({
      asOf: undefined,
      figures: [{ asOf: '2025年12月31日' }, { asOf: undefined }],
    }));
});

test('a picture has the size of its published file, so that nothing jumps', () =>
  expect(shown({ picture: { file: 'tea.png', alt: '茶园' } }).picture).toEqual({
    src: 'images/tea.png.webp',
    width: 1200,
    height: 800,
    alt: '茶园',
    caption: undefined,
  }));
