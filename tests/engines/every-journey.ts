import { describe } from 'vitest';
import { useEngine } from '../setup/engines/engines.ts';
import type { Engines } from '../setup/provided.ts';
import { cardJourneys } from './journeys/cards.ts';
import { copyJourneys } from './journeys/copying.ts';
import { everyKindJourneys, navigationJourneys } from './journeys/every-kind.ts';
import { paperJourneys, printJourneys } from './journeys/printing.ts';
import { searchedAgainJourneys, searchJourneys } from './journeys/search.ts';
import { tableJourneys } from './journeys/tables.ts';
import { narrowedAgainJourneys, sliderJourneys, timelineJourneys } from './journeys/timeline.ts';

/** What readers do, written once, in one engine. */
export function everyJourneyIn(name: keyof Engines): void {
  describe(`in ${name}`, () => {
    const journey = useEngine(name);
    searchJourneys(journey);
    searchedAgainJourneys(journey);
    timelineJourneys(journey);
    narrowedAgainJourneys(journey);
    sliderJourneys(journey);
    cardJourneys(journey);
    copyJourneys(journey);
    tableJourneys(journey);
    printJourneys(journey);
    // WebKit's driver cannot print.
    if (name !== 'WebKit') paperJourneys(journey);
    everyKindJourneys(journey);
    navigationJourneys(journey);
  });
}
