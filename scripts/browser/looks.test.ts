/**
 * Every template looks as it did when somebody last looked at it. After a change that is meant: `LOOKS=update vitest run --config .vitest.config.mjs
 * scripts/browser/looks.test.ts`, look at the pictures in `scripts/browser/looks/`, commit them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANGED, compareLook, LOOKS, VIEWS } from './looks.ts';
import { TEMPLATES, visit } from './templates.ts';
import { visitor } from './visitor.ts';

/** Share of the pixels that may differ; more where another version of Chromium draws its letters otherwise. */
const TOLERANCE = 0.002;
const TOLERANCE_OF_ANOTHER = 0.04;
/** Version of Chromium that drew the kept pictures. */
const DRAWN_BY = join(LOOKS, 'chromium.txt');
/** A working day in the morning: pages that go by the clock stand still. */
const CLOCK = new Date('2026-11-25T09:30:00+08:00');

const { open, address } = visitor();

test.each(VIEWS)('every template looks as it was last looked at: $name', async (view) => {
  const { page, context } = await open(
    'index.html',
    { viewport: { width: view.width, height: 800 }, colorScheme: view.colorScheme, timezoneId: 'Asia/Shanghai' },
    (fresh) => fresh.clock.setFixedTime(CLOCK),
  );
  const version = context.browser()?.version() ?? '';
  if (process.env['LOOKS'] === 'update') writeFileSync(DRAWN_BY, `${version}\n`);
  const tolerance = readFileSync(DRAWN_BY, 'utf8').trim() === version ? TOLERANCE : TOLERANCE_OF_ANOTHER;
  const changed: string[] = [];
  for (const template of TEMPLATES) {
    await visit(page, address(), template);
    const far = await compareLook(page, view, template.name);
    if (far > tolerance) changed.push(`${template.name}: ${(far * 100).toFixed(2)} % of its pixels (see ${CHANGED})`);
  }
  expect(changed).toEqual([]);
});

test('no picture is kept of a template that is gone', () =>
  expect(readdirSync(LOOKS).filter((file) => file.endsWith('.webp'))).toHaveLength(TEMPLATES.length * VIEWS.length));
