/** What stands at the events before and after one, by key. */
export const adjacentWords = {
  heading: 'Events before and after',
  previous: 'Previous event',
  next: 'Next event',
  orderUntold: 'order not told',
  sameDay: 'same day, order not told',
  /** For each who took part. */
  byActor: 'Before and after, for each who took part',
  byOthers: 'Before and after, for the others',
  more: (count: number) => `${count} more who took part`,
  who: 'Who',
  before: 'Before',
  after: 'After',
  nothingBefore: 'Nothing earlier',
  nothingAfter: 'Nothing later',
} as const;
