import type { TownshipStatus } from '../../src/domain/status.ts';
import type { HistoryGap } from './git-history.ts';

/** Why earlier versions were not found, and what to do so that they are. */
const GAPS: Record<HistoryGap, string> = {
  shallow: '这里只取了 git 最近的提交。请用 git fetch --unshallow 取全历史，或者在 CI 里把 fetch-depth 设为 0，再生成一次',
  'too-far': '最近 30 次提交里没有一次能用。请改好最新的内容，或者用 git revert 退回到以前的版本，再生成一次',
  'no-repository': '内容文件夹不在 git 仓库里，没有历史。请用 git clone 取下整个仓库（CI 里把 fetch-depth 设为 0），再生成一次',
  'not-trusted':
    '仓库的文件夹属于另一个用户，git 不肯读它的历史。请运行 git config --global --add safe.directory 仓库文件夹，再生成一次',
  'no-git': '没有找到 git，读不到历史。请装上 git，用 git clone 取下整个仓库（CI 里把 fetch-depth 设为 0），再生成一次',
};

function outcomeOf({ state, version, historyGap }: TownshipStatus): string {
  if (state === 'held') return `沿用 ${version ?? ''} 的版本`;
  return historyGap === undefined ? '没有可用的旧版本，暂不发布' : '旧版本查不到，暂不发布';
}

/** A loud summary of the townships that are not published as they stand; nothing when all are. */
export function tellStatuses(statuses: readonly TownshipStatus[]): string[] {
  const held = statuses.filter(({ state }) => state !== 'current');
  if (held.length === 0) return [];
  const lines = held.map((status) => {
    const { name, county, township, reasons } = status;
    return `  ${county}/${township} ${name}：${reasons.length} 个问题，${outcomeOf(status)}`;
  });
  const gaps = new Set(held.flatMap(({ historyGap }) => historyGap ?? []));
  const notes = Array.from(gaps, (gap) => `【注意】查不到旧版本，不等于没有：以前发布过的也会从网站上消失。${GAPS[gap]}。`);
  return ['', `【注意】${held.length} 个乡镇（街道）的新内容有误，没有发布：`, ...lines, ...notes, ''];
}
