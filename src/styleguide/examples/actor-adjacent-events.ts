import type ActorAdjacentEvents from '../../components/events/ActorAdjacentEvents.astro';
import type { ActorAdjacentEvents as Own } from '../../views/parts/events/adjacent-events.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  BETWEEN,
  BO,
  COUNCIL,
  EITHER,
  FEBRUARY_2,
  link,
  LONG_TITLE,
  MIRA,
  NORTHMERE,
  RIGHT_TO_LEFT,
  SOUTHMERE,
} from './harbour.ts';

const BEFORE = { link: link('Timetable drawn up'), date: BETWEEN, orderNote: null };
const AFTER = { link: link('Ferry runs again'), date: FEBRUARY_2, orderNote: null };
const OF_MIRA: Own = { actor: MIRA, previous: BEFORE, next: AFTER };

export const actorAdjacentEvents: Examples<typeof ActorAdjacentEvents> = {
  component: 'events/ActorAdjacentEvents',
  purpose: 'The events before and after in which each who took part had a part as well.',
  usedOn: 'At the foot of an event.',
  examples: [
    {
      name: 'Nobody',
      when: 'When nobody had a part in another event, it prints nothing.',
      props: { events: [] },
    },
    { name: 'One', when: 'When one had.', props: { events: [OF_MIRA] } },
    {
      name: 'First and last',
      when: 'When it is the first event of one and the last of another, on days that are not certain.',
      props: {
        events: [
          { actor: BO, previous: null, next: { ...AFTER, date: ABOUT } },
          { actor: COUNCIL, previous: { ...BEFORE, date: EITHER, orderNote: 'order not told' }, next: null },
        ],
      },
    },
    {
      name: 'Awkward names',
      when: 'When names and titles are long or in another script.',
      props: {
        events: [
          { actor: RIGHT_TO_LEFT, previous: { ...BEFORE, link: link(LONG_TITLE) }, next: AFTER },
          { actor: link('Паром', 'sr'), previous: null, next: { ...AFTER, link: link(LONG_TITLE) } },
        ],
      },
    },
    {
      name: 'Many',
      when: 'When more than five had: the others are one step away.',
      props: {
        events: [MIRA, BO, COUNCIL, NORTHMERE, SOUTHMERE, link('Old Harbour'), link('The Pilot')].map((actor) => ({
          ...OF_MIRA,
          actor,
        })),
      },
    },
  ],
};
