import { everyJourneyIn } from './every-journey.ts';

everyJourneyIn('WebKit');
