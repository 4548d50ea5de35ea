import type Companions from '../../components/Companions.astro';
import type { Examples } from '../example.ts';
import { BETWEEN, BO, JANUARY_19, LONG_TITLE, RIGHT_TO_LEFT } from './harbour.ts';

const FERRY = { href: '#', title: 'Ferry stops until the ice is gone', date: JANUARY_19 };

export const companions: Examples<typeof Companions> = {
  component: 'Companions',
  purpose: 'Who else had a part in the same events; each count opens to the events it counts.',
  usedOn: 'On the page of a person, country or body.',
  examples: [
    { name: 'Nobody', when: 'When nobody had, it prints nothing.', props: { companions: [] } },
    {
      name: 'Two',
      when: 'When two had, in one event and in two.',
      props: {
        companions: [
          { link: BO, count: '2 events', events: [FERRY, { href: '#', title: LONG_TITLE, date: BETWEEN }] },
          { link: RIGHT_TO_LEFT, count: '1 event', events: [FERRY] },
        ],
      },
    },
  ],
};
