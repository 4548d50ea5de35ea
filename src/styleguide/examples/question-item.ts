import type QuestionItem from '../../components/questions/QuestionItem.astro';
import type { Examples } from '../example.ts';
import { ANSWER, FEBRUARY_2, link, LONG_TITLE, NO_PUBLISHER, PILOT } from './harbour.ts';
import { RELATIONS } from './relation-badge.ts';

const TWELVE = { text: '12 sailings', setAside: null, givers: [ANSWER] };
const FOURTEEN = {
  text: '14 sailings',
  setAside: null,
  givers: [
    { ...ANSWER, answer: '14 sailings', sources: [PILOT] },
    { ...ANSWER, answer: '14 sailings', attributedTo: 'Mira Stone', sources: [NO_PUBLISHER] },
  ],
};

/** Differing answers; other states are like it but for what they are about. */
export const DIFFERENCE = {
  link: link('How many sailings a week?'),
  relation: RELATIONS.differ,
  answers: [TWELVE, FOURTEEN],
  allAnswers: null,
  reading: null,
};

export const questionItem: Examples<typeof QuestionItem> = {
  component: 'questions/QuestionItem',
  purpose: 'A question with its answers side by side, low to high, and who gives them.',
  usedOn: 'On the list of questions, and on the page of whom a question is about.',
  leavesOut: ['givers.id', 'givers.formerIds', 'givers.event', 'givers.setAside'],
  examples: [
    { name: 'Sources differ', when: 'When answers exclude each other.', props: { line: DIFFERENCE } },
    {
      name: 'Changed over time',
      when: 'When a later answer is for a later day.',
      props: {
        line: {
          ...DIFFERENCE,
          relation: RELATIONS.changed,
          answers: [TWELVE, { ...FOURTEEN, givers: [{ ...ANSWER, answer: '14 sailings', date: FEBRUARY_2 }] }],
        },
      },
    },
    {
      name: 'An answer withdrawn',
      when: 'When a source took its answer back: it stays, and says that it counts no more.',
      props: {
        line: {
          ...DIFFERENCE,
          relation: RELATIONS.one,
          answers: [TWELVE, { ...FOURTEEN, setAside: 'Withdrawn since, and not counted' }],
        },
      },
    },
    {
      name: 'An answer left out',
      when: 'When a source tells of the thing and leaves the answer out.',
      props: {
        line: {
          ...DIFFERENCE,
          relation: RELATIONS.none,
          answers: [
            {
              text: 'Not recorded',
              setAside: 'The source does not say',
              givers: [{ ...ANSWER, answer: 'Not recorded' }],
            },
          ],
        },
      },
    },
    {
      name: 'With a reading',
      when: 'When the editors say how they read the answers, beside the rule and never instead of it.',
      props: { line: { ...DIFFERENCE, reading: 'Compatible: 12 besides the two on Sunday makes 14.' } },
    },
    {
      name: 'Very many answers',
      when: 'When a question is answered more than ten times: the answers given most often, and the way to all.',
      props: {
        line: {
          ...DIFFERENCE,
          answers: [TWELVE, FOURTEEN].map((answer) => ({ ...answer, givers: [] })),
          allAnswers: link('All 24 answers, and who gives them'),
        },
      },
    },
    {
      name: 'Without answers',
      when: 'On the page of a day of a long story, which leaves them to the page of the question.',
      props: { line: { ...DIFFERENCE, answers: [], allAnswers: link('All 2 answers, and who gives them') } },
    },
    {
      name: 'A long question',
      when: 'When the question and an answer are long.',
      props: {
        line: {
          ...DIFFERENCE,
          link: link(`What is meant by “${LONG_TITLE}”?`),
          answers: [{ ...TWELVE, text: LONG_TITLE, givers: [{ ...ANSWER, answer: LONG_TITLE }] }],
        },
      },
    },
    {
      name: 'Without a heading',
      when: 'Where a heading of its own would be one too many.',
      props: { line: { ...DIFFERENCE, relation: RELATIONS.agree, answers: [TWELVE] }, heading: 'p' },
      leavesOut: ['heading'],
    },
  ],
};
