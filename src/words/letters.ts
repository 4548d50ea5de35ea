/** What pages say of lists of names that are divided by letter, by key. */
export const letterWords = {
  digits: '0–9',
  chinese: 'Chinese',
  /** "Cyrillic, Ка". */
  ofScript: (script: string, letters: string) => `${script}, ${letters}`,
  /** "The 40 of 480 people in most events". */
  inMostEvents: (part: number, all: string) => `The ${part} of ${all} in most events`,
  ofLetter: (title: string) => `${title}, A to Z.`,
  spellings: (title: string) => `${title}, each leading to whose it is.`,
} as const;
