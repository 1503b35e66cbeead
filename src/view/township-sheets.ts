import type { Matter } from '../domain/corpus.ts';
import type { SheetEntry } from '../schema/sheet.ts';
import { matterOf } from './lookup.ts';
import { matterPage, type MatterPage } from './matter-page.ts';
import { sheetCode, sheetDay } from './print-view.ts';
import type { TownshipScope, Dated } from './scope.ts';

/** One matter of a township's 服务单 as its own page shows it. */
export interface TownshipSheet {
  entry: SheetEntry;
  matter: Matter;
  shown: MatterPage;
  code: string;
  day: string | undefined;
}

/** In the order of the sheet. */
export function townshipSheets(scope: Dated<TownshipScope>): TownshipSheet[] {
  return scope.corpus.sheet.entries.flatMap((entry) => {
    const matter = matterOf(scope, entry.matter);
    if (matter === undefined) return [];
    const shown = matterPage(matter, scope);
    return [{ entry, matter, shown, code: sheetCode(shown), day: sheetDay(matter, scope) }];
  });
}
