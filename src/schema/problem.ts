import { id } from './scalars.ts';
import { PROBLEM_GROUPS, PUBLIC_LINES, type ProblemGroup, type PublicLine } from './vocabulary.ts';
import { choice, group, list, text, z } from './zod.ts';

const keysOf = <Key extends string>(table: Record<Key, string>) => Object.keys(table) as [Key, ...Key[]];

/** `<county>/problems.yaml`: 谁来管, what residents ask of, each with the row of the lists that answers. */
export const problem = group('一个问题', {
  id: id('问题的编号，公布后不再改', 'street-light-out'),
  /** As residents say it, in a few words. */
  name: text('问题，照居民的说法写', '路灯不亮', 20),
  group: choice<[ProblemGroup, ...ProblemGroup[]]>('在哪一类里', keysOf(PROBLEM_GROUPS)),
  /** Other words for it; those that the row has already are not written again. */
  aliases: list('别的说法', text('说法', '整条街黑灯', 30)).optional(),
  duty: id('归哪一行管：全县共用的履职事项编号', 'street-light-maintenance'),
  /** In towns it is another row than in the country: the first that is on a township's lists counts. */
  or: list('清单里没有那一行的乡镇，看哪几行', id('事项编号', 'market-town-infrastructure')).optional(),
  /** A line of the nation's that answers sooner than any office. */
  call: choice<[PublicLine, ...PublicLine[]]>('先打哪个号码', keysOf(PUBLIC_LINES)).optional(),
  first: text('先做什么', '记下灯杆上的编号，没有编号就记最近的门牌', 80).optional(),
  /** Who is often asked, and is not responsible. */
  not: text('常被找错的：不归谁管', '小区里面的路灯归物业', 60).optional(),
});
export type Problem = z.infer<typeof problem>;
export const problems = list('居民常问的“谁来管”', problem);
