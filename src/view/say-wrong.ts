/** 写得不对: how to say so without a server and without a login. */
import type { Matter } from '../domain/corpus.ts';
import { addresses, type To } from './addresses.ts';
import { departmentOf } from './lookup.ts';
import { readDay } from './page.ts';
import { phoneLink, type PhoneLink } from './phone-link.ts';
import type { MatterScope } from './scope.ts';

export interface SayWrong {
  phones: PhoneLink[];
  /** What to copy, or to read out: which page, of which day. */
  sentence: string;
  mail?: string | undefined;
  /** Printable slip, and what others have said; of a township only. */
  slip?: string | undefined;
  feedback?: string | undefined;
}

/** Nothing that was written can leave its place in an address, nor the address its attribute. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const mailto = (email: string, subject: string): string =>
  `mailto:${escaped(email).replace('%40', '@')}?subject=${escaped(subject)}`;

function phonesOf(matter: Matter, { site, county, corpus }: MatterScope): PhoneLink[] {
  const hotline = phoneLink('热线', site.hotline);
  if (corpus === undefined) {
    const { name, phone } = departmentOf(county, matter.department);
    return phone === undefined ? [hotline] : [phoneLink(name, phone), hotline];
  }
  const [centre] = corpus.township.places;
  return [
    ...(centre === undefined ? [] : [phoneLink('便民服务中心', centre.phone)]),
    phoneLink('监督投诉', corpus.township.complaintPhone),
    hotline,
  ];
}

export function sayWrong(matter: Matter, scope: MatterScope, to: To): SayWrong {
  const { site, county, corpus } = scope;
  const where = corpus === undefined ? county.county.name : corpus.township.name;
  const day = corpus?.heldAt ?? site.dataDate;
  const sentence = `${where}“${matter.name}”（${matter.id}，${readDay(day)}版）`;
  const email = corpus?.township.email;
  const page = corpus === undefined ? undefined : to(addresses.feedback(county.id, corpus.id));
  return {
    phones: phonesOf(matter, scope),
    sentence,
    mail: email === undefined ? undefined : mailto(email, `${corpus?.folder ?? county.folder}/${matter.id} ${day}`),
    slip: page === undefined ? undefined : `${page}?matter=${matter.id}#slip`,
    feedback: page,
  };
}
