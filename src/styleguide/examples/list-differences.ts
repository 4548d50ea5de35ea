import type ListDifferences from '../../components/questions/ListDifferences.astro';
import type { Examples } from '../example.ts';
import { ANSWER, BO, link, MIRA, NORTHMERE, PILOT, RIGHT_TO_LEFT } from './harbour.ts';

const SHORT = { givers: [{ ...ANSWER, answer: 'Mira Stone' }], count: '1 named', onlyHere: [], missing: [BO] };

export const listDifferences: Examples<typeof ListDifferences> = {
  component: 'questions/ListDifferences',
  purpose: 'Lists compared name by name: two may have the same number and not the same names.',
  usedOn: 'On the page of a question whose answers are lists.',
  leavesOut: ['givers.id', 'givers.formerIds', 'givers.event'],
  examples: [
    { name: 'None', when: 'When the lists name the same, it prints nothing.', props: { listDifferences: [] } },
    {
      name: 'Two lists',
      when: 'When one lacks what the other has.',
      props: {
        listDifferences: [
          SHORT,
          {
            givers: [{ ...ANSWER, answer: 'Mira Stone and Bo Reed', sources: [PILOT] }],
            count: 'At least 2 named',
            onlyHere: [BO],
            missing: [],
          },
        ],
      },
    },
    {
      name: 'Long lists',
      when: 'When many names are on one list only.',
      props: {
        listDifferences: [
          {
            ...SHORT,
            count: '27 named',
            onlyHere: [MIRA, NORTHMERE, RIGHT_TO_LEFT, ...Array.from({ length: 24 }, (_, i) => link(`Dock ${i + 1}`))],
          },
        ],
      },
    },
  ],
};
