/** 泳道: who does what in a cooperative row, where one hands over to the other, and who decides. */
import type { CountyDigest } from '../domain/county-digest.ts';
import type { CooperativeDuty, Handover } from '../schema/duty.ts';
import type { To } from './addresses.ts';
import { departmentLink } from './department-contact.ts';
import { departmentOf } from './lookup.ts';

/** What one side does. */
export interface Lane {
  title: string;
  /** Of a department. */
  role?: string;
  /** Link to the department's page, where nothing else in the row leads there: the lead stands at its head. */
  href?: string | undefined;
  duties: string[];
}

export interface SwimLane {
  township: Lane;
  /** The crossing between the lanes. */
  handover: Handover;
  /** The lead first. */
  departments: Lane[];
  /** Absent where neither the row nor the county says it. */
  decides?: string | undefined;
}

export function swimLane(
  row: CooperativeDuty,
  { county, township }: { county: CountyDigest; township: string },
  to: To,
): SwimLane {
  const lanes = row.parties.map(({ department: id, role, duties }): Lane => {
    const { label, href } = departmentLink(id, county, to);
    return { title: label, role, href: role === '牵头' ? undefined : href, duties };
  });
  const settles = county.county.disputes?.department;
  return {
    township: { title: township, duties: row.township },
    handover: row.handover,
    departments: lanes.sort((a, b) => Number(b.role === '牵头') - Number(a.role === '牵头')),
    decides: row.decides ?? (settles && departmentOf(county, settles).name),
  };
}
