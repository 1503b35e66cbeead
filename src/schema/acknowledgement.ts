import { id } from './scalars.ts';
import { group, list, z } from './zod.ts';

/** 认领: a department confirms that it leads, or has taken back, rows that only one township has. */
const acknowledgement = group('一条认领', {
  township: id('乡镇（街道）的编号，就是它的文件夹名', 'wuling'),
  department: id('认领的部门编号', 'forestry'),
  duties: list('认领的事项编号', id('乡镇清单里那一行的编号', 'wuling-tea-garden-patrol')),
});
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** `<county>/acknowledged.yaml`. The county's shared rows are the departments' own, and need none. */
export const acknowledgements = list('认领', acknowledgement);
