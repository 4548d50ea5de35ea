import type ParticipationList from '../../components/events/ParticipationList.astro';
import type { Examples } from '../example.ts';
import { ABOUT, BO, COUNCIL, CYRILLIC, JANUARY_19_SHORT, link, LONG_TITLE, MIRA, RIGHT_TO_LEFT } from './harbour.ts';

const TALKS = {
  link: link('Ferry stops until the ice is gone'),
  shortDate: JANUARY_19_SHORT,
  cells: [],
  parts: [{ what: 'Took part and spoke', who: [MIRA] }],
};

export const participationList: Examples<typeof ParticipationList> = {
  component: 'events/ParticipationList',
  purpose: 'Who did what in which event, in words.',
  usedOn: 'On the page that tells who takes part in what, where the screen is too narrow for the table.',
  examples: [
    {
      name: 'One event',
      when: 'When little has happened yet.',
      props: { years: [{ year: '2026', events: [TALKS] }] },
    },
    {
      name: 'Several did the same',
      when: 'When several did the same in an event: they are named together.',
      props: {
        years: [
          {
            year: '2025',
            events: [{ ...TALKS, parts: [{ what: 'Took part', who: [MIRA, BO, COUNCIL] }, ...TALKS.parts] }],
          },
          {
            year: '2026',
            events: [
              { ...TALKS, link: CYRILLIC, shortDate: ABOUT },
              {
                ...TALKS,
                link: link(LONG_TITLE),
                parts: [{ what: 'Accepted', who: [RIGHT_TO_LEFT, link('Паром', 'sr')] }],
              },
            ],
          },
        ],
      },
    },
  ],
};
