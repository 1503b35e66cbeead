import { DUTY_FILES } from '../schema/layout.ts';
import type { Check } from './check.ts';

const RULE = 'one-lead-department';

/** A boundary map names one department that leads; two leaders means that nobody does. */
export const oneLeadDepartment: Check = {
  rule: RULE,
  run: ({ counties }) => {
    const judged = (file: string, rows: readonly { path: (string | number)[]; parties: readonly { role: string }[] }[]) =>
      rows.flatMap(({ path, parties }) => {
        const leads = parties.filter(({ role }) => role === '牵头').length;
        const message =
          leads === 0
            ? '没有写哪个部门牵头：请把一个部门的 role 写成 牵头'
            : `有 ${leads} 个部门都写了牵头，只能有一个，其余的写 配合`;
        return leads === 1 ? [] : [{ file, path: [...path, 'parties'], rule: RULE, message }];
      });
    return counties.flatMap(({ folder, sharedDuties, townships }) => [
      ...judged(
        `${folder}/${DUTY_FILES.cooperative}`,
        sharedDuties.cooperative.map(({ parties }, index) => ({ path: ['rows', index], parties })),
      ),
      ...townships.flatMap((township) =>
        judged(
          `${township.folder}/${DUTY_FILES.cooperative}`,
          township.duties.cooperative.filter(({ shared }) => !shared).map(({ parties, at }) => ({ path: [...at], parties })),
        ),
      ),
    ]);
  },
};
