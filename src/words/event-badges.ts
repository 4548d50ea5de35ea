/** What the marks beside an event in a list say, by key. */
export const badgeWords = {
  statusChanged: 'Status changed',
  pledges: 'Pledges',
  fromHereOn: 'first here',
  since: (label: string, since: string | null) => (since === null ? `${label}: ` : `${label}, ${since}: `),
  inBody: (changes: string, body: string) => `${changes} (${body})`,
  changed: (actors: string, status: string) => `${actors} ${status}`,
  /** After what is disputed. */
  disputed: (speakers: string) => `, disputed by ${speakers}`,
  doubtful: (text: string, doubt: string) => `${text}, ${doubt}`,
  someDoubtful: (count: string, doubt: string, some: number | null) =>
    `${count} (${doubt}${some === null ? '' : `: ${some}`})`,
  corrected: (text: string) => `${text}, corrected`,
} as const;
