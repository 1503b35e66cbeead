/**
 * 动态调整 as an Atom 1.0 feed (RFC 4287). Written here: the `feed` package stamps the clock of the build where no day is given,
 * asks for absolute addresses, which a site may not have, and brings two more packages for what these few lines do.
 */
import { digest } from '../domain/hash.ts';
import { recordsOf, rowNames, type RowRecord } from '../domain/row-records.ts';
import { allRows } from '../domain/wording.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom } from './addresses.ts';
import { countyRecords, countyRowNames } from './county-adjustments-page.ts';
import { byId } from './lookup.ts';
import { readDay } from './page.ts';
import { causeOf, recordAnchor } from './row-adjustments.ts';
import type { CountyScope, TownshipScope } from './scope.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** A UUID (version 8) that is the same for the same name on every machine, wherever the site stands. */
export function urnOf(name: string): string {
  const [a = '', b = '', c = '', d = ''] = [0, 1, 2, 3].map((turn) => digest(`${turn} ${name}`));
  return `urn:uuid:${a}-${b.slice(0, 4)}-8${b.slice(5)}-a${c.slice(1, 4)}-${c.slice(4)}${d}`;
}

/** Midnight of the day in China. */
const moment = (day: string): string => `${day}T00:00:00+08:00`;

interface Feed {
  site: Site;
  /** Division code of whom it is of: names the feed for ever. */
  code: string;
  title: string;
  author: string;
  path: string;
  alternate: string;
  records: readonly RowRecord[];
  codeOf: (record: RowRecord) => string;
  /** Whose it is, where the feed tells of several. */
  whose: (record: RowRecord) => string;
  nameOf: (row: string, record: RowRecord) => string;
}

function entryOf(record: RowRecord, { codeOf, whose, nameOf }: Feed, page: string): string {
  const { adjustment, changes } = record;
  const rows = changes.map((change) => `${change.kind}“${nameOf(change.row, record)}”`).join('；');
  const title = `${whose(record)}自${readDay(adjustment.effectiveFrom)}起${rows}`;
  return [
    '  <entry>',
    `    <id>${urnOf(`${codeOf(record)} ${adjustment.id}`)}</id>`,
    `    <title>${escape(title)}</title>`,
    `    <updated>${moment(adjustment.approvedOn)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escape(`${page}#${recordAnchor(record)}`)}"/>`,
    `    <summary>${escape(`${adjustment.why}（${causeOf(adjustment)}）`)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** Addresses are absolute where the site has one, and relative to the feed elsewhere. */
function atom(feed: Feed): string {
  const { site, code, title, author, path, alternate, records } = feed;
  const address = (to: string): string => (site.webAddress === undefined ? linksFrom(path)(to) : site.webAddress + to);
  const days = records.map(({ adjustment }) => adjustment.approvedOn).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `  <id>${urnOf(`${code} adjustments`)}</id>`,
    `  <title>${escape(title)}</title>`,
    `  <updated>${moment(days.at(-1) ?? site.dataDate)}</updated>`,
    `  <author><name>${escape(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escape(address(path))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escape(address(alternate))}"/>`,
    ...records.map((record) => entryOf(record, feed, address(alternate))),
    '</feed>',
    '',
  ].join('\n');
}

export function townshipFeed({ site, county, corpus }: TownshipScope): string {
  const { name, divisionCode } = corpus.township;
  const records = recordsOf(corpus, county);
  const names = rowNames(allRows(corpus.duties), records);
  return atom({
    site,
    code: divisionCode,
    title: `${county.county.name}${name}清单调整记录`,
    author: `${county.county.name}${name}`,
    path: addresses.adjustmentFeed(county.id, corpus.id),
    alternate: addresses.adjustments(county.id, corpus.id),
    records,
    codeOf: ({ holder }) => (holder === county.id ? county.county.divisionCode : divisionCode),
    whose: () => '',
    nameOf: (row) => names.get(row) ?? row,
  });
}

export function countyFeed({ site, county }: CountyScope): string {
  const { name, divisionCode } = county.county;
  const head = ({ holder }: RowRecord) => byId(county.townships).get(holder);
  return atom({
    site,
    code: divisionCode,
    title: `${name}清单调整记录`,
    author: name,
    path: addresses.countyAdjustmentFeed(county.id),
    alternate: addresses.countyAdjustments(county.id),
    records: countyRecords(county),
    codeOf: (record) => head(record)?.divisionCode ?? divisionCode,
    whose: (record) => head(record)?.name ?? '全县',
    nameOf: countyRowNames(county),
  });
}
