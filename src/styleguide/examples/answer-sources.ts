import type AnswerSources from '../../components/questions/AnswerSources.astro';
import type { Examples } from '../example.ts';
import { ABOUT, ANSWER, EITHER, NO_PUBLISHER, PILOT, SOME_DAY } from './harbour.ts';

export const answerSources: Examples<typeof AnswerSources> = {
  component: 'questions/AnswerSources',
  purpose: 'Whose an answer is, and for which day.',
  usedOn: 'Under every answer to a question.',
  inside: 'p',
  leavesOut: ['line.id', 'line.formerIds', 'line.event', 'line.setAside'],
  examples: [
    { name: 'By a source', when: 'When a source says so itself.', props: { line: ANSWER } },
    {
      name: 'By somebody in a source',
      when: 'When a source has it from somebody, with a remark of ours.',
      props: {
        line: { ...ANSWER, attributedTo: 'Mira Stone', sources: [NO_PUBLISHER], note: 'She counts both piers' },
      },
    },
    {
      name: 'For another day',
      when: 'When the answer is for another day than that of its event.',
      props: { line: { ...ANSWER, attributedTo: 'Bo Reed', of: SOME_DAY, sources: [PILOT] } },
      leavesOut: ['line.date'],
    },
    {
      name: 'For some day between two',
      when: 'When it is for a day that lies between two.',
      props: { line: { ...ANSWER, date: SOME_DAY } },
    },
    {
      name: 'For about a day',
      when: 'When it is for a day that is known only about.',
      props: { line: { ...ANSWER, date: ABOUT } },
    },
    {
      name: 'For one of two days',
      when: 'When it is for one of two days.',
      props: { line: { ...ANSWER, date: EITHER } },
    },
    {
      name: 'Of an uncertain day',
      when: 'When a source has it from somebody on a day that lies between two.',
      props: { line: { ...ANSWER, attributedTo: 'Mira Stone', date: SOME_DAY } },
    },
    {
      name: 'Without its link',
      when: 'Where the answer itself leads to where it is recorded.',
      props: { line: ANSWER, isLinked: false },
      leavesOut: ['line.answer'],
    },
  ],
};
