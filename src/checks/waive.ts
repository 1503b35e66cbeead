import type { Corpus } from '../domain/corpus.ts';
import type { Finding } from '../domain/issue.ts';
import { CONTENT_FILES } from '../schema/layout.ts';
import type { Waiver } from '../schema/waiver.ts';

interface Placed {
  waiver: Waiver;
  file: string;
  folder: string;
  index: number;
  /** False of a township that was not judged by every rule: nobody can say what it needs. */
  whole: boolean;
}

function placed({ counties }: Corpus): Placed[] {
  const holders = counties.flatMap((county) => [
    { ...county, whole: true },
    ...county.townships.map((each) => ({ ...each, whole: true })),
    ...county.partial.map((each) => ({ ...each, whole: false })),
  ]);
  return holders.flatMap(({ folder, waivers, whole }) =>
    waivers.map((waiver, index) => ({ waiver, folder, index, whole, file: `${folder}/${CONTENT_FILES.waivers}` })),
  );
}

/** Once published, these cannot be called back: nobody may agree to it. */
const NEVER = ['identity-number', 'bank-card'];

const covers = ({ waiver, folder }: Placed, { rule, record, file }: Finding): boolean =>
  !NEVER.includes(rule) && waiver.rule === rule && waiver.record === record && file.startsWith(`${folder}/`);

/**
 * Sets aside what a valid waiver covers. A waiver that has expired, or that covers nothing, is itself a finding: lists
 * of exceptions grow otherwise until nobody knows which of them still matter.
 */
export function applyWaivers(findings: readonly Finding[], corpus: Corpus): Finding[] {
  const all = placed(corpus);
  const valid = all.filter(({ waiver }) => waiver.until >= corpus.asOf);
  const left = findings.filter((finding) => !valid.some((each) => covers(each, finding)));
  const expired = all
    .filter(({ waiver }) => waiver.until < corpus.asOf)
    .map(({ file, index, waiver }) => ({
      file,
      path: [index, 'until'],
      rule: 'expired-waiver',
      message: `这条豁免到 ${waiver.until} 已经过期：请改好“${waiver.record}”，或者重新报批后改日期`,
    }));
  const needless = valid
    .filter((each) => each.whole && !findings.some((finding) => covers(each, finding)))
    .map(({ file, index, waiver }) => ({
      file,
      path: [index, 'record'],
      rule: 'needless-waiver',
      message: NEVER.includes(waiver.rule)
        ? `规则 ${waiver.rule} 不能豁免：请删掉这条豁免，把号码从内容里删掉`
        : `“${waiver.record}”并没有违反规则 ${waiver.rule}，这条豁免多余了，请删掉`,
    }));
  return [...left, ...expired, ...needless];
}
