import type EventFacts from '../../components/events/EventFacts.astro';
import type { EventFactsView } from '../../views/parts/events/event-facts.ts';
import type { Examples } from '../example.ts';
import { QUESTION } from './event-questions.ts';
import { ABOUT, AS_RECORDED, CORRECTED, COUNCIL, link, MARKS, MIRA, NORTHMERE, RIGHT_TO_LEFT } from './harbour.ts';
import { EVIDENCE } from './evidence.ts';
import { DENIAL, REPLY, spokenBy } from './pledge-steps.ts';

const NOTHING: EventFactsView = {
  statements: [],
  replies: [],
  standings: [],
  standingsThen: [],
  pledges: [],
  questions: [],
  upcoming: [],
};

const OFFER = {
  anchor: 'two-ferries',
  formerAnchors: [],
  ...AS_RECORDED,
  pledge: '2 ferries: for the winter',
  to: link('Old Harbour'),
  denials: [],
  orderUntold: [],
  note: null,
  marks: MARKS,
  evidence: EVIDENCE,
};
const PLEDGE = { by: [NORTHMERE], did: 'offered', attributedTo: null, lines: [OFFER] };
const STANDING = {
  anchor: 'northmere',
  formerAnchors: ['standing-northmere', 'membership-north'],
  ...AS_RECORDED,
  actor: NORTHMERE,
  body: COUNCIL,
  status: 'accepted',
  attributedTo: null,
  orderUntold: [],
  note: null,
  marks: MARKS,
  evidence: EVIDENCE,
};
const SAID = {
  anchor: 'no-berth',
  formerAnchors: [],
  ...AS_RECORDED,
  says: 'The harbour has no berth for them.',
  answers: null,
  note: null,
  marks: MARKS,
  evidence: EVIDENCE,
};
const STATEMENT = { speakers: spokenBy(MIRA), lines: [SAID] };

export const eventFacts: Examples<typeof EventFacts> = {
  component: 'events/EventFacts',
  purpose: 'What an event records beside its account, each fact with its address and its sources.',
  usedOn: 'On the page of an event.',
  leavesOut: ['anchor', 'formerAnchors', 'elsewhere.id', 'elsewhere.formerIds', 'elsewhere.event'],
  examples: [
    {
      name: 'Nothing recorded',
      when: 'When the account is all there is, it prints nothing.',
      props: { facts: NOTHING },
    },
    {
      name: 'One of each',
      when: 'When sources answer a question, something is offered, a standing changes, somebody speaks, and a date is set.',
      props: {
        facts: {
          ...NOTHING,
          questions: [QUESTION],
          pledges: [PLEDGE],
          standings: [STANDING],
          standingsThen: [link('Who had joined by 19 January 2026: River Council')],
          statements: [STATEMENT],
          upcoming: [
            {
              anchor: 'sails-again',
              formerAnchors: [],
              ...AS_RECORDED,
              what: 'The ferry sails again',
              date: ABOUT,
              change: null,
              later: { change: 'Called off', event: link('The ferry is sold') },
              note: null,
              marks: MARKS,
              evidence: EVIDENCE,
            },
          ],
        },
      },
    },
    {
      name: 'Denied and answered',
      when: 'When an offer is denied elsewhere, and something is said in answer.',
      props: {
        facts: {
          ...NOTHING,
          pledges: [
            {
              ...PLEDGE,
              attributedTo: 'the harbour master',
              lines: [
                {
                  ...OFFER,
                  note: 'Once the ice is gone',
                  denials: [{ ...DENIAL, attributedTo: 'a clerk', note: 'Before the ice was measured' }],
                },
              ],
            },
          ],
          standings: [{ ...STANDING, ...CORRECTED, actor: RIGHT_TO_LEFT, status: 'withdrawn', note: 'In a letter' }],
          statements: [{ ...STATEMENT, lines: [{ ...SAID, answers: link('Timetable drawn up') }] }],
          replies: [REPLY],
        },
      },
      leavesOut: ['denials.evidence'],
    },
    {
      name: 'Several at once',
      when: 'When one offers or says several things.',
      props: {
        facts: {
          ...NOTHING,
          pledges: [{ ...PLEDGE, lines: [OFFER, { ...OFFER, anchor: 'a-pilot', pledge: 'a pilot', to: null }] }],
          statements: [
            { ...STATEMENT, lines: [SAID, { ...SAID, anchor: 'later', says: 'There will be one in May.' }] },
          ],
        },
      },
    },
  ],
};
