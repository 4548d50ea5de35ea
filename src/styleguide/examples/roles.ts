import type Roles from '../../components/subjects/Roles.astro';
import type { Examples } from '../example.ts';
import { ABOUT, COUNCIL, GAZETTE, link, NO_PUBLISHER, PILOT, YEAR } from './harbour.ts';

const ROLE = {
  title: 'Harbour master',
  of: link('Old Harbour'),
  from: YEAR,
  to: null,
  sources: [GAZETTE],
};

export const roles: Examples<typeof Roles> = {
  component: 'subjects/Roles',
  purpose: 'The offices that somebody holds or held, and who says so.',
  usedOn: 'On the page of a person, country or body.',
  examples: [
    { name: 'None', when: 'When none is told, it prints nothing.', props: { roles: [] } },
    {
      name: 'Held and left',
      when: 'When one is still held, and another ended at an uncertain time.',
      props: {
        roles: [ROLE, { ...ROLE, title: 'Clerk', of: COUNCIL, to: ABOUT, sources: [NO_PUBLISHER, PILOT] }],
      },
    },
    {
      name: 'Little told',
      when: 'When neither whose office it is nor its time is told.',
      props: { roles: [{ ...ROLE, title: 'Pilot', of: null, from: null }] },
    },
  ],
};
