const SAY_WHICH_CAME_FIRST =
  'give a narrower date, name under follows what it came after, or say in dateNote that no source tells the order';

/** What is wrong with the order of steps and of what is planned, by the check that finds it. */
export const orderProblems = {
  untoldOrder: (step: DatedStep, other: DatedStep & { readonly file: string }) => ({
    found: `${step.status} of ${step.date} and ${other.status} of ${other.date} (${other.file}): no date tells which came first`,
    fix: SAY_WHICH_CAME_FIRST,
  }),
  untoldPlan: (change: DatedStep, set: { readonly date: string; readonly file: string }) => ({
    found: `${change.status} of ${change.date}, and a date set of ${set.date} (${set.file}): no date tells which came first`,
    fix: SAY_WHICH_CAME_FIRST,
  }),
  statusSuccession: {
    unexplained: (status: string, before: DatedStep & { readonly file: string }) => ({
      found: `${status} does not follow from ${before.status} of ${before.date} (${before.file})`,
      fix: 'correct the status or a date, or say in a note how its source has it',
    }),
    unreported: (status: string, before: DatedStep & { readonly file: string }) => ({
      found: `${status} does not follow from ${before.status} of ${before.date} (${before.file}), and no source of its own day or later tells it`,
      fix: 'correct the status or a date, or name a source of that day or later',
    }),
  },
  roleOrder: {
    roles: (from: string, to: string) => ({
      found: `the role ends ${to}, before it begins`,
      fix: `write a date after ${from}, or correct that`,
    }),
    names: (from: string, to: string) => ({
      found: `the name ends ${to}, before it begins`,
      fix: `write a date after ${from}, or correct that`,
    }),
  },
  upcomingOrder: (date: string, event: string) => ({
    found: `${date} is not after the event, ${event}`,
    fix: 'correct one of the dates, or write what happened as an event of its own',
  }),
  pastPlan: (what: string, date: string) => ({
    found: `${date} has passed, and no event tells what came of “${what}”`,
    fix: 'begin the event once a source tells it, npm run new -- event; where it was put off or called off, say so under upcoming of an event that tells it, in the same words (CONTRIBUTING.md, “When a day has come”)',
  }),
  unknownPlan: (what: string) => ({
    found: `no event sets a date for ${what}`,
    fix: 'use the words in which its date was set, or add that event',
  }),
} as const;

interface DatedStep {
  readonly status: string;
  readonly date: string;
}
