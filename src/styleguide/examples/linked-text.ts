import type LinkedText from '../../components/text/LinkedText.astro';
import type { Examples } from '../example.ts';
import { COUNCIL, MIRA } from './harbour.ts';

export const linkedText: Examples<typeof LinkedText> = {
  component: 'text/LinkedText',
  purpose: 'A paragraph of the site’s own words with links in it.',
  usedOn: 'On the pages about the site, its data and its corrections, and at the foot of every page.',
  inside: 'p',
  examples: [
    { name: 'No link', when: 'When there is none in it.', props: { text: 'The ferry waits for the ice.', links: {} } },
    {
      name: 'Two links',
      when: 'Wherever the words put them; a licence says that it is one.',
      props: {
        text: 'Ask {who}, or read what {council} says.',
        links: { who: MIRA, council: { ...COUNCIL, rel: 'license' } },
      },
      leavesOut: ['text', 'council.rel'],
    },
  ],
};
