/** What every page has beside its text: its search box, the state of its offices, links that take a query with them. */
import { askedFor, carryOn } from './carry-on.ts';
import { tellOpenNow } from './open-now.ts';
import { readySearchBoxes } from './search-box.ts';

carryOn(askedFor());
readySearchBoxes();
tellOpenNow();
