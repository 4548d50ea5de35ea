import type { QuestionData } from '../../model/records/question.ts';

/** What is wrong with answers and the questions that they answer, by the check that finds it. */
export const answerProblems = {
  answerAfterSources: (asOf: string, last: string) => ({
    found: `${asOf} is after the last day any of its sources was published, ${last}`,
    fix: 'write the day the answer holds for, add the update of a source that gives it, or say in note that it is a plan or a forecast',
  }),
  answerType: {
    found: (answer: string, type: string) => `${answer} does not answer a question of type ${type}`,
    fix: {
      number: 'write a number, in digits only and without quotes, or { minValue: 30, maxValue: 40 }',
      set: 'write a list of ids, [one, two]',
      text: 'write a text',
      date: 'write a date in quotes',
      money: 'write { amount: 7000000000, currency: USD }, or minValue and maxValue with a currency',
      'yes-no': 'write yes or no',
    } satisfies Record<QuestionData['type'], string>,
  },
  idleQualifier: {
    onRange: (qualifier: string) => ({
      found: `"${qualifier}" on a range, which says its bounds itself`,
      fix: 'remove it, or write one number',
    }),
    underNone: { found: '"under" on 0, and nothing is less than none', fix: 'remove it, or correct the number' },
    noNumber: (qualifier: string) => ({
      found: `"${qualifier}" on an answer that is no number`,
      fix: 'remove it',
    }),
    noList: { found: '"partial" on an answer that is no list', fix: 'remove it' },
    noQuantity: (qualifier: string) => ({
      found: `"${qualifier}" without a quantity`,
      fix: 'add the quantity, or remove it',
    }),
  },
  mixedMatters: (question: string, matter: string) => ({
    found: `the answer does not say what it is about, and another answer to "${question}" is about "${matter}"`,
    fix: `add what it is about, such as of: ${matter}`,
  }),
  likeAnswers: (answer: string, other: string, question: string) => ({
    found: `“${answer}” has the words of another answer, “${other}”, and counts as a different one`,
    fix: `write both alike; or, where sources differ on the spelling, add naming: true to "${question}"`,
  }),
  likeTopics: (topic: string, other: string, otherWords: string) => ({
    found: `the topic ${topic} looks like ${other}, and pages keep the two apart`,
    fix: `write one for both, such as topic: ${otherWords}; if they are two, word them less alike`,
  }),
} as const;
