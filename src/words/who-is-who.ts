import { formatTitle } from '../format.ts';

/** What pages say of who is who, by key; a function takes what varies. */
export const whoIsWhoWords = {
  heading: 'Who is who',
  /** What a picture shows, for those who do not see it. */
  summary: ({ name, held, holders }: { name: string; held: readonly string[]; holders: readonly string[] }) =>
    [
      `${name} and those tied to it.`,
      held.length > 0 && `${name} is or has: ${held.join('; ')}.`,
      holders.length > 0 && `In ${name}: ${holders.join('; ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  /** "Chair, River Council". */
  inSummary: (titles: readonly string[], name: string) => `${titles.join(', ')}, ${name}`,
  inWords: 'With days and sources',
  standing: (status: string, day: string) => `${formatTitle(status)}, ${day}`,
  more: (count: number) => `and ${count} more`,
  source: 'According to ',
} as const;
