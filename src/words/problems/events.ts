import type { EventData } from '../../model/records/event.ts';

type EventStatus = NonNullable<EventData['eventStatus']>['status'];

const CALLED_OFF_FIX = 'write this in an event of its own, or remove eventStatus if the event did happen';

/** What is wrong with events: their dates, what they follow and answer, and their facts, by the check that finds it. */
export const eventProblems = {
  eventName: {
    undated: (date: string) => `the file name does not begin with the date, ${date}`,
    otherDate: (dated: string, date: string) => `the file name begins with ${dated}, and the date with ${date}`,
    fix: (id: string, named: string) =>
      `run npm run rename -- ${id} ${named}, which keeps its address, or correct the date`,
    /** Where no words are left, or a number at their beginning would be read as a part of the date. */
    fixByLetter: (id: string, date: string) =>
      `run npm run rename -- ${id} ${date}-<words>, beginning the words with a letter, or correct the date`,
  },
  repeatedParticipant: (actor: string) => ({
    found: `${actor} takes part twice`,
    fix: 'write one part, as in role: hosts the talks and signs',
  }),
  copiedEvent: (id: string) => ({
    found: `the same as "${id}", word for word`,
    fix: 'write what sets this one apart, or delete the file',
  }),
  eventAfterSources: {
    unexplained: (day: string, last: string) => ({
      found: `${day} is after the last day any of its sources was published, ${last}`,
      fix: 'correct the date or the day a source was published, add the update of a source that tells it, or say in dateNote how both are true',
    }),
    tooLate: (day: string, last: string, { after, most }: { readonly after: number; readonly most: number }) => ({
      found: `${day} is ${after} days after the last day any of its sources was published, ${last}`,
      fix: `correct the date or the day a source was published, add the update of a source that tells it, or write what is only planned under upcoming; a dateNote explains ${most} days at most, as of time zones`,
    }),
  },
  eventFollows: {
    itself: { found: 'the event follows itself', fix: 'name what came before, and not after' },
    circle: (id: string) => ({
      found: `"${id}" follows this event itself`,
      fix: 'name what came before, and not after',
    }),
    tooEarly: (date: string, followed: { readonly date: string; readonly file: string; readonly begins: string }) => ({
      found: `it is dated ${date}, which begins before ${followed.date} of ${followed.file}`,
      fix: `correct one of the dates, or write "[${followed.begins}..]" for any day from then on`,
    }),
  },
  answerOrder: (date: string, answered: { readonly date: string; readonly file: string }) => ({
    found: `it is dated ${date}, before the event that it answers, ${answered.date} of ${answered.file}`,
    fix: 'correct one of the dates, or name the event that it does answer',
  }),
  selfAnswer: {
    moved: {
      found: 'the event is moved to itself',
      fix: 'write the new day as an event of its own, and name that',
    },
    answers: { found: 'the event answers itself', fix: 'name the event that is answered, or remove it' },
  },
  /** What was done at an event that did not happen, by what became of the event. */
  calledOff: {
    rescheduled: (done: string) => ({ found: `${done}, at an event that was moved`, fix: CALLED_OFF_FIX }),
    postponed: (done: string) => ({ found: `${done}, at an event that was put off`, fix: CALLED_OFF_FIX }),
    cancelled: (done: string) => ({ found: `${done}, at an event that was called off`, fix: CALLED_OFF_FIX }),
  } satisfies Record<EventStatus, (done: string) => object>,
  lastingDate: {
    dateNote: (date: string, oneDay: string) => ({
      found: `${date} means that it lasted all that time`,
      fix: `if it did, say so in dateNote; if it was one day of those, write ${oneDay}`,
    }),
    note: (date: string, oneDay: string) => ({
      found: `${date} means that it lasted all that time`,
      fix: `if it did, say so in its note; if it was one day of those, write ${oneDay}`,
    }),
  },
  likeEvents: (title: string, id: string) => ({
    found: `much like “${title}” (${id}), of the same day and with the same participants`,
    fix: 'if they are one happening, run npm run merge; else say in the title what sets them apart',
  }),
  oneOrigin: (sources: readonly string[]) => ({
    found: `a key moment that rests on one origin, ${sources.join(', ')}`,
    fix: 'add a source that tells it by itself, or leave key out',
  }),
  toldTwice: {
    event: (title: string, id: string) => ({
      found: `the same words as in “${title}” (${id}), and the day may be the same`,
      fix: 'if they are one happening, make them one event with the sources of both and list the other id under its formerIds; else say in the title what sets them apart',
    }),
    question: (title: string, id: string) => ({
      found: `the same words as in “${title}” (${id})`,
      fix: 'if they ask the same, make them one question and list the other id under its formerIds; else say in the title what sets them apart',
    }),
  },
} as const;
