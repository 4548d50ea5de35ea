import type EventQuestions from '../../components/questions/EventQuestions.astro';
import type { Examples } from '../example.ts';
import { ANSWER, AS_RECORDED, link, MARKS, PILOT, WITHDRAWN } from './harbour.ts';
import { EVIDENCE } from './evidence.ts';
import { RELATIONS } from './relation-badge.ts';

const HERE = {
  anchor: 'sailings-12',
  formerAnchors: [],
  answer: '12 sailings',
  attributedTo: null,
  note: null,
  ...AS_RECORDED,
  marks: MARKS,
  evidence: EVIDENCE,
};

/** A question to which all give the same answer. */
export const QUESTION = {
  link: link('How many sailings a week?'),
  relation: RELATIONS.agree,
  isInDispute: false,
  here: [HERE],
  elsewhere: [],
};

export const eventQuestions: Examples<typeof EventQuestions> = {
  component: 'questions/EventQuestions',
  purpose: 'The questions that the sources of an event answer, and what they answer elsewhere.',
  usedOn: 'On the page of an event.',
  leavesOut: ['anchor', 'formerAnchors', 'elsewhere.id', 'elsewhere.formerIds', 'elsewhere.event'],
  examples: [
    { name: 'None', when: 'When the event answers no question, it prints nothing.', props: { questions: [] } },
    { name: 'Agreed', when: 'When nobody says otherwise.', props: { questions: [QUESTION] } },
    {
      name: 'Differing',
      when: 'When sources differ here, and others differ elsewhere.',
      props: {
        questions: [
          {
            ...QUESTION,
            relation: RELATIONS.differ,
            isInDispute: true,
            here: [
              { ...HERE, marks: MARKS.slice(0, 1) },
              {
                ...HERE,
                anchor: 'sailings-14',
                answer: '14 sailings',
                attributedTo: 'Mira Stone',
                note: 'As of 2 February 2026',
              },
            ],
            elsewhere: [{ ...ANSWER, answer: 'over 20 sailings', attributedTo: 'Bo Reed', sources: [PILOT] }],
          },
        ],
      },
    },
    {
      name: 'Withdrawn',
      when: 'When an answer was taken back, here and elsewhere.',
      props: {
        questions: [
          {
            ...QUESTION,
            relation: RELATIONS.none,
            here: [{ ...HERE, ...WITHDRAWN }],
            elsewhere: [{ ...ANSWER, ...WITHDRAWN, answer: '9 sailings' }],
          },
        ],
      },
    },
    {
      name: 'Answered often',
      when: 'When so many answers stand elsewhere that they are folded.',
      props: {
        questions: [
          {
            ...QUESTION,
            relation: RELATIONS.differ,
            isInDispute: true,
            elsewhere: [13, 14, 15, 16, 17, 18].map((sailings) => ({ ...ANSWER, answer: `${sailings} sailings` })),
          },
        ],
      },
    },
  ],
};
