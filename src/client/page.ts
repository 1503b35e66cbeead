/** What every page has beside its text: its search box, the state of its offices, papers to tick off and to print, links that take a query with them. */
import { momentAt } from '../domain/open-now.ts';
import { goByTheClock } from './by-the-clock.ts';
import { askedFor, carryOn } from './carry-on.ts';
import { readyLargeType } from './large-type.ts';
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
