import type { RetiredKind, Retirement } from '../schema/retirement.ts';
import type { CountyCorpus, TownshipCorpus } from './corpus.ts';
import { readPublished, writePublished, type PublishedPlace } from './published-address.ts';
import { retiredIn, type FindRetired } from './retired.ts';

/** One place where an old address leads. */
export interface Choice {
  /** Below the county's folder, as all addresses here. */
  address: string;
  label: string;
  /** 拆分: who goes there. */
  for?: string | undefined;
}

/** A published address that shows nothing of its own any more. */
export interface Ending {
  address: string;
  /** All that has come to its end on the way, the first first. None where nobody has said why the page is gone. */
  steps: Retirement[];
  /** One successor: the page leads on by itself. Several: the reader chooses. None: nothing has taken its place. */
  choices: Choice[];
  /** True of a page that was computed, and needs no word why it is gone. */
  replaced?: boolean;
}

interface Living {
  corpus: TownshipCorpus;
  onSheet: ReadonlySet<string>;
  find: FindRetired;
}

/** Follows the addresses of one county to where they lead now. */
class Succession {
  private readonly county: CountyCorpus;
  private readonly find: FindRetired;
  private readonly townships: ReadonlyMap<string, Living>;
  private readonly names: Readonly<Record<Exclude<RetiredKind, '乡镇'>, ReadonlyMap<string, string>>>;

  constructor(county: CountyCorpus) {
    this.county = county;
    this.find = retiredIn(county.retired);
    this.townships = new Map(
      county.townships.map((corpus) => {
        const onSheet = new Set(corpus.sheet.entries.map(({ matter }) => matter));
        return [corpus.id, { corpus, onSheet, find: retiredIn(corpus.retired, county.retired) }];
      }),
    );
    const named = (records: readonly { id: string; name: string }[]) => new Map(records.map(({ id, name }) => [id, name]));
    this.names = {
      部门: named(county.departments),
      材料: named(county.papers),
      事项: named(county.matters),
      一件事: named(county.lifeEvents),
    };
  }

  private lives({ township, of }: PublishedPlace): boolean {
    const own = township === undefined ? undefined : this.townships.get(township);
    if (township !== undefined && own === undefined) return false;
    if (of === undefined) return true;
    return own !== undefined && of.what === '事项' ? own.onSheet.has(of.id) : this.names[of.what].has(of.id);
  }

  /** The record that ended what stood there, and how the address goes on under each successor. */
  private next(place: PublishedPlace): { record: Retirement; onwards: (id: string) => PublishedPlace } | undefined {
    const { township, of } = place;
    const own = township === undefined ? undefined : this.townships.get(township);
    if (township !== undefined && own === undefined) {
      const record = this.find('乡镇', township);
      return record && { record, onwards: (id) => ({ ...place, township: id }) };
    }
    const record = of && (own?.find ?? this.find)(of.what, of.id);
    return of && record && { record, onwards: (id) => ({ ...place, of: { ...of, id } }) };
  }

  /** What is nearest to a place that is gone: the county's own page of the matter, the township, the county. */
  private nearest({ township, of }: PublishedPlace): PublishedPlace {
    if (of?.what === '事项' && this.names.事项.has(of.id)) return { of: { ...of, folder: 'matters/' }, rest: '' };
    return { ...(township !== undefined && this.townships.has(township) && { township }), rest: 'index.html' };
  }

  private nameOf({ township, of }: PublishedPlace): string {
    const own = township === undefined ? undefined : this.townships.get(township)?.corpus;
    const record = of && (this.names[of.what].get(of.id) ?? own?.matters.find(({ id }) => id === of.id)?.name);
    if (own === undefined) return record ?? this.county.county.name;
    return record === undefined ? own.township.name : `${record}（${own.township.name}）`;
  }

  private choice(place: PublishedPlace): Choice {
    return { address: writePublished(place), label: this.nameOf(place) };
  }

  /** What one township does not do any more, the county may still have. */
  private elsewhere({ of }: PublishedPlace): Choice[] {
    return of?.what === '事项' && this.names.事项.has(of.id) ? [this.choice(this.nearest({ of, rest: '' }))] : [];
  }

  private follow(place: PublishedPlace, passed: readonly string[]): Omit<Ending, 'address'> {
    const address = writePublished(place);
    const next = passed.includes(address) ? undefined : this.next(place);
    if (this.lives(place)) return { steps: [], choices: [this.choice(place)] };
    if (next === undefined) return { steps: [], choices: [this.choice(this.nearest(place))] };
    const { record, onwards } = next;
    if (record.succeededBy === undefined) return { steps: [record], choices: this.elsewhere(place) };
    const ways = record.succeededBy.map((successor) => {
      const { steps, choices } = this.follow(onwards(successor.id), [...passed, address]);
      return { steps, choices: choices.map((each) => ({ ...each, for: each.for ?? successor.for })) };
    });
    const choices = new Map(ways.flatMap((way) => way.choices).map((each) => [`${each.address} ${each.for ?? ''}`, each]));
    return { steps: [...new Set([record, ...ways.flatMap(({ steps }) => steps)])], choices: [...choices.values()] };
  }

  /** Where an address leads that shows nothing of its own any more; nothing for one that does. */
  ending(address: string): Ending | undefined {
    const place = readPublished(address);
    return this.lives(place) ? undefined : { address, ...this.follow(place, []) };
  }
}

/** Pages of what the county itself has brought to its end: links lead there, also where nobody has listed them yet. */
const HOME_OF: Readonly<Record<RetiredKind, (id: string) => string[]>> = {
  乡镇: (id) => [`${id}/index.html`],
  事项: (id) => [`matters/${id}.html`],
  部门: (id) => [`departments/${id}.html`],
  材料: (id) => [`papers/${id}.html`],
  一件事: () => [],
};

/** Every published address of the county that shows nothing of its own any more. */
export function endingsIn(county: CountyCorpus): Ending[] {
  const succession = new Succession(county);
  const known = new Set([...county.publishedAddresses, ...county.retired.flatMap(({ what, id }) => HOME_OF[what](id))]);
  return [...known].flatMap((address) => succession.ending(address) ?? []);
}
