import type StandingDays from '../../components/standings/StandingDays.astro';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

export const standingDays: Examples<typeof StandingDays> = {
  component: 'standings/StandingDays',
  purpose: 'Every day on which a standing changed or became known, by both time bases.',
  usedOn: 'On the page of standings.',
  leavesOut: ['days.iso'],
  examples: [
    { name: 'None', when: 'When nothing is told by day, it prints nothing.', props: { days: [], years: [] } },
    {
      name: 'Both time bases',
      when: 'When some things became known on another day than they happened.',
      props: {
        years: [],
        days: [
          { iso: '2025-11', day: 'November 2025', happened: link('1 changed'), known: null },
          { iso: '2026-01-19', day: '19 January 2026', happened: link('4 changed'), known: link('2 became known') },
          {
            iso: '2026-02-02',
            day: '2 February 2026',
            happened: link('nothing changed'),
            known: link('3 became known'),
          },
        ],
      },
    },
    {
      name: 'Very many days',
      when: 'When there are more than a hundred: the last of them, and all by year.',
      props: {
        years: [link('2025'), link('2026')],
        days: [{ iso: '2026-01-19', day: '19 January 2026', happened: link('1 changed'), known: null }],
      },
    },
  ],
};
