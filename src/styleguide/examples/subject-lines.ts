import type SubjectLines from '../../components/subjects/SubjectLines.astro';
import type { Examples } from '../example.ts';
import { BO, COUNCIL, link, LONG_TITLE, MIRA } from './harbour.ts';

export const subjectLines: Examples<typeof SubjectLines> = {
  component: 'subjects/SubjectLines',
  purpose: 'Actors or entities, each with who or what it is and in how many events.',
  usedOn: 'On the lists of actors and entities, and on the pages of their letters.',
  examples: [
    {
      name: 'Several',
      when: 'On every such list.',
      props: {
        lines: [
          { link: MIRA, description: 'Harbour master of Northmere', events: link('12 events') },
          { link: COUNCIL, description: LONG_TITLE, events: link('1 event') },
          { link: BO, description: 'Ferry captain', events: link('only named') },
        ],
      },
    },
  ],
};
