/** What is said of events that are loaded from other pages, by key. Small, since browsers load it. */
export const foundWords = {
  more: (count: number) => `Show ${count} more`,
} as const;
