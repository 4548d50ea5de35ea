import type Heading from '../../components/text/Heading.astro';
import type { Examples } from '../example.ts';
import { LONG_TITLE } from './harbour.ts';

export const heading: Examples<typeof Heading> = {
  component: 'text/Heading',
  purpose: 'The heading of a section, with its address to copy beside it.',
  usedOn: 'On every page that has sections.',
  leavesOut: ['id'],
  examples: [
    { name: 'Of a section', when: 'On most pages.', props: { id: 'statements', text: 'Who said what' } },
    { name: 'Of a part', when: 'Within a section, as for a year.', props: { id: 'y2026', text: '2026', level: 3 } },
    {
      name: 'Long',
      when: 'When it takes several lines: the address stays beside the first.',
      props: { id: 'long', text: LONG_TITLE },
    },
    {
      name: 'In Cyrillic',
      when: 'When a name in it is in Cyrillic.',
      props: { id: 'names', text: 'Where “Паром” stands' },
    },
  ],
};
