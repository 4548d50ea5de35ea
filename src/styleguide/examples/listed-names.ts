import type ListedNames from '../../components/search/results/ListedNames.astro';
import type { Examples } from '../example.ts';
import { COUNCIL, MIRA } from './harbour.ts';

export const listedNames: Examples<typeof ListedNames> = {
  component: 'search/results/ListedNames',
  purpose: 'Names and spellings, each leading to whose it is.',
  usedOn: 'On the search page and on the pages of letters of all names.',
  leavesOut: ['language'],
  examples: [
    {
      name: 'Several',
      when: 'When some are the names of pages, others spellings, and one is the name of two.',
      props: {
        names: [
          { text: 'Council', language: null, link: COUNCIL, isOwnName: false },
          { text: 'Mira Stone', language: null, link: MIRA, isOwnName: true },
          {
            text: 'Mira Stone',
            language: null,
            link: { ...MIRA, distinction: 'ferry captain' },
            isOwnName: true,
          },
          { text: 'ميرا ستون', language: 'ar', link: MIRA, isOwnName: false },
        ],
      },
    },
  ],
};
