/** What is said of options that a command does not know, or cannot take as they were written. */
export const optionWords = {
  unknown: (option: string, meant: string | undefined) =>
    `There is no option ${option}; ${meant === undefined ? 'the options are listed below' : `did you mean ${meant}?`}`,
  noValue: (option: string) =>
    `${option} lacks its value: write it behind the option, after “=” where it begins with a hyphen`,
  noneTaken: (option: string) => `${option} takes no value: write it alone`,
  stray: (word: string) => `“${word}” stands behind no option, and this command takes no other words`,
} as const;
