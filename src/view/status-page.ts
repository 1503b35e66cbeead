import type { CountyDigest } from '../domain/county-digest.ts';
import type { PublicWaiver, TownshipStatus } from '../domain/status.ts';
import type { Site } from '../schema/site.ts';
import { addresses, linksFrom } from './addresses.ts';
import { page, readDay, type Page } from './page.ts';

export interface StatusLine {
  name: string;
  /** Absent where nothing of it is published. */
  href?: string | undefined;
  county: string;
  state: string;
  current: boolean;
  reasons: string[];
}

export interface StatusPage {
  page: Page;
  summary: string;
  lines: StatusLine[];
  /** One sentence each. */
  waivers: string[];
}

const STATE: Record<TownshipStatus['state'], (version: string) => string> = {
  current: () => '已发布最新内容',
  held: (version) => `新内容有误，显示的是${version}的版本`,
  unpublished: () => '内容有误，暂未发布',
};

/** 发布状态: which townships are published as they stand, and where the others have mistakes. */
export function statusPage({
  site,
  counties,
  statuses,
  waivers,
}: {
  site: Site;
  counties: readonly CountyDigest[];
  statuses: readonly TownshipStatus[];
  waivers: readonly PublicWaiver[];
}): StatusPage {
  const path = addresses.status();
  const to = linksFrom(path);
  const names = new Map(counties.map(({ id, county }) => [id, county.name]));
  const held = statuses.filter(({ state }) => state !== 'current').length;
  return {
    page: page({ site, path, title: '发布状态', description: '各乡镇（街道）的内容是不是最新的，哪些还在修改。' }),
    summary:
      held === 0
        ? `${statuses.length} 个乡镇（街道）都是最新内容。`
        : `${statuses.length} 个乡镇（街道）中，${held} 个的新内容有误，正在修改。`,
    lines: statuses.map(({ county, township, name, state, version, reasons }) => ({
      name,
      href: state === 'unpublished' ? undefined : to(addresses.township(county, township)),
      county: names.get(county) ?? county,
      state: STATE[state](version === undefined ? '' : readDay(version)),
      current: state === 'current',
      reasons: reasons.map(({ file, line, rule }) => `${file} 第 ${line} 行（规则 ${rule}）`),
    })),
    waivers: waivers.map(
      ({ holder, rule, record, why, who, until }) =>
        `${holder}：“${record}”暂不适用规则 ${rule}，因为${why}。${who}同意，到${readDay(until)}为止。`,
    ),
  };
}
