/** What the pages say on which sources stand side by side, by key. */
export const comparisonWords = {
  title: 'Sources side by side',
} as const;
