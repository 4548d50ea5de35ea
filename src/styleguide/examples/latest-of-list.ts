import type LatestOfList from '../../components/timeline/LatestOfList.astro';
import type { Examples } from '../example.ts';
import { link } from './harbour.ts';

const YEAR = { ...link('2026'), anchor: 'y2026', count: 240, shorter: [] };

export const latestOfList: Examples<typeof LatestOfList> = {
  component: 'timeline/LatestOfList',
  purpose: 'Says that a list on a page with others is the latest part of a longer one, and leads to all of it.',
  usedOn: 'On the page of an actor or entity that very many events or statements are about.',
  leavesOut: ['anchor'],
  examples: [
    { name: 'None', when: 'When the page prints the whole list, it prints nothing.', props: { long: null } },
    {
      name: 'Of very many',
      when: 'When a list has more than a hundred lines.',
      props: { long: { heading: 'The latest 40 of 240 events', further: null, periods: [YEAR] } },
    },
  ],
};
