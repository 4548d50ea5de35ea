import type KnownDays from '../../components/timeline/KnownDays.astro';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

export const knownDays: Examples<typeof KnownDays> = {
  component: 'timeline/KnownDays',
  purpose: 'Days on which anything became known, each with how much.',
  usedOn: 'On the list of days of publication, and on the pages of its years and months.',
  examples: [
    {
      name: 'Two',
      when: 'When one of two days brought no new source.',
      props: {
        days: [
          { link: link('19 January 2026'), about: ': 2 sources, 1 event first told' },
          { link: link('2 February 2026'), about: ': no new source, 1 event first told' },
        ],
      },
    },
  ],
};
