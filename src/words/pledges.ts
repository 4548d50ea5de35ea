/** What the pages say on who pledged what, by key. */
export const pledgeWords = {
  title: 'Pledges',
} as const;
