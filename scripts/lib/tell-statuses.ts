import type { TownshipStatus } from '../../src/domain/status.ts';

/** A loud summary of the townships that are not published as they stand; nothing when all are. */
export function tellStatuses(statuses: readonly TownshipStatus[]): string[] {
  const held = statuses.filter(({ state }) => state !== 'current');
  if (held.length === 0) return [];
  const line = ({ name, county, township, state, version, reasons }: TownshipStatus): string =>
    `  ${county}/${township} ${name}：${reasons.length} 个问题，${state === 'held' ? `沿用 ${version ?? ''} 的版本` : '没有可用的旧版本，暂不发布'}`;
  return ['', `【注意】${held.length} 个乡镇（街道）的新内容有误，没有发布：`, ...held.map(line), ''];
}
