/** 一件事 as other pages of a township name it. */
import type { CountyDigest } from '../domain/county-digest.ts';
import { mattersOf } from '../domain/life-event.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import { addresses, type To } from './addresses.ts';
import type { Link } from './page.ts';

/** `一件事：生孩子（7 步）`. */
export const eventLink = ({ id, name, steps }: LifeEvent, county: string, township: string, to: To): Link => ({
  label: `一件事：${name}（${steps.length} 步）`,
  href: to(addresses.event(county, township, id)),
});

/** The events that a matter is a step of. */
export const eventsWith = (matter: string, { id, lifeEvents }: CountyDigest, township: string, to: To): Link[] =>
  lifeEvents.filter(({ steps }) => mattersOf(steps).includes(matter)).map((event) => eventLink(event, id, township, to));
