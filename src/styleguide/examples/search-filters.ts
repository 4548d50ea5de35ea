import type SearchFilters from '../../components/search/results/SearchFilters.astro';
import type { Examples } from '../example.ts';
import { SEARCH } from './name-list.ts';

export const searchFilters: Examples<typeof SearchFilters> = {
  component: 'search/results/SearchFilters',
  purpose: 'Narrows and orders the results of a search.',
  usedOn: 'On the search page, when JavaScript is there to use it.',
  leavesOut: ['value', 'view.statusWords', 'view.namesHeading', 'view.letters'],
  examples: [
    { name: 'Several choices', when: 'When there is something to choose from.', props: { view: SEARCH } },
    {
      name: 'Nothing to choose',
      when: 'When the story is new.',
      props: { view: { ...SEARCH, kinds: [], years: [], languages: [] } },
    },
  ],
};
