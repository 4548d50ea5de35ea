/** What is said of what is new since the last visit, by key. Small, since browsers load it. */
export const visitWords = {
  first: 'From your next visit on, we mark what is new. Only this device remembers your visits.',
  nothingNew: 'Nothing new since your last visit.',
  new: 'New',
  corrected: 'Corrected',
  allSeen: 'All marked as seen.',
  since: (added: number, corrected: number, day: string | null) =>
    `${[added > 0 && `${added} new`, corrected > 0 && `${corrected} corrected`].filter(Boolean).join(' and ')} since your last visit${day ? `, ${day}` : ''}.`,
} as const;
