import type { Relation } from '../../model/answers/answered-question.ts';
import type { ToldRelation } from '../../model/checks/told-relation.ts';

/** What is wrong with a reading that says of the answers to its question what they do not come to. */
export const readingProblems = {
  readingAgainstAnswers: {
    /** By what the reading says, given the label of what the answers come to. */
    found: {
      conflict: (label) => `the reading says that answers exclude each other, but they come to “${label}”`,
      same: (label) => `the reading says that answers agree, but they come to “${label}”`,
      compatible: (label) => `the reading says that answers do not exclude each other, but they come to “${label}”`,
      apart: (label) => `the reading says that answers are about different things, but they come to “${label}”`,
      changed: (label) => `the reading says that answers changed over time, but they come to “${label}”`,
    } satisfies Record<ToldRelation, (label: string) => string>,
    label: {
      differ: 'Sources differ',
      within: 'One source, different answers',
      changed: 'Changed over time',
      incomparable: 'Cannot be compared',
      apart: 'About different things',
      agree: 'Answers agree',
    } satisfies Record<Relation, string>,
    /** Where one origin answers, or the answer of one leaves room. */
    oneOrigin: 'One origin answers',
    fix: {
      conflict: 'correct the reading, or what the answers are about (of) and for which day (asOf)',
      same: 'correct the reading or the answers, or say in it on what condition they agree',
      compatible: 'correct the reading or the answers, or say in it on what condition they fit',
      apart: 'give each answer what it is about, with of, or correct the reading',
      changed: 'give each answer the day it holds for, with asOf, or correct the reading',
    } satisfies Record<ToldRelation, string>,
  },
} as const;
