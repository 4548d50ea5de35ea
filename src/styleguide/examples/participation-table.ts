import type ParticipationTable from '../../components/events/ParticipationTable.astro';
import type { ParticipationView } from '../../views/participation.ts';
import type { Examples } from '../example.ts';
import {
  ABOUT,
  BETWEEN_SHORT,
  BO,
  COUNCIL,
  CYRILLIC,
  JANUARY_19_SHORT,
  link,
  LONG_TITLE,
  MIRA,
  MONTH,
  NORTHMERE,
  RIGHT_TO_LEFT,
  SOUTHMERE,
} from './harbour.ts';

const ICE = link('Ferry stops until the ice is gone');
const SPOKE = { signs: '●❝', words: 'took part and spoke' };
const SIGNED = { signs: '●❝▸◆', words: 'took part, spoke, pledged and signed' };
const TOOK_PART = { signs: '●', words: 'took part' };

const VIEW: ParticipationView = {
  title: 'Who takes part in what',
  description: '',
  crumbs: [],
  signs: [
    { sign: '●', meaning: 'took part' },
    { sign: '❝', meaning: 'spoke' },
    { sign: '▸', meaning: 'pledged something or denied it' },
    { sign: '◆', meaning: 'changed status' },
  ],
  actors: [MIRA, COUNCIL],
  years: [{ year: '2026', events: [{ link: ICE, shortDate: JANUARY_19_SHORT, cells: [SPOKE, TOOK_PART], parts: [] }] }],
  long: null,
  leftOut: [],
  others: [],
  moreOthers: null,
};
const MANY = [MIRA, BO, COUNCIL, NORTHMERE, SOUTHMERE, RIGHT_TO_LEFT, link('Паром', 'sr'), link(LONG_TITLE)];
const FILLED = [...MANY, ...Array.from({ length: 7 }, (_, i) => link(`Harbour master of pier ${i + 1}`))];

export const participationTable: Examples<typeof ParticipationTable> = {
  component: 'events/ParticipationTable',
  purpose: 'Who did what in which event, in signs that are read out as words.',
  usedOn: 'On the page that tells who takes part in what.',
  leavesOut: ['view.title', 'view.description', 'view.list', 'cells.words'],
  examples: [
    { name: 'One event', when: 'When little has happened yet.', props: { view: VIEW } },
    {
      name: 'Nothing recorded',
      when: 'When somebody had no part in an event: the cell is empty.',
      props: {
        view: {
          ...VIEW,
          years: [
            {
              year: '2025',
              events: [{ link: link('Timetable drawn up'), shortDate: MONTH, cells: [null, TOOK_PART], parts: [] }],
            },
            {
              year: '2026',
              events: [
                { link: ICE, shortDate: BETWEEN_SHORT, cells: [SIGNED, null], parts: [] },
                { link: CYRILLIC, shortDate: ABOUT, cells: [SPOKE, SIGNED], parts: [] },
              ],
            },
          ],
        },
      },
    },
    {
      name: 'Many',
      when: 'When it is as wide as it gets, with long names and titles.',
      props: {
        view: {
          ...VIEW,
          actors: FILLED,
          years: [
            {
              year: '2026',
              events: [ICE, link(LONG_TITLE), link('Ferry runs again')].map((event, row) => ({
                link: event,
                shortDate: JANUARY_19_SHORT,
                cells: FILLED.map((_, i) => [SIGNED, null, SPOKE, TOOK_PART, null][(i + row) % 5]!),
                parts: [],
              })),
            },
          ],
        },
      },
    },
  ],
};
