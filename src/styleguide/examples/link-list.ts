import type LinkList from '../../components/text/LinkList.astro';
import type { Examples } from '../example.ts';
import { BO, COUNCIL, CYRILLIC, link, MIRA, NORTHMERE, RIGHT_TO_LEFT, SOUTHMERE } from './harbour.ts';

const DOCKS = Array.from({ length: 24 }, (_, i) => link(`Dock ${i + 1}`));

export const linkList: Examples<typeof LinkList> = {
  component: 'text/LinkList',
  purpose: 'Several links in one sentence.',
  usedOn: 'Wherever a line names several people, bodies or sources.',
  inside: 'p',
  examples: [
    { name: 'One', when: 'With one link there is no comma.', props: { links: [MIRA] } },
    { name: 'Some', when: 'With a few.', props: { links: [MIRA, BO, COUNCIL] } },
    {
      name: 'In a sentence',
      when: 'When the last comes after “and”, and a body has its article.',
      props: { links: [NORTHMERE, { ...COUNCIL, article: 'the ' }], isInSentence: true },
    },
    {
      name: 'Of several directions',
      when: 'When a name that runs from right to left stands among others.',
      props: { links: [NORTHMERE, RIGHT_TO_LEFT, CYRILLIC, SOUTHMERE] },
    },
    {
      name: 'Sources',
      when: 'When labels have commas of their own.',
      props: { links: [link('The Tide Gazette, 20 January'), link('The Pilot, February')], between: '; ' },
    },
    { name: 'Many', when: 'When the list fills several lines.', props: { links: DOCKS } },
  ],
};
