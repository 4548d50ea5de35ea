import type AdjacentEvents from '../../components/events/AdjacentEvents.astro';
import type { Examples } from '../example.ts';
import { BETWEEN, FEBRUARY_2, link, LONG_TITLE } from './harbour.ts';

const BEFORE = { link: link('Timetable drawn up'), date: BETWEEN, orderNote: null };
const AFTER = { link: link('Ferry runs again'), date: FEBRUARY_2, orderNote: null };

export const adjacentEvents: Examples<typeof AdjacentEvents> = {
  component: 'events/AdjacentEvents',
  purpose: 'The events before and after, in time.',
  usedOn: 'At the foot of an event.',
  examples: [
    { name: 'Both', when: 'Most events.', props: { previous: BEFORE, next: AFTER } },
    {
      name: 'Order not told',
      when: 'When the days of two events may be one.',
      props: {
        previous: { ...BEFORE, orderNote: 'order not told' },
        next: { ...AFTER, orderNote: 'same day, order not told' },
      },
    },
    { name: 'The first', when: 'When nothing is before it.', props: { previous: null, next: AFTER } },
    {
      name: 'The last',
      when: 'When nothing is after it.',
      props: { previous: { ...BEFORE, link: link(LONG_TITLE) }, next: null },
    },
  ],
};
