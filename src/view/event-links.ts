/** 一件事 as other pages of a township name it. */
import type { CountyDigest } from '../domain/county-digest.ts';
import { mattersOf } from '../domain/life-event.ts';
import type { LifeEvent } from '../schema/life-event.ts';
import { addresses } from './addresses.ts';
import type { Link } from './page.ts';

export interface EventLink extends Link {
  id: string;
  /** `7 步`. */
  steps: string;
}

type To = (address: string) => string;

const eventLink = ({ id, name, steps }: LifeEvent, county: string, township: string, to: To): EventLink => ({
  id: `event-${id}`,
  label: name,
  href: to(addresses.event(county, township, id)),
  steps: `${steps.length} 步`,
});

export const eventLinks = ({ id, lifeEvents }: CountyDigest, township: string, to: To): EventLink[] =>
  lifeEvents.map((event) => eventLink(event, id, township, to));

/** The events that a matter is a step of. */
export const eventsWith = (matter: string, { id, lifeEvents }: CountyDigest, township: string, to: To): Link[] =>
  lifeEvents
    .filter(({ steps }) => mattersOf(steps).includes(matter))
    .map((event) => eventLink(event, id, township, to))
    .map(({ label, href, steps }) => ({ label: `一件事：${label}（${steps}）`, href }));
