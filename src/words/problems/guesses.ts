/** What a message says where something may have been mistyped, or is not there. */
export const guessWords = {
  meant: (guess: string) => `did you mean "${guess}"?`,
  /** A guess and what else could be written. */
  meantOr: (guess: string, choices: string) => `did you mean "${guess}"? ${choices}`,
  nothing: 'nothing',
} as const;
