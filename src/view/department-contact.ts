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

export function departmentContact(id: string, county: CountyDigest, to: To): DepartmentContact {
  const { name, phone: number, complaintPhone, address } = departmentOf(county, id);
  const phone = (label: string, called: string | undefined) => (called === undefined ? undefined : phoneLink(label, called));
  return {
    department: { label: name, href: to(addresses.department(county.id, id)) },
    phone: phone('电话', number),
    complaintPhone: phone('监督投诉', complaintPhone),
    address,
    instead: number === undefined ? phoneLink('电话待补充，打热线', county.county.hotline) : undefined,
  };
}
