/** What the marks beside an event in a list say, by key. */
export const badgeWords = {
  statusChanged: 'Status changed',
} as const;
