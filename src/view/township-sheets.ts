import type { Matter } from '../domain/corpus.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { byId } from './lookup.ts';
import { matterPage, type MatterPage } from './matter-page.ts';
import type { TownshipScope } from './matter-scope.ts';
import { sheetCode, sheetDay } from './print-view.ts';

/** One matter of a township's 服务单 as its own page shows it. */
export interface TownshipSheet {
  entry: SheetEntry;
  matter: Matter;
  shown: MatterPage;
  code: string;
  day: string | undefined;
}

/** In the order of the sheet. */
export function townshipSheets(scope: TownshipScope): TownshipSheet[] {
  const { county, corpus } = scope;
  return corpus.sheet.entries.flatMap((entry) => {
    const matter = byId(county.matters).get(entry.matter) ?? byId(corpus.matters).get(entry.matter);
    if (matter === undefined) return [];
    const shown = matterPage(matter, scope);
    return [{ entry, matter, shown, code: sheetCode(shown), day: sheetDay(matter, scope) }];
  });
}
