import { guidesOf } from '../domain/guides.ts';
import type { Check } from './check.ts';

const RULE = 'visits-explained';

/** Every trip costs a resident half a day: whoever asks for one says why. */
export const visitsExplained: Check = {
  rule: RULE,
  single: true,
  run: ({ counties }) =>
    counties.flatMap(guidesOf).flatMap((matter) => {
      const { file, visits, visitsReason, channels } = matter;
      if (visits > 0 && visitsReason === undefined) {
        return [
          {
            file,
            path: ['visits'],
            rule: RULE,
            message: '要跑现场就要说明原因，请写 visitsReason。例如 visitsReason: 需要当面采集指纹',
          },
        ];
      }
      const remote = channels.some((channel) => channel !== '窗口');
      return visits === 0 && !remote
        ? [{ file, path: ['visits'], rule: RULE, message: '一次都不用跑，就要有网上、电话、邮寄、上门或代办，请补上 channels' }]
        : [];
    }),
};
