import type SpeakerNames from '../../components/events/SpeakerNames.astro';
import type { Speakers } from '../../views/parts/events/speakers.ts';
import type { Examples } from '../example.ts';
import { BO, COUNCIL, MIRA, NORTHMERE, RIGHT_TO_LEFT } from './harbour.ts';

/** Three who speak together. */
export const TOGETHER: Speakers = {
  named: [
    { before: '', link: MIRA },
    { before: ', ', link: BO },
    { before: ' and ', link: RIGHT_TO_LEFT },
  ],
  through: null,
  label: `${MIRA.label}, ${BO.label} and ${RIGHT_TO_LEFT.label}`,
};

/** One of two bodies, whom no source names. */
export const UNNAMED: Speakers = {
  named: [
    { before: 'A senior diplomat of ', link: NORTHMERE },
    { before: ' and the ', link: COUNCIL },
  ],
  through: 'through a leaked paper',
  label: `A senior diplomat of ${NORTHMERE.label} and the ${COUNCIL.label}, through a leaked paper`,
};

export const speakerNames: Examples<typeof SpeakerNames> = {
  component: 'events/SpeakerNames',
  purpose: 'Who says something, and through what it came.',
  usedOn: 'Wherever a statement is printed.',
  inside: 'p',
  leavesOut: ['label'],
  examples: [
    {
      name: 'One',
      when: 'When one speaks.',
      props: { speakers: { named: [{ before: '', link: MIRA }], through: null, label: MIRA.label } },
    },
    { name: 'Together', when: 'When several speak at once.', props: { speakers: TOGETHER } },
    {
      name: 'Without a name',
      when: 'When no source names the speaker, who has no page.',
      props: { speakers: UNNAMED },
    },
  ],
};
