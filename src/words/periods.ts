/** What the pages of a list say that is divided by time, by key. */
export const periodWords = {
  latest: (part: number, all: string) => `The latest ${part} of ${all}`,
  all: 'All years and months',
  title: (period: string, count: string) => `${period}: ${count}`,
  part: (title: string, part: number) => `${title}, page ${part}`,
  further: 'Go on to ',
  adjacent: 'Before and after',
  readOn: 'Read on',
} as const;
