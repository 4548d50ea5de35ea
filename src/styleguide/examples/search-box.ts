import type SearchBox from '../../components/search/box/SearchBox.astro';
import type { Examples } from '../example.ts';

export const searchBox: Examples<typeof SearchBox> = {
  component: 'search/box/SearchBox',
  purpose: 'Finds whatever is typed; with JavaScript it suggests names as they are typed. The one above works.',
  usedOn: 'In the header of every page.',
  isPicture: true,
  leavesOut: ['placeholder'],
  examples: [{ name: 'Empty', when: 'Until something is typed.', props: { placeholder: 'Person, event…' } }],
};
