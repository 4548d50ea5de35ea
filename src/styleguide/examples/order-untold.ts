import type OrderUntold from '../../components/events/OrderUntold.astro';
import type { Examples } from '../example.ts';
import { ABOUT, JANUARY_19 } from './harbour.ts';

const STEP = { status: 'withdrawn', date: ABOUT, href: '#' };

export const orderUntold: Examples<typeof OrderUntold> = {
  component: 'events/OrderUntold',
  purpose: 'The other steps of a standing or a pledge of which nobody can tell whether they came before this one.',
  usedOn: 'Beside a step, on the page of its event.',
  examples: [
    { name: 'The order is told', when: 'When dates tell which came first, it prints nothing.', props: { steps: [] } },
    { name: 'One step', when: 'When one may have come before or after.', props: { steps: [STEP] } },
    {
      name: 'Two steps',
      when: 'When several may have.',
      props: { steps: [STEP, { ...STEP, status: 'accepted', date: JANUARY_19 }] },
    },
  ],
};
