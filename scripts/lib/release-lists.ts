/** 公布: the ledgers of the lists as they stand today. Pure. */
import { stringify } from 'yaml';
import type { Corpus } from '../../src/domain/corpus.ts';
import { listHolders } from '../../src/domain/list-holders.ts';
import { addressesDigest } from '../../src/domain/published-address.ts';
import { nextReleased } from '../../src/domain/released-lists.ts';
import { CONTENT_FILES } from '../../src/schema/layout.ts';
import type { Released } from '../../src/schema/released.ts';
import type { FilePlan } from './write-plan.ts';

const HEAD = '# 电脑算的，不要改；npm run release 更新\n';

/** A record a line, so that a difference is read line by line. */
const lines = (key: string, records: readonly unknown[]): string =>
  records.length === 0
    ? `${key}: []\n`
    : `${key}:\n${records.map((each) => `  - ${stringify(each, { collectionStyle: 'flow', lineWidth: 0 })}`).join('')}`;

const ledgerText = ({ on, seal, addresses, ...held }: Released): string =>
  [HEAD, stringify({ on, seal, addresses }, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })]
    .concat((['records', 'tasks', 'countyRecords', 'rows', 'gone'] as const).map((key) => lines(key, held[key])))
    .join('');

/** `released.yaml` of every county and township, below the content folder. */
export function releaseLists(corpus: Corpus, day: string): FilePlan {
  const addresses = new Map(corpus.counties.map((county) => [county.folder, addressesDigest(county.publishedAddresses)]));
  return new Map(
    listHolders(corpus).map((holder) => {
      const { folder, released, rows } = holder;
      const next = { ...nextReleased(released, rows, holder, day), addresses: addresses.get(folder) };
      return [`${folder}/${CONTENT_FILES.released}`, ledgerText(next)];
    }),
  );
}
