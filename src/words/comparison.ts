import { formatCount, formatPlainCount } from '../format.ts';

/** What the pages say on which sources stand side by side, by key. */
export const comparisonWords = {
  title: 'Sources side by side',
  all: 'All sources side by side',
  crumb: 'Side by side',
  description:
    'What each source answers, question by question: where they differ, where they agree, and what only one of them says.',
  lead: 'Every question, source by source.',
  orTake: 'Or take them {pairs}.',
  twoAtATime: 'two at a time',
  pairs: 'Two at a time',
  leadOfMany: 'Each source beside up to five published before it: those that answer most of the same questions.',
  someOfMany: ' These are the pairs that differ most; each source’s page leads to all of its own.',
  none: 'No two sources answer a question yet.',
  caption: 'What each source answers, with the questions on which they differ first',
  captionOfPair: (first: string, second: string) =>
    `What ${first} and ${second} answer, with the questions on which they differ first`,
  question: 'Question',
  noAnswer: 'no answer',
  choose: 'Choose two or more',
  onlyThese: 'See only these two',
  showAll: 'Show all',
  /** The headings of questions whose answers come out alike. */
  outcome: {
    differ: 'Where they differ',
    'both-right': 'Answers that can both be right',
    agree: 'Where they agree',
    only: 'Only one source answers',
    none: 'No answer counts',
  },
  onlyIn: 'Only in',
} as const;

/** What is said of two sources side by side. */
export const pairOfSourcesWords = {
  title: (sources: readonly string[]) => sources.join(' and '),
  and: ' and ',
  description: (title: string, shared: string) => `${title}, side by side. ${shared}`,
  noneShared: 'They answer none of the same questions.',
  they: 'They ',
  theyShare: (shared: string) => `They ${shared}.`,
  sameReport: ' Both print one report, so what both say counts once.',
  first: 'The first:',
  second: 'The second:',
  /** After "They"; null where one of them alone answers. */
  verb: {
    differ: 'differ on ',
    'both-right': 'give answers that can both be right on ',
    agree: 'agree on ',
    only: null,
    none: null,
  },
  questions: (count: number) => formatCount(count, 'question'),
  questionsInPlainText: (count: number) => formatPlainCount(count, 'question'),
  /** "The first alone answers 4 questions", "and the second alone answers 2 questions". */
  alone: (place: number, isFirst: boolean) => {
    const which = isFirst ? 'first' : 'second';
    return place === 0 ? `The ${which} alone answers ` : `, and the ${which} alone `;
  },
} as const;
