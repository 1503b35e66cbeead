import type { Finding } from '../../src/domain/issue.ts';
import type { Owners } from '../../src/schema/owners.ts';

/** County and township folders below the content folder, as they are. */
export interface OwnedFolders {
  counties: readonly string[];
  townships: readonly string[];
}

const RULE = 'owners';
/** They change what git does with other files, wherever they stand. */
const GIT_FILES = ['.gitattributes', '.gitignore', '.gitmodules'];

/** Every folder has an owner, and every owner a folder. */
export function ownersWithoutFolder(owners: Owners, folders: OwnedFolders, file: string): Finding[] {
  const kinds = [
    { key: 'counties', is: folders.counties, owned: Object.keys(owners.counties) },
    { key: 'townships', is: folders.townships, owned: Object.keys(owners.townships) },
  ];
  return kinds.flatMap(({ key, is, owned }) => [
    ...owned
      .filter((folder) => !is.includes(folder))
      .map((folder) => ({
        file,
        path: [key, folder],
        atKey: true,
        rule: RULE,
        message: `没有“${folder}”这个文件夹：请改成已有的文件夹名称，或者删掉这一方。现有：${is.join('、')}`,
      })),
    ...is
      .filter((folder) => !owned.includes(folder))
      .map((folder) => ({
        file,
        path: [key],
        atKey: true,
        rule: RULE,
        message: `文件夹“${folder}”还没有归属：请在 ${key} 下面加上 ${folder}:，写明 team 和 authors`,
      })),
  ]);
}

/**
 * Text of CODEOWNERS. The last line that fits a path counts, so that it runs from the whole to the single folder; the
 * county stands beside each of its townships, or nobody could approve what the only clerk of a township wrote.
 */
export function codeowners(owners: Owners, content: string): string {
  const { maintainers, counties, townships } = owners;
  const ofCounty = (folder: string) => [`/${content}/${folder}/`, counties[folder]?.team ?? maintainers.team];
  const ofTownship = (folder: string, team: string) => {
    const above = counties[folder.split('/')[0] ?? '']?.team ?? maintainers.team;
    return [`/${content}/${folder}/`, team, above];
  };
  const lines = [
    ['*', maintainers.team],
    ...Object.keys(counties).sort().map(ofCounty),
    ...Object.entries(townships)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([folder, { team }]) => ofTownship(folder, team)),
    ...GIT_FILES.map((name) => [name, maintainers.team]),
  ];
  const head = `# 由 ${content}/owners.yaml 生成，不要手改。改完名单运行 npm run codeowners`;
  return [head, ...lines.map((line) => line.join(' ')), ''].join('\n');
}

/** What is stale: each line that is missing (+) and each that should not be there (-). */
export function staleLines(is: string, shouldBe: string): string[] {
  const [now, then] = [is.split('\n'), shouldBe.split('\n')];
  const missing = then.filter((line) => !now.includes(line)).map((line) => `+ ${line}`);
  const surplus = now.filter((line) => !then.includes(line)).map((line) => `- ${line}`);
  const changes = [...surplus, ...missing];
  return changes.length === 0 && is !== shouldBe ? ['各行的先后不对，或者有重复的行'] : changes;
}
