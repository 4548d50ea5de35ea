import { everyJourneyIn } from './every-journey.ts';

everyJourneyIn('Firefox');
