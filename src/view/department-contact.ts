/** 县级部门 as a row or a page names it: whom residents ask, and where. */
import type { CountyDigest } from '../domain/county-digest.ts';
import { addresses, type To } from './addresses.ts';
import { departmentOf } from './lookup.ts';
import type { Link } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';

export interface DepartmentContact {
  department: Link;
  /** Absent where no telephone is known. */
  phone?: PhoneLink | undefined;
  complaintPhone?: PhoneLink | undefined;
  address?: string | undefined;
  /** The county's hotline, where the department has no telephone. */
  instead?: PhoneLink | undefined;
}

export const departmentLink = (id: string, county: CountyDigest, to: To): Link => ({
  label: departmentOf(county, id).name,
  href: to(addresses.department(county.id, id)),
});

export function departmentContact(id: string, county: CountyDigest, to: To): DepartmentContact {
  const { phone, complaintPhone, address } = departmentOf(county, id);
  return {
    department: departmentLink(id, county, to),
    phone: phone === undefined ? undefined : phoneLink('电话', phone),
    complaintPhone: complaintPhone === undefined ? undefined : phoneLink('监督投诉', complaintPhone),
    address,
    instead: phone === undefined ? phoneLink('电话待补充，打热线', county.county.hotline) : undefined,
  };
}
