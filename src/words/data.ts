/** What the page of data says of its files, by key. */
export const dataWords = {
  standings: 'Who has joined, signed or left it, since when, by which steps, and who says so',
} as const;
