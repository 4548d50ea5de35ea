import type Standings from '../../components/standings/Standings.astro';
import type { Examples } from '../example.ts';
import { CHANGE } from './status-change-text.ts';
import { COUNCIL, link, SANDBANK, WITHDRAWN } from './harbour.ts';
import { NAMED } from './standing-names.ts';
import { STANDING } from './standings-table.ts';

export const standings: Examples<typeof Standings> = {
  component: 'standings/Standings',
  purpose: 'Where somebody stands, and for a body or agreement who or how many stand where in it.',
  usedOn: 'On the page of a person, country, body or agreement.',
  leavesOut: ['id', 'standings.actor', 'first', 'before.actor', 'before.evidence', 'body.link', 'body.description'],
  examples: [
    {
      name: 'Nowhere',
      when: 'When no standing is told, it prints nothing.',
      props: { standings: [], standingsSetAside: [], body: null },
    },
    {
      name: 'In two bodies',
      when: 'When somebody stands in two, in one of them after a step before.',
      props: {
        standings: [
          { ...STANDING, before: [{ ...CHANGE, status: 'invited' }] },
          { ...STANDING, body: SANDBANK, status: 'signed', since: { ...CHANGE, status: 'signed' } },
        ],
        standingsSetAside: [],
        body: null,
      },
      leavesOut: ['standings.since.status'],
    },
    {
      name: 'Taken back',
      when: 'When a source told of a standing and took it back.',
      props: {
        standings: [],
        standingsSetAside: [{ body: SANDBANK, change: { ...CHANGE, ...WITHDRAWN } }],
        body: null,
      },
    },
    {
      name: 'A body',
      when: 'On the page of a body: each count leads to those it counts.',
      props: {
        standings: [],
        standingsSetAside: [],
        body: {
          id: 'river-council',
          link: COUNCIL,
          description: 'Runs the river',
          heading: 'Who has joined',
          reported: [link('Accepted: 27 members reported, 13 named here')],
          counts: [link('1 ratified'), link('12 accepted'), link('3 declined')],
          named: [],
        },
      },
    },
    {
      name: 'A small body',
      when: 'On the page of a body in which few have a standing: all of them by name.',
      props: {
        standings: [],
        standingsSetAside: [],
        body: {
          id: 'sandbank-agreement',
          link: SANDBANK,
          description: 'Keeps the river clear',
          heading: 'Who has signed',
          reported: [link('Invited: over 9 states reported, 3 named here')],
          counts: [link('1 signed'), link('2 invited')],
          named: NAMED,
        },
      },
      leavesOut: ['body.counts'],
    },
  ],
};
