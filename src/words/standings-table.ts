/** The orders of a table of standings: what its buttons say, and what its script writes. Small, since browsers load it. */
export const standingsOrderWords = { status: 'Status', name: 'Name', date: 'Date' } as const;
