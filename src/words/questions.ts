import { formatCount, formatList } from '../format.ts';

/** What the pages of questions say, by key; a function takes what varies. */
export const questionWords = {
  title: 'Questions',
  description:
    'Every question of this story: where its sources differ, what changed, where they agree, and what is still open.',
  lead: 'Every question of this story, with all the answers that its sources give: none is averaged, and none is left out.',
  none: 'No questions yet.',
  count: (count: number) => formatCount(count, 'question'),
  all: 'All questions',
  /** Of a question that is answered so often that only some answers stand there. */
  allAnswers: (count: number) => `All ${count} answers, and who gives them`,
  differences: 'Where sources differ',
  reading: 'The editors’ reading:',
  about: 'About',
  counted: 'Who they are:',
  pairs: 'Which answers this rests on',
  answers: (count: number) => (count === 1 ? 'The answer' : 'The answers'),
  howToRead: 'How to read the answers',
  /** In which order the answers stand, by the type of the question. */
  order: {
    number: 'Every answer, lowest first',
    money: 'Every answer, lowest first',
    date: 'Every answer, earliest date first',
    set: 'Every answer, shortest list first',
    text: 'Every answer, earliest day first',
    'yes-no': 'Every answer, yes before no',
  },
  column: { answer: 'Answer', source: 'Who says so', day: 'As of' },
  allAsData: 'All questions as data (JSON)',
  kind: 'Question',
  tally: (heading: string, count: string) => `${heading}: ${count}`,
  descriptionOf: (relation: string, question: string, answers: readonly string[]) =>
    answers.length > 0
      ? `${relation}: ${question} ${formatList(answers)}. Who says what, and when.`
      : `${relation}: ${question}`,
  /** What an event's page says of the questions that its sources answer. */
  ofEvent: {
    heading: 'What the sources say',
    elsewhere: 'Elsewhere in the story:',
    moreElsewhere: (count: number) => `${formatCount(count, 'answer')} elsewhere in the story`,
  },
} as const;

/** What stands over and under the lists of answers compared name by name. */
export const listWords = {
  heading: 'What each list has that the others lack',
  caption: 'The lists compared, name by name',
  list: 'List',
  onlyHere: 'Only on this list',
  missing: 'On another list, not on this one',
  none: 'none',
  noNames: 'None named',
  names: (count: number, isPartial: boolean) => `${isPartial ? 'At least ' : ''}${count} named`,
} as const;

/** What a number day by day says, as a chart and as a table. */
export const seriesWords = {
  heading: 'Day by day',
  caption: 'What sources say for each day, earliest first',
  column: { day: 'Day', number: 'Number', source: 'Who says so' },
  legend: (bottom: string) =>
    `The lowest line is ${bottom}. A bar joins different numbers for one day; dashes mean that it may be more or less.`,
  sameInTable: 'The table says the same.',
  summary: (first: SeriesEnd, last: SeriesEnd, days: number) =>
    `First, ${first.day}: ${first.range}. Last, ${last.day}: ${last.range}. Numbers for ${formatCount(days, 'day')} in all.`,
  convertedFrom: (currency: string) => `converted from ${currency}`,
} as const;

interface SeriesEnd {
  readonly day: string;
  readonly range: string;
}
