/** What is wrong with the list of published versions, and with what changed since, by the check that finds it. */
export const versionProblems = {
  unreadable: {
    found: 'the list of published versions cannot be read',
    fix: 'make it a file that can be read, or restore it from the history',
  },
  line: (text: string) => ({
    found: `"${text}" is no version`,
    fix: 'restore the line from the history; where two branches meet, keep the lines of both',
  }),
  lacks: (path: string, others: number) => ({
    found: `it lacks the version of ${path} that stands here now${others === 0 ? '' : `, and ${others} more`}`,
    fix: 'run npm run release, and commit the file',
  }),
  uncorrected: {
    /** @param told the day it was published, what stood there and what stands there now, as far as is known */
    found: ({ day, was, now }: { readonly day: string; readonly was: string | null; readonly now: string | null }) => {
      const before = was === null ? 'something else' : `“${was}”`;
      return now === null
        ? `${was === null ? 'what' : `“${was}”, which`} was published on ${day}${was === null ? ' is' : ', is'} gone, and no correction says so`
        : `“${now}” stands here, where ${before} was published on ${day}, and no correction says so`;
    },
    /**
     * @param of the day it is, the record (null for the story) and the address of the fact, where it is one; whether it is
     * a sentence on the answers to a question
     */
    fix: ({
      today,
      id,
      fact,
      isOnAnswers,
    }: {
      readonly today: string;
      readonly id: string | null;
      readonly fact: string | null;
      readonly isOnAnswers: boolean;
    }) => {
      const of = fact === null ? '' : `, fact: ${fact}`;
      const form = `- { date: "${today}", text: "Until … this page said …"${of} }`;
      return `say under corrections what was wrong, as in ${form}; where only the spelling or the wording changed, run npm run release -- --wording-only ${id ?? 'story'}${isOnAnswers ? '; a text that follows a new answer needs neither, but no answer to this question has changed' : ''}`;
    },
  },
} as const;
