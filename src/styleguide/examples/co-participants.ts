import type CoParticipants from '../../components/subjects/CoParticipants.astro';
import type { Examples } from '../example.ts';
import { BETWEEN, BO, COUNCIL, JANUARY_19, link, LONG_TITLE, NORTHMERE, RIGHT_TO_LEFT, SOUTHMERE } from './harbour.ts';

const FERRY = { link: link('Ferry stops until the ice is gone'), date: JANUARY_19 };
const TWO = { link: BO, count: '2 events', events: [FERRY, { link: link(LONG_TITLE), date: BETWEEN }] };

export const coParticipants: Examples<typeof CoParticipants> = {
  component: 'subjects/CoParticipants',
  purpose: 'Who else had a part in the same events; each count opens to the events it counts.',
  usedOn: 'On the page of a person, country or body.',
  examples: [
    { name: 'Nobody', when: 'When nobody had, it prints nothing.', props: { each: [], once: null } },
    {
      name: 'Two',
      when: 'When two had, in one event and in two.',
      props: { each: [TWO, { link: RIGHT_TO_LEFT, count: '1 event', events: [FERRY] }], once: null },
    },
    {
      name: 'Many of one event each',
      when: 'When there are more of one event each than can stand beside the others: one count opens to all of them.',
      props: {
        each: [TWO],
        once: {
          label: '4 more, in one event each',
          events: [
            { ...FERRY, actors: [NORTHMERE, RIGHT_TO_LEFT, SOUTHMERE] },
            { link: link('Timetable drawn up'), date: BETWEEN, actors: [COUNCIL] },
          ],
        },
      },
    },
    {
      name: 'Only of one event each',
      when: 'When nobody had a part in two.',
      props: {
        each: [],
        once: { label: '4, in one event each', events: [{ ...FERRY, actors: [BO, COUNCIL, NORTHMERE, SOUTHMERE] }] },
      },
    },
  ],
};
