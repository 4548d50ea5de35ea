import type FactState from '../../components/text/FactState.astro';
import type { Examples } from '../example.ts';
import { AS_RECORDED, CORRECTED, DISPUTED, WITHDRAWN } from './harbour.ts';

export const factState: Examples<typeof FactState> = {
  component: 'text/FactState',
  purpose: 'What became of a fact since it was recorded, beside it wherever it stands.',
  usedOn: 'Beside every answer, standing, pledge, statement and date to come.',
  inside: 'p',
  examples: [
    { name: 'As recorded', when: 'When nothing became of it, it prints nothing.', props: { state: AS_RECORDED } },
    { name: 'Corrected', when: 'When we had it wrong; it leads to the correction.', props: { state: CORRECTED } },
    {
      name: 'Disputed',
      when: 'When somebody said that it is not so; it leads there. Of standings and parts in an event only.',
      props: { state: DISPUTED },
    },
    {
      name: 'Withdrawn',
      when: 'When its source took it back: it stays, and says that it counts no more.',
      props: { state: WITHDRAWN },
    },
    {
      name: 'Withdrawn and corrected',
      when: 'When both became of it.',
      props: { state: { ...WITHDRAWN, corrected: CORRECTED.corrected } },
    },
  ],
};
