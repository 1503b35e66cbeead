import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { corpus, countyCorpus } from '../../src/testing/builders.ts';
import type { CountyCorpus } from '../../src/domain/corpus.ts';
import { copyMovedFiles, lostAddresses, releaseAddresses, withBuilt } from './published-addresses.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

function build(...addresses: string[]): void {
  for (const address of addresses) {
    mkdirSync(dirname(join(dist, 'hexi', address)), { recursive: true });
    writeFileSync(join(dist, 'hexi', address), address);
  }
}
const county = (...publishedAddresses: string[]): CountyCorpus => countyCorpus({ publishedAddresses });

test('a release adds pages, feeds and tables of the built site, and takes nothing away', () => {
  build('index.html', 'wuling/index.html', 'adjustments/feed.xml', 'overview/overview.csv', 'search/catalogue.js');
  build('wuling/offline.json', 'wuling/wuling.zip', 'compare/liaohu/wuling.html', 'compare/index.html');
  const lists = releaseAddresses(withBuilt(dist, corpus(county('wuling/old.html', 'index.html'))));
  expect([...lists]).toEqual([
    [
      'hexi/addresses.txt',
      [
        '# 公布过的网址。电脑写的，不要改；网站公布以后运行 npm run release 更新。',
        'adjustments/feed.xml',
        'compare/index.html',
        'compare/liaohu/wuling.html',
        'index.html',
        'overview/overview.csv',
        'wuling/index.html',
        'wuling/old.html',
        '',
      ].join('\n'),
    ],
  ]);
});

test('a release without a built site writes nothing', () =>
  expect(releaseAddresses(withBuilt(dist, corpus(county()))).size).toBe(0));

test('what a built site has lost is told on the line of the list', () => {
  build('index.html');
  expect(lostAddresses(dist, county('index.html', 'wuling/old.html'))).toEqual([
    {
      file: 'hexi/addresses.txt',
      line: 3,
      column: 1,
      rule: 'published-address-lost',
      message: 'wuling/old.html 公布过，这次生成的网站里没有：请找回这一页，或者在 hexi/retired.yaml 里写明由谁接替',
      severity: 'error',
    },
  ]);
});

test('a feed of a merged township goes on as that of its successor', () => {
  build('wuling/adjustments/feed.xml', 'yunao/index.html');
  const succeededBy = [{ id: 'wuling' }];
  copyMovedFiles(dist, {
    ...county('yunao/adjustments/feed.xml'),
    retired: [{ what: '乡镇', id: 'yunao', name: '云坳乡', on: '2025-03-01', why: '并入雾岭镇', succeededBy }],
  });
  expect(readFileSync(join(dist, 'hexi/yunao/adjustments/feed.xml'), 'utf8')).toBe('wuling/adjustments/feed.xml');
});
