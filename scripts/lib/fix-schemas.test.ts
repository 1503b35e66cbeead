import { expect, test } from 'vitest';
import { basicList, sharedBasic } from '../../src/schema/duty.ts';
import { walk } from '../../src/reader/walk.ts';
import { sheet } from '../../src/schema/sheet.ts';
import { site } from '../../src/schema/site.ts';
import { waivers } from '../../src/schema/waiver.ts';
import { schemaOf } from './fix-schemas.ts';

test.each([
  ['site.yaml', site],
  ['hexi/waivers.yaml', waivers],
  ['hexi/wuling/sheet.yaml', sheet],
  ['hexi/duties/basic.yaml', sharedBasic],
  ['hexi/wuling/duties/basic.yaml', basicList],
])('%s has its schema', (path, schema) => expect(schemaOf(path)).toBe(schema));

test('guides of a county and of a township have one', () => {
  expect(schemaOf('hexi/matters/id-card.md')).toBeDefined();
  expect(schemaOf('hexi/wuling/matters/id-card.md')).toBe(schemaOf('hexi/matters/id-card.md'));
});

test.each(['README.md', 'LICENSE', 'CODEOWNERS', 'hexi/wuling/images/map.png', 'hexi/matters/basic.yaml'])(
  '%s has none',
  (path) => expect(schemaOf(path)).toBeUndefined(),
);

test('every file of the content has one, but for images and those about the folder itself', () => {
  const others = Array.from(walk('content').files.keys()).filter((path) => schemaOf(path) === undefined);
  expect(others.filter((path) => !path.endsWith('.png'))).toEqual(['README.md', 'hexi/addresses.txt']);
});
