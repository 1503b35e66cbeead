/**
 * `npm run audit [-- --dist DIR --only NAME]`: the W3C's validator over every page and stylesheet, then Lighthouse over one page of
 * each template. Exit code 1 where something is wrong or below 100, 2 where a tool is missing.
 */
import { parseArgs } from 'node:util';
import { TEMPLATES } from './browser/templates.ts';
import { CATEGORIES, missing, scores, validate } from './lib/audit-site.ts';
import { serveCompressed } from './lib/gzip-server.ts';

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' }, only: { type: 'string', default: '' } } });

/** Search engines are to leave it out, and it asks for its stylesheet at five depths, four of which do not exist. */
const NOT_JUDGED = '404.html';

async function audit(): Promise<boolean> {
  const mistakes = [...validate(values.dist, '--skip-non-html'), ...validate(values.dist, '--skip-non-css')];
  console.log([...mistakes, `${mistakes.length} errors and warnings of the validator`].join('\n'));
  const { server, address } = await serveCompressed(values.dist);
  let perfect = true;
  for (const { name, path } of TEMPLATES) {
    if (!name.includes(values.only) || path === NOT_JUDGED) continue;
    const found = await scores(address + path);
    perfect &&= CATEGORIES.every((category) => found[category] === 100);
    console.log(`${name}: ${CATEGORIES.map((category) => `${category} ${found[category]}`).join(', ')}`);
  }
  server.close();
  return perfect && mistakes.length === 0;
}

const lacking = missing();
if (lacking.length > 0) console.error(`The audit needs:\n${lacking.join('\n')}`);
process.exitCode = lacking.length > 0 ? 2 : (await audit()) ? 0 : 1;
