/** What pages say of who is who, by key; a function takes what varies. */
export const whoIsWhoWords = {
  heading: 'Who is who',
  /** What a picture shows, for those who do not see it. */
  summary: ({ name, held, holders, acts }: Record<'held' | 'holders' | 'acts', readonly string[]> & { name: string }) =>
    [
      `${name} and those tied to it.`,
      held.length > 0 && `${name} is or has: ${held.join('; ')}.`,
      holders.length > 0 && `In ${name}: ${holders.join('; ')}.`,
      ...acts.map((act) => `${act}.`),
    ]
      .filter(Boolean)
      .join(' '),
  /** "Chair, River Council". */
  inSummary: (titles: readonly string[], name: string) => `${titles.join(', ')}, ${name}`,
  inWords: 'With days and sources',
  /** `isBy` where a source reports the status as of the day, and no source tells since when. */
  standing: (status: string, day: string, isBy: boolean) => `${status}, ${isBy ? 'by ' : ''}${day}`,
  more: (count: number) => `and ${count} more`,
  source: (isOnly: boolean) => (isOnly ? 'Only according to ' : 'According to '),
} as const;

/** Who appointed or invited whom. */
export const actWords = {
  /** "chair, River Council". */
  office: (title: string, body: string | null) => (body === null ? title : `${title}, ${body}`),
  appointedTo: (office: string) => `Appointed ${office}`,
  appointedBy: (title: string) => `Appointed ${title} by`,
  appointed: (whom: string, office: string) => `appointed ${whom} ${office}`,
  invitedTo: (body: string) => `Invited to ${body}`,
  invitedBy: (body: string) => `Invited to ${body} by`,
  invited: (whom: string, body: string) => `invited ${whom} to ${body}`,
  onDay: (act: string, day: string) => `${act}, ${day}`,
  sentence: (by: string, act: string) => `${by} ${act}`,
} as const;
