import { formatTitle } from '../format.ts';
import { evidenceWords } from './evidence.ts';

/** What stands for an answer, and beside it: whose it is, the day it is for, and why it does not count. */
export const answerWords = {
  notRecorded: 'Not recorded',
  leftOut: 'The source does not say',
  none: 'None',
  yes: 'Yes',
  no: 'No',
  more: (count: number) => `${count} more`,
  converted: (amount: string, currency: string) => `${amount} (converted from ${currency})`,
  partial: (names: string) => `${names} (perhaps not all)`,
  about: (answer: string, matter: string) => `${answer} (${matter})`,
  /** What a link to an answer leads to. */
  linkTo: (answer: string) => `this answer: ${answer}`,
  /** Before the day: "As of 5 March", "Mira Stone, as of 5 March", "Mira Stone, 5 March". */
  asOf: (speaker: string | null, isOfAnotherDay: boolean) =>
    speaker === null ? 'As of ' : `${formatTitle(speaker)}, ${isOfAnotherDay ? 'as of ' : ''}`,
  /** After the day, for those who hear the link alone. */
  ofAnswer: (answer: string) => `: ${answer}`,
  /** Before the sources. */
  in: '; in ',
  saidIn: (speaker: string) => `${formatTitle(speaker)}, in `,
  /** "Mira Stone, only in " The Herald; without a speaker "Only in ", or nothing where several say so. */
  toldIn: (speaker: string | null, isOnly: boolean) => {
    if (speaker !== null) return `${formatTitle(speaker)}, ${evidenceWords.in(isOnly)}`;
    return isOnly ? formatTitle(evidenceWords.in(isOnly)) : '';
  },
  atEvent: (event: string) => `In: ${event}`,
} as const;
