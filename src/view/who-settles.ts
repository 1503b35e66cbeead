/** 找谁: to whom residents turn when both sides of a boundary send them away, one after the other. */
import type { CountyDigest } from '../domain/county-digest.ts';
import type { To } from './addresses.ts';
import { departmentContact } from './department-contact.ts';
import type { Link } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';

export interface Resort {
  text: string;
  department?: Link | undefined;
  phones: PhoneLink[];
}

export function whoSettles(county: CountyDigest, to: To): Resort[] {
  const { disputes, hotline } = county.county;
  const body = disputes === undefined ? undefined : departmentContact(disputes.department, county, to);
  return [
    { text: '先打牵头部门（收回的事打承接部门）的电话。', phones: [] },
    { text: '说不归它管、或者一直没有人来的，打它的监督投诉电话：点部门的名称就能看到。', phones: [] },
    ...(body === undefined
      ? []
      : [
          {
            text: `${disputes?.says ?? ''}。`,
            department: body.department,
            phones: [body.phone].flatMap((phone) => phone ?? []),
          },
        ]),
    { text: '不知道找哪个部门的，打热线，由热线派单。', phones: [phoneLink('热线', hotline)] },
  ];
}
