import type { CountyCorpus } from '../domain/corpus.ts';
import type { DataPath, Finding } from '../domain/issue.ts';
import { addressesDigest, readPublished, type PublishedPlace } from '../domain/published-address.ts';
import { townshipOf } from '../domain/quarantine.ts';
import { endingsIn } from '../domain/succession.ts';
import { CONTENT_FILES, PUBLISHED_FILE } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'published-address-lost';

interface Lost {
  file: string;
  path: DataPath;
  record: string;
  message: string;
}

const example = (what: string, id: string): string =>
  `例如 - { what: ${what}, id: ${id}, name: 原来的名称, on: "2026-11-20", why: 为什么, succeededBy: [{ id: 接替的编号 }] }`;

function ofCounty(county: CountyCorpus): Lost[] {
  const { folder, townships, partial, matters, unread } = county;
  const published = new Map(county.publishedAddresses.map((address, index) => [address, index]));
  const ids = new Set(matters.map(({ id }) => id));
  // What a township has brought to its end nobody knows while that file cannot be read.
  const judged = new Set(
    townships.filter((each) => !unread.includes(`${each.folder}/${CONTENT_FILES.retired}`)).map(({ id }) => id),
  );
  const there = new Set([
    ...townships.map(({ id }) => id),
    ...partial.map(({ id }) => id),
    ...unread.map((file) => file.split('/')[1] ?? ''),
  ]);

  const ofCountysRecord = (address: string, { what, id }: NonNullable<PublishedPlace['of']>): Lost => ({
    file: `${folder}/${PUBLISHED_FILE}`,
    path: [published.get(address) ?? 0],
    record: id,
    message: `${address} 公布过，现在没有了：请在 ${folder}/${CONTENT_FILES.retired} 里写明${what}“${id}”从哪天起、为什么没有、由谁接替。${example(what, id)}`,
  });
  const ofTownship = (id: string): Lost => ({
    file: `${folder}/${id}/${CONTENT_FILES.township}`,
    path: [],
    record: id,
    message: `“${id}”的网页公布过，文件夹却没有了：误删的请找回来；合并、撤销了的，请县里写进 ${folder}/${CONTENT_FILES.retired}。${example('乡镇', id)}`,
  });
  const ofSheet = (township: string, address: string, id: string): Lost => ({
    file: `${folder}/${township}/${CONTENT_FILES.sheet}`,
    path: ['entries'],
    record: id,
    message: `${address} 公布过，服务单里现在没有“${id}”：误删的请找回来；不办了的，请在 ${folder}/${township}/${CONTENT_FILES.retired} 里写明。${example('事项', id)}`,
  });

  return endingsIn(county)
    .filter(({ steps }) => steps.length === 0)
    .flatMap(({ address }): Lost[] => {
      const { township, of } = readPublished(address);
      if (township === undefined) return of === undefined ? [] : [ofCountysRecord(address, of)];
      if (!there.has(township)) return address === `${township}/index.html` ? [ofTownship(township)] : [];
      if (!judged.has(township) || of === undefined) return [];
      if (of.what === '一件事') return [ofCountysRecord(address, of)];
      // Its guide was the county's: the county is told, once.
      return published.has(`matters/${of.id}.html`) && !ids.has(of.id) ? [] : [ofSheet(township, address, of.id)];
    });
}

/** A list that is not as it was released promises something else. */
function touched({ folder, released, publishedAddresses }: CountyCorpus): Finding[] {
  if (released?.addresses === undefined || released.addresses === addressesDigest(publishedAddresses)) return [];
  const message =
    '这个文件记着公布过的网址，是电脑写的，现在和上一次公布时不一样了：请用 git 恢复上一个版本（合并冲突的，它和 released.yaml 都整个取同一边的），再运行 npm run build 和 npm run release';
  return [{ file: `${folder}/${PUBLISHED_FILE}`, path: [], rule: RULE, message }];
}

/** A published address is a promise: it stands in bookmarks, in messages, and on walls as a printed code. */
export const publishedAddressLost: Check = {
  rule: RULE,
  run: ({ counties }) =>
    counties.flatMap((county): Finding[] => {
      // Where a file of the county could not be read, nobody can say what is lost.
      const unknown = county.unread.some((file) => townshipOf(file) === undefined);
      return unknown ? [] : [...touched(county), ...ofCounty(county).map((lost) => ({ ...lost, rule: RULE }))];
    }),
};
