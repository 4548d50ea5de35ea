import type Statements from '../../components/events/Statements.astro';
import type { Examples } from '../example.ts';
import { BETWEEN, link, LONG_TITLE, NO_PUBLISHER, RIGHT_TO_LEFT, toldBy } from './harbour.ts';
import { UNNAMED, TOGETHER } from './speaker-names.ts';
import { REPLY, spokenBy } from './pledge-steps.ts';

export const statements: Examples<typeof Statements> = {
  component: 'events/Statements',
  purpose: 'What was said, when, and who reports it.',
  usedOn: 'On the page of who said it, and of an event that it answers.',
  leavesOut: ['id'],
  examples: [
    {
      name: 'None',
      when: 'When nothing is reported, it prints nothing.',
      props: { statements: [], heading: '', id: 'said' },
    },
    {
      name: 'Of one speaker',
      when: 'On the page of who said it, who need not be named.',
      props: {
        statements: [REPLY, { ...REPLY, says: `${LONG_TITLE}.`, date: BETWEEN, evidence: toldBy(NO_PUBLISHER) }],
        heading: 'What was said',
        id: 'said',
      },
      leavesOut: ['named', 'label'],
    },
    {
      name: 'Of several speakers',
      when: 'On the page of a body, for which several speak; one answers an event.',
      props: {
        statements: [
          { ...REPLY, answers: link('Ferry stops until the ice is gone') },
          { ...REPLY, speakers: spokenBy(RIGHT_TO_LEFT), office: 'Harbour master, until about January 2026' },
        ],
        heading: 'What was said for it',
        id: 'said-for-it',
        hasSpeakers: true,
      },
    },
    {
      name: 'Together, and without a name',
      when: 'When several speak at once, or one whom no source names, or through an interpreter.',
      props: {
        statements: [
          { ...REPLY, speakers: TOGETHER },
          { ...REPLY, speakers: { ...spokenBy(link('Bo Reed')), through: 'through an interpreter' } },
          { ...REPLY, speakers: UNNAMED },
        ],
        heading: 'What was said',
        id: 'said-together',
        hasSpeakers: true,
      },
      leavesOut: ['speakers.label'],
    },
    {
      name: 'Replies',
      when: 'On the page of the event that they answer.',
      props: {
        statements: [{ ...REPLY, answers: link('Ferry stops until the ice is gone') }],
        heading: 'What was said in reply',
        id: 'replies',
        hasSpeakers: true,
        isReplies: true,
      },
      leavesOut: ['answers'],
    },
  ],
};
