import type SubjectPledges from '../../components/pledges/SubjectPledges.astro';
import type { Examples } from '../example.ts';
import { PLEDGE } from './pledge-table.ts';

export const subjectPledges: Examples<typeof SubjectPledges> = {
  component: 'pledges/SubjectPledges',
  purpose: 'What somebody offered, and what was offered to them.',
  usedOn: 'On the page of a person, country, body, agreement or place.',
  leavesOut: ['id', 'pledges.by'],
  examples: [
    {
      name: 'None',
      when: 'When nothing was offered, it prints nothing.',
      props: { pledges: [], pledgeCount: '', received: [] },
    },
    {
      name: 'Given and received',
      when: 'When somebody did both.',
      props: {
        pledges: [PLEDGE],
        pledgeCount: '1 offer or pledge',
        received: [{ ...PLEDGE, id: 'received-ferries', pledge: '1 slipway: for repairs' }],
      },
    },
  ],
};
