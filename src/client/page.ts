/** What every page has beside its text: search box, state of offices, papers to tick off, what goes by the clock, reading aloud. */
import { momentAt } from '../domain/open-now.ts';
import { goByTheClock } from './by-the-clock.ts';
import { askedFor, carryOn } from './carry-on.ts';
import { readyLargeType } from './large-type.ts';
import { offerReading } from './offer-reading.ts';
import { tellOpenNow } from './open-now.ts';
import { readyPapers } from './papers.ts';
import { readyPrint } from './print.ts';
import { readySayWrong } from './say-wrong.ts';
import { readySearchBoxes } from './search-box.ts';

readyLargeType();
carryOn(askedFor());
readySearchBoxes();
tellOpenNow();
readyPapers();
readyPrint();
readySayWrong();
goByTheClock(momentAt(Date.now()).day);
const own = document.currentScript;
offerReading(own === null ? '' : own.getAttribute('data-reader') || '');
