import type PreviousNextDays from '../../components/standings/PreviousNextDays.astro';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

const NAME = 'Days before and after';

export const previousNextDays: Examples<typeof PreviousNextDays> = {
  component: 'standings/PreviousNextDays',
  purpose: 'The way to the days before and after.',
  usedOn: 'On the pages of a day: of standings, and of what was known.',
  leavesOut: ['name'],
  examples: [
    {
      name: 'Both',
      when: 'When there are days on both sides.',
      props: { name: NAME, previous: link('15 January 2026'), next: link('22 January 2026') },
    },
    {
      name: 'After',
      when: 'On the first day.',
      props: { name: NAME, previous: null, next: link('22 January 2026') },
    },
    {
      name: 'Before',
      when: 'On the last day.',
      props: { name: NAME, previous: link('15 January 2026'), next: null },
    },
    {
      name: 'Neither',
      when: 'On the only day, it prints nothing.',
      props: { name: NAME, previous: null, next: null },
    },
  ],
};
