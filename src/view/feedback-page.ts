/** 意见和答复 of one township: what was said, when it was answered and mended, what is late; and a slip to print. */
import { answerDue, awaitsMending, MEND_DAYS, mendDue } from '../domain/opinion-due.ts';
import { FEEDBACK_ABOUT, type Opinion } from '../schema/feedback.ts';
import { addresses, linksFrom, type To } from './addresses.ts';
import { matterOf } from './lookup.ts';
import { matterLink } from './matter-link.ts';
import { page, readDay, type Link, type Page } from './page.ts';
import type { TownshipScope, Dated } from './scope.ts';
import { within } from './within.ts';

/** 逾期, in words. With `due` it is so from the day after on, by the reader's clock. */
export interface Late {
  text: string;
  due?: string | undefined;
  shown: boolean;
}

export interface OpinionLine {
  id: string;
  of: Link | undefined;
  about: string;
  said: string;
  /** Received, answered and mended, each with its day. */
  days: string[];
  answer?: string | undefined;
  state: string;
  late: Late[];
}

export interface FeedbackPage {
  page: Page;
  opinions: OpinionLine[];
  counts: { received: number; inTime: number; late: number };
  slip: { title: string; version: string; about: readonly string[]; matters: { id: string; name: string }[]; handIn: string };
}

function lateOf(opinion: Opinion, asOf: string): Late[] {
  const { answered, mended } = opinion;
  const [answer, mend] = [answerDue(opinion), mendDue(opinion)];
  return [
    ...(answered === undefined ? [{ text: '超过 1 个工作日还没答复', due: answer, shown: answer < asOf }] : []),
    ...(answered !== undefined && answered > answer ? [{ text: '超过 1 个工作日才答复', shown: true }] : []),
    ...(awaitsMending(opinion) ? [{ text: `超过 ${MEND_DAYS} 天还没改好`, due: mend, shown: mend < asOf }] : []),
    ...(mended !== undefined && mended > mend ? [{ text: `超过 ${MEND_DAYS} 天才改好`, shown: true }] : []),
  ];
}

function stateOf(opinion: Opinion): string {
  if (opinion.mended !== undefined) return '已改';
  if (opinion.unchanged === true) return '已答复，不用改';
  if (awaitsMending(opinion)) return `已答复，不晚于${readDay(mendDue(opinion))}改好`;
  return `还没答复，不晚于${readDay(answerDue(opinion))}答复`;
}

function daysOf({ through, received, answered, mended }: Opinion): string[] {
  return [
    `${readDay(received)}收到（${through}）`,
    ...(answered === undefined ? [] : [`${readDay(answered)}答复`]),
    ...(mended === undefined ? [] : [`${readDay(mended)}改好`]),
  ];
}

function opinionLine(opinion: Opinion, scope: Dated<TownshipScope>, to: To): OpinionLine {
  const { id, matter = '', about, said, answer } = opinion;
  const known = matterOf(scope, matter);
  const of = known && matterLink(scope, known.id, to);
  return { id, of, about, said, days: daysOf(opinion), answer, state: stateOf(opinion), late: lateOf(opinion, scope.asOf) };
}

/** Answered on the day after, at the latest, when offices worked. */
const inTime = (opinion: Opinion): boolean => opinion.answered !== undefined && opinion.answered <= answerDue(opinion);

export function feedbackPage(scope: Dated<TownshipScope>): FeedbackPage {
  const { site, county, corpus } = scope;
  const { township, feedback } = corpus;
  const path = addresses.feedback(county.id, corpus.id);
  const to = linksFrom(path);
  const newest = [...feedback].sort((a, b) => (a.received < b.received ? 1 : -1));
  const opinions = newest.map((opinion) => opinionLine(opinion, scope, to));
  return {
    page: page({
      site,
      path,
      title: '意见和答复',
      description: `${township.name}收到的意见：哪天收到，哪天答复，哪天改好，逾期的也写明。`,
      ...within(scope),
    }),
    opinions,
    counts: {
      received: feedback.length,
      inTime: feedback.filter(inTime).length,
      late: opinions.filter(({ late }) => late.some(({ shown }) => shown)).length,
    },
    slip: {
      title: `${township.name}意见条`,
      version: `网页内容：${readDay(corpus.heldAt ?? site.dataDate)}版`,
      about: FEEDBACK_ABOUT,
      matters: corpus.sheet.entries.map(({ matter }) => ({ id: matter, name: matterOf(scope, matter)?.name ?? matter })),
      handIn: `交到${township.places[0]?.name ?? township.name}，或者交给村（社区）干部带来。不用写姓名；想要回音，到“意见和答复”页看，或者打 ${township.places[0]?.phone ?? site.hotline} 问。`,
    },
  };
}
