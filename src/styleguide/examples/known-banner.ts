import type KnownBanner from '../../components/frame/as-known/KnownBanner.astro';
import type { Examples } from '../example.ts';

export const knownBanner: Examples<typeof KnownBanner> = {
  component: 'frame/as-known/KnownBanner',
  purpose: 'Names the day that a page is of, and leads back to now.',
  usedOn: 'Above every page as it was on a day.',
  leavesOut: ['now', 'thatDay'],
  examples: [
    {
      name: 'A record on a day',
      when: 'When some of it is told as it is now.',
      props: { iso: '2026-01-19', now: '#now', thatDay: '#that-day' },
    },
    {
      name: 'All that was known in a month',
      when: 'When nobody tells the day.',
      props: { iso: '2026-01', now: '#now', thatDay: null },
    },
  ],
};
