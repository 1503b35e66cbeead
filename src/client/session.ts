/** One county's search in the browser: its tables, each loaded when it is needed, and the answer from what is there. */
import { Search, type Answer, type Learnt } from '../search/answer.ts';
import type { Catalogue, Places, ProfileTable } from '../search/catalogue.ts';
import type { DutyTable } from '../search/duty-table.ts';
import { fullText } from './full-text.ts';
import { loadTable } from './tables.ts';

/** Folders with the tables, relative to the page: the county's, and the township's (or the county's again). */
export type Source = [county: string, local: string];

/** For each part of the query, ids of matters whose text answers it. */
type Texts = readonly (readonly string[])[];

const NO_TEXTS: Texts = [];

export class Session {
  readonly source: Source;
  private search: Search | undefined;
  places: Places | undefined;
  catalogue: Catalogue | undefined;
  duties: DutyTable | undefined;
  /** The last answer; the same as long as nothing was asked or learnt since. */
  private last: { query: string; texts: Texts; answer: Answer } | undefined;

  constructor(source: Source) {
    this.source = source;
  }

  /** Names and places: enough for a first answer. Fails when they cannot be loaded. */
  async open(query = ''): Promise<void> {
    const [county, local] = this.source;
    // Letters need them for certain: they come with the names, not after them.
    if (/[a-z]/i.test(query)) void optional(`${county}readings.js`);
    const [catalogue, places] = await Promise.all([
      loadTable<Catalogue>(`${county}catalogue.js`),
      loadTable<Places>(`${local}places.js`),
    ]);
    if (this.search !== undefined) return;
    this.catalogue = catalogue;
    this.places = places;
    this.search = new Search(catalogue, places);
  }

  /** Loads what the query needs beside; what cannot be loaded is done without. */
  async learn(query: string): Promise<void> {
    // What is missing can be told of simplified characters only.
    await this.learnTables(query, ['simplified']);
    await this.learnTables(query, ['readings', 'profiles']);
  }

  private async learnTables(query: string, tables: readonly (keyof Learnt)[]): Promise<void> {
    const { search } = this;
    // To judge what a query needs costs as much as to answer it.
    if (search === undefined || tables.every((table) => search.knows(table))) return;
    const needs = search.needs(query);
    await Promise.all(
      tables
        .filter((table) => needs[table])
        .map(async (table) => {
          const value = await (table === 'profiles' ? this.profiles() : optional(`${this.source[0]}${table}.js`));
          // Another query may have brought it in meanwhile.
          if (value === undefined || search.knows(table)) return;
          this.last = undefined;
          search.learn({ [table]: value });
        }),
    );
  }

  /** The county's, and after them those of matters that only this township has. */
  private async profiles(): Promise<ProfileTable | undefined> {
    const [county, local] = this.source;
    const hasOwn = this.places !== undefined && this.places.own !== undefined;
    const [shared, own = []] = await Promise.all([
      optional<ProfileTable>(`${county}profiles.js`),
      hasOwn ? optional<ProfileTable>(`${local}profiles.js`) : [],
    ]);
    return shared === undefined ? undefined : shared.concat(own);
  }

  async addDuties(): Promise<void> {
    if (this.duties !== undefined) return;
    const duties = await optional<DutyTable>(`${this.source[1]}duties.js`);
    if (duties === undefined || this.hasDuties()) return;
    this.duties = duties;
    this.last = undefined;
    this.search?.addDuties(duties);
  }

  /** Whether the duties are there: they come later than names and places. */
  hasDuties(): boolean {
    return this.duties !== undefined;
  }

  answer(query: string, texts: Texts = NO_TEXTS): Answer {
    if (this.search === undefined) return { groups: [], sure: false };
    if (this.last === undefined || this.last.query !== query || this.last.texts !== texts)
      this.last = { query, texts, answer: this.search.answer(query, texts) };
    return this.last.answer;
  }

  /** The query as the terms are written. */
  fold(query: string): string {
    return this.search === undefined ? query : this.search.fold(query);
  }

  /** Ids by full text, for each of the query's parts. */
  fullText(query: string): Promise<string[][]> {
    const parts = this.search?.partsOf(query) || [];
    return parts.length === 0 ? Promise.resolve([]) : fullText(`${this.source[0]}../pagefind/`, parts);
  }
}

/** A table that the search can do without. */
const optional = <Value>(address: string): Promise<Value | undefined> => loadTable<Value>(address).catch(() => undefined);
