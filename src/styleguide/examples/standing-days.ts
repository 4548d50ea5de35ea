import type StandingDays from '../../components/standings/StandingDays.astro';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

export const standingDays: Examples<typeof StandingDays> = {
  component: 'standings/StandingDays',
  purpose: 'Every day on which a standing changed or became known, by both time bases.',
  usedOn: 'On the page of standings.',
  examples: [
    { name: 'None', when: 'When nothing is told by day, it prints nothing.', props: { days: [] } },
    {
      name: 'Both time bases',
      when: 'When some things became known on another day than they happened.',
      props: {
        days: [
          { day: 'November 2025', happened: link('1 changed'), known: null },
          { day: '19 January 2026', happened: link('4 changed'), known: link('2 became known') },
          { day: '2 February 2026', happened: link('nothing changed'), known: link('3 became known') },
        ],
      },
    },
  ],
};
