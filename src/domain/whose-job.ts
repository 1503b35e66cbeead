/** 谁来管, in one sentence: the same words on a page and in the search. */
import type { DutyListKind } from '../schema/vocabulary.ts';

export interface Whose {
  list: DutyListKind;
  /** False of a row of the county's that the township has not on its lists. */
  here: boolean;
  /** 雾岭镇; or 各乡镇（街道）, where no township was chosen. */
  township: string;
  /** Who leads, or has taken over; empty of a basic row. */
  department: string;
  /** What the township does of a cooperative row. */
  part?: string | undefined;
  /** The office of the township. */
  post?: string | undefined;
  /** The nation's line that comes before any office: 119. */
  call?: string | undefined;
}

function here({ list, township, department, part, post }: Whose): string {
  switch (list) {
    case 'cooperative':
      return `${department}牵头${part === undefined ? '' : `，${township}做：${part}`}`;
    case 'withdrawn':
      return `已由${department}收回，${township}不再管`;
    case 'basic':
      return `${township}自己负责${post === undefined ? '' : `，找${post}`}`;
  }
}

/** Without its telephones, which stand beside it. */
export function whoseJob(whose: Whose): string {
  const { list, township, department, call } = whose;
  if (whose.here) return here(whose);
  if (list !== 'basic')
    return `归${department}管，${call === undefined ? '直接找它' : `先打${call}`}；${township}的清单里没有这件事`;
  const notListed = `${township}的清单里没有单列这件事`;
  return call === undefined ? `${notListed}，先打便民服务中心的电话问` : `先打${call}；${notListed}`;
}
