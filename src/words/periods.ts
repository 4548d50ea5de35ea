/** What the pages of a list say that is divided by time, by key. */
export const periodWords = {
  /** Of a list whose page prints a part of it. */
  latest: (some: number, all: string) => `The latest ${some} of ${all}`,
  all: 'All years and months',
  title: (period: string, count: string) => `${period}: ${count}`,
  part: (title: string, part: number) => `${title}, page ${part}`,
  adjacent: 'Before and after',
} as const;
