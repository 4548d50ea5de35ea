import type QuestionList from '../../components/questions/QuestionList.astro';
import type { Examples } from '../example.ts';
import { DIFFERENCE } from './question-item.ts';

export const questionList: Examples<typeof QuestionList> = {
  component: 'questions/QuestionList',
  purpose: 'Questions on which sources differ or answers changed, with the way to all of them.',
  usedOn: 'On the home page, and on the page of whom such questions are about.',
  leavesOut: ['givers.id', 'givers.formerIds', 'givers.event', 'givers.setAside'],
  examples: [
    { name: 'None', when: 'When there is no such question, it prints nothing.', props: { lines: [] } },
    { name: 'One', when: 'With its usual heading.', props: { lines: [DIFFERENCE] } },
    {
      name: 'Two under another heading',
      when: 'Where its usual heading would not be true.',
      props: { lines: [DIFFERENCE, DIFFERENCE], heading: 'Where sources differ, or answers changed' },
    },
  ],
};
